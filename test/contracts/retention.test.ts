/** Nothing is kept beyond its term, nothing goes before it, and what is not done yet is never touched. */
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_TERMS, termBegins } from '../../src/domain/retention.ts';
import { createAudit } from '../../src/store/audit.ts';
import { createRetention } from '../../src/store/retention.ts';
import { createSecrets } from '../../src/store/secrets.ts';
import { emptyTables, kinds, type TestDatabase } from '../support/databases.ts';

const NOW = Date.parse('2026-11-27T03:00:00Z');
const DAY = 86_400_000;
const NEVER = 1e9;
/** From 27/11/2024 to 27/11/2026. */
const MONTHS_24 = 730;

interface Kind {
  /** $1 a number of its own, $2 the time at which its term began to run. */
  sql: string;
  table: string;
  /** Days; written down here once more, by hand, from the terms that were agreed. */
  days: number;
  key?: string;
}

const inbox = (address: string, handled: string) =>
  `INSERT INTO inbox (event_id, address, at, received_at, said, handled_at) VALUES ('e' || $1, '${address}', now(), $2::timestamptz, '{}', ${handled})`;
const outbox = (state: string) =>
  `INSERT INTO outbox (address, account, dedupe_key, purpose, message, state, settled_at) VALUES ('telegram:1', 'telegram', $1, 'reply', '{}', '${state}', $2::timestamptz)`;
const handover = (state: string, words: string) =>
  `INSERT INTO handover (inbox_id, address, topic, words, state, created_at, answered_at) VALUES ($1::bigint, 'telegram:1', 'x', ${words}, '${state}', $2::timestamptz, $2::timestamptz)`;
const claim = (state: string) =>
  `INSERT INTO link_claim (inbox_id, address, phone, phone_key, birth_year, state, decided_at) VALUES ($1::bigint, 'a' || $1, 'p', 'k', 1980, '${state}', $2::timestamptz)`;
const code = (columns: string, values: string) =>
  `INSERT INTO link_code (person_id, code_key, created_by, ${columns}) VALUES (1, 'c' || $1, 'x', ${values})`;
const post = (state: string, words: string) =>
  `INSERT INTO neighbour_post (inbox_id, address, kind, subject, commune, words, shown_words, reason, decided_at, decided_by, state, expires_at) VALUES ($1::bigint, 'telegram:1', 'ask', 'tools', 'x', ${words}, now(), 'x', '${state}', $2::timestamptz)`;
const link = (state: string) =>
  `INSERT INTO link (person_id, address, state, method, by, revoked_at) VALUES ($1::bigint, 'telegram:1', '${state}', 'code', 'x', $2::timestamptz)`;

