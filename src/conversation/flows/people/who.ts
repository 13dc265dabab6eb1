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
  return { ...goesOn(data, id), say: hello, run: [{ do: 'setActive', person: id, form }] };
}

/** A half-made form goes on only for the one whose it was. */
function goesOn({ said, session, was }: Data, id?: string): Answer<Data, 'who'> {
  const isHers = id !== undefined && was === id;
  return { go: 'done', resume: { ...(said && { said }), ...(isHers && { session }) } };
}

/** «em là Lan», «lan đây». */
function typedName(said: Said, context: Context): string | undefined {
  if (said.kind !== 'text') return undefined;
  const typed = ` ${plain(said.text)} `;
  const people = context.facts.member?.people ?? [];
  const named = people.filter(({ name }) => typed.includes(` ${plain(name)} `));
  return named.length === 1 ? named[0]?.id : undefined;
}

function read(stored: unknown): Data | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const { said, session, was } = stored as Data;
  const isSaid = said?.kind === 'text' || said?.kind === 'choice';
  return {
    ...(isSaid && { said }),
    ...(typeof session === 'object' && session !== null && { session }),
    ...(typeof was === 'string' && { was }),
  };
}
