/** «Ai đang nhắn ạ?»: several people share the phone, and each has a history of her own. */
import { say } from '../../../domain/phrase.ts';
import { choice, tapped } from '../../choices.ts';
import type { Answer, Context, Flow } from '../../flow.ts';
import { text } from '../../messages.ts';
import type { Choice, Outgoing, Said } from '../../vocabulary.ts';
import { plain } from '../../words.ts';

interface Data {
  /** What she had written or tapped before she was asked. */
  said?: Said;
  /** Where the one who wrote last had been, and who that was. */
  session?: unknown;
  was?: string;
  /** Our id of the message that waits: it is hers once it is known who she is. */
  of?: string;
}

const PLACE = 'who.who';

const flow: Flow<Data, 'who'> = {
  name: 'who',
  version: 1,
  needs: ['person', 'member'],
  steps: { who: { ask, answer, tapsLate: 'inFlow' } },
  start: (_context, given) => ({ step: 'who', data: read(given) ?? {} }),
  read,
};

export const who = flow as Flow;

function ask(_data: Data, context: Context): Outgoing[] {
  const people = context.facts.member?.people ?? [];
  const names = people.map(({ id, name }) => choice(PLACE, id, say('who.name', { name })));
  return [text(say('who.ask'), [...names, other()])];
}

const other = (): Choice => choice(PLACE, 'other', say('who.other'));

function answer(said: Said, data: Data, context: Context): Answer<Data, 'who'> {
  const value = tapped(said, PLACE) ?? typedName(said, context);
  const person = context.facts.member?.people.find(({ id }) => id === value);
  if (value === 'other') return { ...goesOn(data), run: [{ do: 'leaveActive' }] };
  if (!person) return { go: 'again' };
  const { id, name, addressForm: form } = person;
  const hello = [text(say('who.hello', { name }))];
  const { of } = data;
  const run = [{ do: 'setActive' as const, person: id, form, ...(of && { of }) }];
  return { ...goesOn(data, id), say: hello, run };
}

/** A half-made form goes on only for the one whose it was. */
function goesOn({ said, session, was }: Data, id?: string): Answer<Data, 'who'> {
  const isHers = id !== undefined && was === id;
  return {
    go: 'done',
    resume: { ...(said && { said }), ...(isHers && { session, isSame: true }) },
  };
}

/** «em là Lan», «Lan đây»: the name and nothing else; where it bears marks they are the right ones. */
function typedName(said: Said, context: Context): string | undefined {
  if (said.kind !== 'text') return undefined;
  const typed = said.text.normalize('NFC').replace(/[.!,]/g, '').trim().toLowerCase();
  const people = context.facts.member?.people ?? [];
  const named = people.filter(({ name }) => isNamed(typed, name.normalize('NFC').toLowerCase()));
  return named.length === 1 ? named[0]?.id : undefined;
}

function isNamed(typed: string, name: string): boolean {
  const [, own = ''] = EDGES.exec(typed) ?? [];
  return own === name || (own === plain(own) && own === plain(name));
}

const EDGES =
  /^(?:(?:dạ|da|vâng|vang) )?(?:(?:em|chị|chi|cô|co|bác|bac|tôi|toi|mình|minh) (?:là |la )?|(?:là|la) )?(.+?)(?: (?:đây|day|ạ|nhé|nhe|em ạ|em a))*$/u;

function read(stored: unknown): Data | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const { said, session, was, of } = stored as Data;
  const isSaid = said?.kind === 'text' || said?.kind === 'choice';
  return {
    ...(isSaid && { said }),
    ...(typeof session === 'object' && session !== null && { session }),
    ...(typeof was === 'string' && { was }),
    ...(typeof of === 'string' && /^\d{1,20}$/.test(of) && { of }),
  };
}