const KINDS: Record<string, Kind> = {
  'a handled message': { table: 'inbox', sql: inbox('telegram:1', 'now()'), days: 90 },
  'a message without a turn': { table: 'inbox', sql: inbox('telegram:1', 'NULL'), days: NEVER },
  'a hollow row': { table: 'inbox', sql: inbox('erased', 'now()'), days: 7 },
  'a receipt from nobody': { table: 'inbox', sql: inbox('telegram:404', 'now()'), days: 7 },
  'a sent message': { table: 'outbox', sql: outbox('sent'), days: 90 },
  'an unknown outcome': { table: 'outbox', sql: outbox('unknown'), days: 90 },
  'a queued message': { table: 'outbox', sql: outbox('queued'), days: NEVER },
  'a message on its way': { table: 'outbox', sql: outbox('sending'), days: NEVER },
  'an answered request': { table: 'handover', sql: handover('answered', `'w'`), days: MONTHS_24 },
  'an open request': { table: 'handover', sql: handover('open', `'w'`), days: NEVER },
  'a taken request': { table: 'handover', sql: handover('taken', `'w'`), days: NEVER },
  'a notice': {
    table: 'notice',
    sql: `INSERT INTO notice (id, words, created_at) VALUES ($1, 'w', $2::timestamptz)`,
    days: 90,
  },
  'a notice of use for long': {
    table: 'notice',
    sql: `INSERT INTO notice (id, words, created_at, useful_until) VALUES ($1, 'w', '2020-01-01', $2::timestamptz)`,
    days: 90,
  },
  'a try': {
    table: 'attempt',
    sql: `INSERT INTO attempt (address, what, "right", at) VALUES ('a' || $1, 'code', false, $2::timestamptz)`,
    days: 30,
  },
  'a used code': {
    table: 'link_code',
    sql: code('expires_at, used_at', `'2099-01-01', $2::timestamptz`),
    days: 30,
  },
  'an old code': { table: 'link_code', sql: code('expires_at', '$2::timestamptz'), days: 30 },
  'a refused claim': { table: 'link_claim', sql: claim('refused'), days: 90 },
  'an expired claim': { table: 'link_claim', sql: claim('expired'), days: 90 },
  'a claim that made a link': { table: 'link_claim', sql: claim('approved'), days: MONTHS_24 },
  'a claim that waits': { table: 'link_claim', sql: claim('pending'), days: NEVER },
  'a registration': {
    table: 'enrolment',
    sql: `WITH s AS (INSERT INTO course_session (course_id, n, starts_at, ends_at) VALUES ($1::bigint, 1, $2::timestamptz - interval '1 hour', $2::timestamptz))
      INSERT INTO enrolment (course_id, source_key, learner_name, learner_key, state, by) VALUES ($1::bigint, $1, 'w', $1, 'seated', 'x')`,
    days: MONTHS_24,
  },
  'a wish that came true': {
    table: 'course_wish',
    sql: `INSERT INTO course_wish (inbox_id, address, topic, ended_at) VALUES ($1::bigint, 'telegram:1', 'ong' || $1, $2::timestamptz)`,
    days: 90,
  },
  'a wish that waits': {
    table: 'course_wish',
    sql: `INSERT INTO course_wish (inbox_id, address, topic, created_at) VALUES ($1::bigint, 'telegram:1', 'ong' || $1, $2::timestamptz)`,
    days: MONTHS_24,
  },
  'a post that is over': {
    table: 'neighbour_post',
    sql: post('expired', `NULL, NULL, NULL`),
    days: 90,
  },
  'a refused post': { table: 'neighbour_post', sql: post('refused', `NULL, NULL, 'r'`), days: 90 },
  'a post that stands': {
    table: 'neighbour_post',
    sql: post('approved', `'w', 'w', NULL`),
    days: NEVER,
  },
  'a wording': {
    table: 'unclear',
    sql: `WITH u AS (INSERT INTO unclear (folded, text, last_seen) VALUES ('f' || $1, 't', $2::timestamptz) RETURNING id)
      INSERT INTO unclear_source (unclear_id, address) SELECT id, 'telegram:1' FROM u`,
    days: 180,
  },
  'a revoked link': { table: 'link', sql: link('revoked'), days: MONTHS_24 },
  'a link': { table: 'link', sql: link('confirmed'), days: NEVER },
  'a contact': {
    table: 'contact',
    sql: `INSERT INTO contact (address, created_at, last_interaction_at) VALUES ('telegram:5' || $1, '2020-01-01', $2::timestamptz)`,
    days: MONTHS_24,
  },
  'a contact that somebody is known behind': {
    table: 'contact',
    sql: `INSERT INTO contact (address, created_at, last_interaction_at, person_id) VALUES ('telegram:5' || $1, '2020-01-01', $2::timestamptz, 1)`,
    days: NEVER,
  },
};

