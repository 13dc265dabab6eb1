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
  return {
    language,
    addressForm,
    known: turn > 0,
    ...(personId !== null && { personId }),
    ...(person.shared &&
      personId === null && { mustAskWho: true, ...(person.personId && { was: person.personId }) }),
    ...(humanUntil !== null && humanUntil > now && { withCadre: true }),
  };
}

/** Null where nobody is linked, or where several are and it is not known who of them. */
export function whoWrites(person: PersonRow, now: number, whoAgainMs: number): string | null {
  const isStale = person.shared && now - (person.personAt ?? 0) > whoAgainMs;
  return isStale ? null : person.personId;
}

/** Who it is once the commands of a turn are done; links made by the turn itself are seen to by those who make them. */
export function whoAfter(personId: string | null, run: Command[]): string | null {
  return run.reduce<string | null>((who, command) => {
    if (command.do === 'setActive') return command.person;
    return LEAVES.has(command.do) ? null : who;
  }, personId);
}

const LEAVES = new Set<Command['do']>(['leaveActive', 'unlink', 'erase']);
