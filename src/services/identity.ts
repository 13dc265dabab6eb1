/** Who is writing, as a turn begins and as it ends: on a shared phone it is asked again after a while. */
import type { Command } from '../conversation/commands.ts';
import type { PersonFacts } from '../conversation/flow.ts';
import type { PersonRow } from './ports.ts';

/** After this long without a word somebody else may hold the shared phone. */
export const WHO_AGAIN_MS = 30 * 60_000;

/** What the conversation is told of the one who writes. `now`: ms. */
export function personFacts(person: PersonRow, now: number, whoAgainMs: number): PersonFacts {
  const { language, addressForm, turn, humanUntil } = person;
  const personId = whoWrites(person, now, whoAgainMs);
  const { personId: was } = person;
  return {
    language,
    addressForm,
    known: turn > 0,
    ...(personId !== null && { personId }),
    ...(isStale(person, now, whoAgainMs) && { mustAskWho: true, ...(was && { was }) }),
    ...(humanUntil !== null && humanUntil > now && { withCadre: true }),
  };
}

/** Null where nobody is linked, where it is not known who of several writes, and where it is none of them. */
export function whoWrites(person: PersonRow, now: number, whoAgainMs: number): string | null {
  return isStale(person, now, whoAgainMs) ? null : person.personId;
}

/** Others may hold the phone, and she who wrote last has been silent for a while. */
function isStale({ shared, personAt }: PersonRow, now: number, whoAgainMs: number): boolean {
  return shared && now - (personAt ?? 0) > whoAgainMs;
}

/** Who it is once the commands of a turn are done; links made by the turn itself are seen to by those who make them. */
export function whoAfter(personId: string | null, run: Command[]): string | null {
  return run.reduce<string | null>((who, command) => {
    if (command.do === 'setActive') return command.person;
    return LEAVES.has(command.do) ? null : who;
  }, personId);
}

const LEAVES = new Set<Command['do']>(['leaveActive', 'unlink', 'erase']);
