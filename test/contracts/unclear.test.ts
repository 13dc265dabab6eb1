/** What was not understood is counted once a turn, under its masked words, on every database. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { perform } from '../../src/store/perform.ts';
import { emptyTables, kinds, type TestDatabase } from '../support/databases.ts';
import { testMeans } from '../support/means.ts';

describe.each(kinds)('unclear on $name', ({ open }) => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await open();
  });
  beforeEach(() => emptyTables(test));
  afterAll(() => test.drop());

  const note = (text: string, intent: string) =>
    test.database.prisma.$transaction((tx) =>
      perform(
        { do: 'noteUnclear', text, intent, confidence: 0.2 },
        { inboxId: '1', address: 'telegram:1', turn: 0, session: null, run: [], out: [] },
        tx,
        testMeans(),
      ),
    );

  it('counts spellings of the same words together and keeps the last guess', async () => {
    await note('Đăng ký lớp •••', 'training.list');
    await note('dang ky lop •••', 'training.signup');
    await note('lớp khác', 'training.list');
    const rows = await test.database.prisma.unclear.findMany({ orderBy: { count: 'desc' } });
    expect(rows).toMatchObject([
      { text: 'Đăng ký lớp •••', count: 2, intent: 'training.signup' },
      { text: 'lớp khác', count: 1 },
    ]);
    expect(rows[0]!.lastSeen.getTime()).toBeGreaterThanOrEqual(rows[0]!.firstSeen.getTime());
  });
});
