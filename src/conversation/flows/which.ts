/** Asks which of two things she means, or whether she really wants to leave what is half done. */
import { z } from 'zod';
import { say } from '../../domain/phrase.ts';
import type { Intent } from '../../understanding/types.ts';
import { INTENTS } from '../../understanding/types.ts';
import { choice, tapped } from '../choices.ts';
import type { Answer, Context, Flow, Given, Start } from '../flow.ts';
import { leadOf, placeOf } from '../intents.ts';
import { anywhere, text } from '../messages.ts';
import { yesNo } from '../reading.ts';
import type { Outgoing, Said } from '../vocabulary.ts';

const short = z.string().max(60);
const range = z.strictObject({ min: z.number().optional(), max: z.number().optional() });
const days = z.strictObject({ min: short.optional(), max: short.optional() });

const slots = z.object({
  amountVnd: z.union([z.number(), range]).optional(),
  termMonths: z.union([z.number(), range]).optional(),
  topic: short.optional(),
  householdStatus: z.enum(['poor', 'near_poor', 'escaped_poor', 'none']).optional(),
  dateIso: z.union([short, days]).optional(),
  commune: short.optional(),
});

const schema = z.strictObject({
  /** One or two meanings, the likelier first. */
  intents: z.array(z.enum(INTENTS)).min(1).max(2),
  /** Her words, for whoever answers them. */
  text: z.string().max(200),
  slots,
});

type Data = z.infer<typeof schema>;
type Name = 'doubt' | 'change';

const DOUBT = 'which.doubt';
const CHANGE = 'which.change';

const flow: Flow<Data, Name> = {
  name: 'which',
  version: 1,
  needs: ['person'],
  steps: {
    doubt: { ask: askWhich, answer: onWhich },
    change: { ask: askChange, answer: onChange, asksYesNo: true },
  },
  start,
  read,
};

export const which = flow as Flow;

function start(
  _context: Context,
  { change, intents, text: typed, slots: said }: Given,
): Start<Data, Name> {
  const data = read({ intents, text: String(typed ?? '').slice(0, 200), slots: said ?? {} });
  return { step: change === true ? 'change' : 'doubt', data: data ?? NOTHING };
}

const NOTHING: Data = { intents: ['help.menu'], text: '', slots: {} };

/** A menu word as it stands on its button: «Hỏi vay vốn». */
export const labelOf = (intent: Intent) => say(`intent.${intent}`);

/* ---------- doubt ---------- */

function askWhich({ intents }: Data): Outgoing[] {
  const [a, b] = intents;
  const own = intents.map((intent, at) => choice(DOUBT, String(at), labelOf(intent)));
  const words = b
    ? say('which.two', { a: labelOf(a!), b: labelOf(b) })
    : say('which.one', { a: labelOf(a!) });
  const neither = choice(DOUBT, 'neither', say('which.neither'));
  const person = intents.includes('help.human') ? [] : [anywhere('human')];
  return [text(words, [...own, neither, ...person])];
}

function onWhich(said: Said, data: Data, context: Context): Answer<Data, Name> {
  const value = tapped(said, DOUBT);
  if (value === 'neither') return MENU;
  const intent = value === undefined ? undefined : data.intents[Number(value)];
  if (intent) return leadOn(intent, data);
  if (said.kind !== 'text') return { go: 'again' };
  const plainly = yesNo(said.text, context);
  if (plainly === 'no') return MENU;
  return plainly === 'yes' && data.intents.length === 1
    ? leadOn(data.intents[0]!, data)
    : { go: 'again' };
}

const MENU: Answer<Data, Name> = { go: 'done', then: { flow: 'menu' } };

function leadOn(intent: Intent, { text: typed, slots: said }: Data): Answer<Data, Name> {
  const heard = { intent, confidence: 1, alternatives: [], slots: said };
  return { go: 'done', then: placeOf(leadOf(intent), { heard, text: typed }) };
}

/* ---------- a change of mind ---------- */

function askChange({ intents: [to = 'help.menu'] }: Data): Outgoing[] {
  const choices = [
    choice(CHANGE, 'yes', say('which.change.yes')),
    choice(CHANGE, 'no', say('which.change.no')),
  ];
  return [text(say('which.change', { what: labelOf(to) }), choices)];
}

/** «Không» goes on with the form, which is kept. */
function onChange(said: Said, data: Data, context: Context): Answer<Data, Name> {
  const value = tapped(said, CHANGE) ?? (said.kind === 'text' && yesNo(said.text, context));
  if (value === 'yes') return leadOn(data.intents[0]!, data);
  return { go: value === 'no' ? 'back' : 'again' };
}

function read(stored: unknown): Data | undefined {
  const result = schema.safeParse(stored);
  return result.success ? result.data : undefined;
}
