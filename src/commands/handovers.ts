/** Members who asked for a person: who waits, since when, about what; and "answered" once she was. */
import { createSeal } from '../store/seal.ts';
import { CommandRefused, UsageError, type Command, type Invocation } from './command.ts';
import { withDatabase } from './operations.ts';

export const handovers: Command = {
  usage: 'handovers list | handovers answered ID',
  options: {},
  run: (invocation) => {
    const [action, id] = invocation.words;
    if (action === 'list') return list(invocation);
    if (action === 'answered' && id && /^\d+$/.test(id)) return answered(invocation, BigInt(id));
    throw new UsageError('expected list, or answered ID');
  },
};

/** Oldest first. Her words are opened here: a cadre has to read them to answer. */
async function list(invocation: Invocation) {
  const seal = createSeal([...invocation.config().secretKeys], 'handover.words');
  const found = await withDatabase(invocation, ({ prisma }) =>
    prisma.handover.findMany({ where: { state: 'open' }, orderBy: { id: 'asc' }, take: 500 }),
  );
  const rows = found.map((row) => ({
    id: String(row.id),
    from: row.address,
    topic: row.topic,
    words: row.words === null ? null : seal.open(row.words),
    createdAt: row.createdAt.toISOString(),
  }));
  const lines = rows.map((row) => [row.id, row.createdAt, row.from, row.topic, row.words ?? '']);
  const text = lines.map((line) => line.join('  ')).join('\n') || 'Nobody waits.';
  return { json: { rows }, text };
}

async function answered(invocation: Invocation, id: bigint) {
  const where = { id, state: 'open' };
  const data = { state: 'answered', answeredAt: new Date() };
  const { count } = await withDatabase(invocation, ({ prisma }) =>
    prisma.handover.updateMany({ where, data }),
  );
  if (count === 0) throw new CommandRefused(`no open request ${id}`);
  return { json: { id: String(id), state: 'answered' }, text: `Request ${id} is answered.` };
}