describe.each(kinds)('retention on $name', ({ open }) => {
  let test: TestDatabase;
  const secrets = createSecrets(['a-key-for-tests-a-key-for-tests-a-key']);
  const retention = () => createRetention(test.database, secrets, DEFAULT_TERMS);
  const count = async (table: string) =>
    (await test.database.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${table}`))[0]!.n;

  beforeAll(async () => {
    test = await open();
  });
  beforeEach(() => emptyTables(test));
  afterAll(() => test.drop());

  /** The contact that the rows above belong to. */
  const somebody = () =>
    test.database.query(
      `INSERT INTO contact (address, last_interaction_at) VALUES ('telegram:1', '2026-11-26')`,
    );
  let n = 0;
  const put = ({ sql }: Kind, at: number) =>
    test.database.query(sql, [String(++n), new Date(at).toISOString()]);

  it.each(Object.entries(KINDS))(
    'keeps %s as long as its term, and no longer',
    async (_what, one) => {
      await somebody();
      const others = one.table === 'contact' ? 1 : 0;
      const end = NOW - Math.min(one.days, 5_000) * DAY;
      await put(one, end + 60_000);
      await retention().forget(NOW);
      expect(await count(one.table)).toBe(others + 1);
      await put(one, end - 60_000);
      await retention().forget(NOW);
      expect(await count(one.table)).toBe(others + (one.days === NEVER ? 2 : 1));
    },
  );

  it('deletes everything older and nothing younger, whatever there is', async () => {
    const row = fc.record({
      what: fc.constantFrom(...Object.keys(KINDS)),
      age: fc.oneof(
        fc.integer({ min: 0, max: 1_000 }),
        fc.constantFrom(6, 8, 29, 31, 89, 91, 179, 181, 729, 731),
      ),
    });
    const property = fc.asyncProperty(fc.array(row, { maxLength: 30 }), async (rows) => {
      await emptyTables(test);
      await somebody();
      const expected: Record<string, number> = { contact: 1 };
      for (const { what, age } of rows) {
        const kind = KINDS[what]!;
        await put(kind, NOW - age * DAY);
        if (age <= kind.days) expected[kind.table] = (expected[kind.table] ?? 0) + 1;
        else expected[kind.table] ??= 0;
      }
      const would = await retention().forecast(NOW);
      const gone = await retention().forget(NOW);
      expect(gone).toEqual(would);
      for (const [table, left] of Object.entries(expected))
        expect([table, await count(table)]).toEqual([table, left]);
      expect(sum(await retention().forget(NOW))).toBe(0);
    });
    await fc.assert(property, { numRuns: test.url ? 5 : 12, seed: 20261127 });
  }, 120_000);

  it('empties the words of an answered request long before the request goes', async () => {
    await somebody();
    await put(KINDS['an answered request']!, NOW - 91 * DAY);
    await put(KINDS['an open request']!, NOW - 91 * DAY);
    await test.database.query(
      `INSERT INTO handover_message (handover_id, who, source_key, words) SELECT id, 'member', 's' || id, 'w' FROM handover`,
    );
    await retention().forget(NOW);
    expect(await test.database.query('SELECT state, words FROM handover ORDER BY state')).toEqual([
      { state: 'answered', words: null },
      { state: 'open', words: 'w' },
    ]);
    expect(await count('handover_message')).toBe(1);
  });

  it('goes through many rows a little at a time', async () => {
    await somebody();
    await test.database.query(
      `INSERT INTO attempt (address, what, "right", at) SELECT 'a', 'code', true, '2026-01-01' FROM generate_series(1, 2345)`,
    );
    expect(await retention().forecast(NOW)).toMatchObject({ 'tries at codes and PINs': 2_345 });
    expect(await retention().forget(NOW)).toMatchObject({ 'tries at codes and PINs': 2_345 });
    expect(await count('attempt')).toBe(0);
  });

  it('keeps the log for its term and its chain sound', async () => {
    const log = createAudit(test.database, secrets);
    const entry = { actor: 'system', action: 'a', subject: 's' };
    await log.append(Array.from({ length: 1_500 }, () => entry));
    expect(await retention().forget(Date.now() + 700 * DAY)).toMatchObject({
      'lines of the log': 0,
    });
    expect(await retention().forget(Date.now() + 732 * DAY)).toMatchObject({
      'lines of the log': 1_500,
    });
    await log.append([entry]);
    expect(await log.verify()).toMatchObject({ ok: true, rows: 1 });
  });
});

function sum(counts: Record<string, number>): number {
  return Object.values(counts).reduce((all, one) => all + one, 0);
}

describe('a term', () => {
  it('of months ends on the same day of the calendar, or the last there is', () => {
    const at = (iso: string) => Date.parse(iso);
    expect(termBegins({ months: 24 }, NOW).toISOString()).toBe('2024-11-27T03:00:00.000Z');
    const leap = at('2026-03-31T05:00:00Z');
    expect(termBegins({ months: 1 }, leap).toISOString()).toBe('2026-02-28T05:00:00.000Z');
    expect(termBegins({ days: 90 }, NOW).getTime()).toBe(NOW - 90 * DAY);
  });
});
