/** Members who asked for a person: who waits, since when, about what; taken, answered, closed or given back. */
import { REQUEST_STATES } from '../domain/handover.ts';
import type { Refusal } from '../domain/refusal.ts';
import {
  createOperatorDesk,
  type ListedRequest,
  type OperatorDesk,
} from '../store/handover-operator.ts';
import { UsageError, optional, required, type Command, type Invocation } from './command.ts';
import { withMeans } from './means.ts';
import { accepted, found, idOf, oneOf } from './staff.ts';

export const handovers: Command = {
  usage:
    'handovers list [--unit CODE] [--state open] | handovers show ID | handovers take ID --by NAME | handovers answer ID --words "…" --by NAME | handovers answered ID | handovers close ID | handovers give-back ID',
  options: {
    unit: { type: 'string' },
    state: { type: 'string' },
    words: { type: 'string' },
    by: { type: 'string' },
  },
  run: (invocation) => {
    const [action = '', id] = invocation.words;
    if (action === 'list') return list(invocation);
    if (action === 'show' && id) return show(invocation, idOf(id, 'a request'));
    const step = Object.hasOwn(STEPS, action) ? STEPS[action] : undefined;
    if (step && id) return moved(invocation, idOf(id, 'a request'), step);
    throw new UsageError(
      'expected list, or show, take, answer, answered, close, give-back with ID',
    );
  },
};

/** Whoever acts stands in the table and in the log. */
export function byWhom(invocation: Invocation): string {
  return optional(invocation, 'by') ?? 'operator';
}

export function withDesk<Result>(
  invocation: Invocation,
  work: (desk: OperatorDesk) => Promise<Result>,
): Promise<Result> {
  return withMeans(invocation, ({ database, means }) => work(createOperatorDesk(database, means)));
}

/* ---------- steps ---------- */

interface Step {
  /** What it is called afterwards. */
  state: string;
  run(desk: OperatorDesk, id: string, invocation: Invocation): Promise<Refusal | undefined>;
}

/** A name has to stand behind what a member is told, or waits for. */
const STEPS: Record<string, Step> = {
  take: { state: 'taken', run: (desk, id, asked) => desk.take(id, required(asked, 'by')) },
  answer: {
    state: 'taken',
    run: (desk, id, asked) => desk.answer(id, required(asked, 'by'), required(asked, 'words')),
  },
  answered: { state: 'answered', run: (desk, id, asked) => desk.answered(id, byWhom(asked)) },
  close: { state: 'over', run: (desk, id, asked) => desk.close(id, byWhom(asked)) },
  'give-back': { state: 'open', run: (desk, id, asked) => desk.giveBack(id, byWhom(asked)) },
};

async function moved(invocation: Invocation, id: string, { state, run }: Step) {
  const refused = await withDesk(invocation, (desk) => run(desk, id, invocation));
  accepted(refused ?? state);
  return { json: { id, state }, text: `Request ${id} is ${state}.` };
}

/* ---------- what there is ---------- */

/** Oldest first. Her words are opened here: a cadre has to read them to answer. */
async function list(invocation: Invocation) {
  const state = oneOf(invocation, 'state', REQUEST_STATES) ?? 'open';
  const unit = optional(invocation, 'unit');
  const how = { state, ...(unit !== undefined && { unit }) };
  const rows = (await withDesk(invocation, (desk) => desk.list(how))).map(shown);
  const lines = rows.map((row) => [row.id, row.createdAt, row.from, row.topic, row.words ?? '']);
  const text = lines.map((line) => line.join('  ')).join('\n') || 'Nobody waits.';
  return { json: { rows }, text };
}

function shown(row: ListedRequest) {
  const { id, address, topic, createdAt, state, unit, takenBy, name, place } = row;
  const hers = row.words.filter(({ who }) => who === 'member').map(({ text }) => text);
  return {
    ...{ id, from: address, topic, words: hers.length > 0 ? hers.join('\n') : null },
    ...{ createdAt: createdAt.toISOString(), state, unit, takenBy, name, place },
  };
}

async function show(invocation: Invocation, id: string) {
  const row = await withDesk(invocation, (desk) => desk.show(id, byWhom(invocation)));
  const request = found(row, `request ${id}`);
  const messages = request.words.map(({ who, text, at }) => ({
    ...{ who, text, at: new Date(at).toISOString() },
  }));
  const told = messages.map(({ who, text, at }) => `${at}  ${who}: ${text}`);
  const { words: _words, ...head } = shown(request);
  const first = [id, head.state, head.from, head.name ?? '–', head.topic].join('  ');
  return { json: { ...head, messages }, text: [first, ...told].join('\n') };
}
