/** What members wrote and was not understood, most often first: what to teach the assistant next. */
import { openDatabase } from '../store/database.ts';
import { UsageError, type Command } from './command.ts';

export const unclear: Command = {
  usage: 'unclear list',
  options: {},
  run: async ({ words: [action], config }) => {
    if (action !== 'list') throw new UsageError('expected list');
    const { DATABASE_URL, DATA_DIR } = config();
    const database = await openDatabase({ url: DATABASE_URL, dataDir: DATA_DIR });
    const found = await database.prisma.unclear
      .findMany({
        where: { doneAt: null },
        orderBy: [{ count: 'desc' }, { lastSeen: 'desc' }],
        take: 200,
      })
      .finally(() => database.close());
    const rows = found.map(({ text, intent, confidence, count, firstSeen, lastSeen }) => ({
      text,
      count,
      intent,
      confidence,
      firstSeen: firstSeen.toISOString(),
      lastSeen: lastSeen.toISOString(),
    }));
    const text = rows.map((row) => `${row.count}× ${row.text}  (${row.intent ?? '–'})`);
    return { json: { rows }, text: text.join('\n') || 'Everything was understood.' };
  },
};
