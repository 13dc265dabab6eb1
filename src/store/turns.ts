/** A turn becomes true in one transaction: commands, outbox rows, the message handled, the session kept. */
import { isRefusal, type Refusal } from '../domain/refusal.ts';
import type { Committed, DoneTurn, OutboxRow, Rates, Turns } from '../services/ports.ts';
import { groupBy } from '../domain/group.ts';
import { toJsonb } from './jsonb.ts';
import { batched } from './batch.ts';
import type { Database } from './database.ts';
import { lockRequesters } from './handovers.ts';
import type { Means } from './means.ts';
import { perform, type Transaction } from './perform.ts';

/**
 * Commits the turns of many people at once. A turn counts only while its message is not handled and
 * its person is still at the turn it started from (`mine`): a lock that was lost does no harm, and of
 * two turns of one person in a batch the first is made. Rows
 * are locked in the order of their addresses, so that two processes never wait in a circle.
 * A row is leased for sending at once unless an earlier one of the same person is still open (a notice that
 * waits for the morning keeps no answer back), or replies to others have been waiting for a place in the send rate: nobody is overtaken.
 */
const COMMIT = `
WITH turns AS (
  SELECT DISTINCT ON (address) * FROM jsonb_to_recordset($1::jsonb)
    AS t(inbox_id bigint, address text, turn bigint, session jsonb, note text, unreachable text, person_id bigint, secret bool)
  ORDER BY address, inbox_id
), mine AS (
  SELECT turns.* FROM turns
  JOIN contact c ON c.address = turns.address AND c.turn = turns.turn
  JOIN inbox i ON i.id = turns.inbox_id AND i.handled_at IS NULL
  ORDER BY turns.address COLLATE "C" FOR UPDATE OF c, i
), handled AS (
  UPDATE inbox SET handled_at = now(), note = coalesce(mine.note, inbox.note), person_id = mine.person_id,
    said = CASE WHEN mine.secret THEN '{"kind":"text","text":"•••"}'::jsonb ELSE said END
  FROM mine WHERE inbox.id = mine.inbox_id
), moved AS (
  UPDATE contact SET turn = contact.turn + 1, session = mine.session,
    reachable = mine.unreachable IS NULL, unreachable_why = mine.unreachable,
    person_at = CASE WHEN mine.person_id IS NULL THEN contact.person_at ELSE now() END
  FROM mine WHERE contact.address = mine.address
), written AS (
  INSERT INTO outbox (address, account, dedupe_key, purpose, message, person_id, useful_until, state, attempts, lease_until)
  SELECT o.address, o.account, o.dedupe_key, o.purpose, o.message, mine.person_id, to_timestamp(o.useful_until / 1000),
    CASE WHEN o.lease_ms IS NULL OR busy THEN 'queued' ELSE 'sending' END,
    CASE WHEN o.lease_ms IS NULL OR busy THEN 0 ELSE 1 END,
    CASE WHEN o.lease_ms IS NULL OR busy THEN NULL ELSE now() + make_interval(secs => o.lease_ms / 1000) END
  FROM jsonb_to_recordset($2::jsonb)
    AS o(n int, inbox_id bigint, address text, account text, dedupe_key text, purpose text, message jsonb,
         useful_until float8, lease_ms float8)
  JOIN mine ON mine.inbox_id = o.inbox_id
  CROSS JOIN LATERAL (SELECT EXISTS (
    SELECT 1 FROM outbox e WHERE e.address = o.address AND (e.state = 'sending'
      OR e.state = 'queued' AND (e.purpose = o.purpose OR e.due_at <= now())))
    OR EXISTS (SELECT 1 FROM outbox e WHERE e.account = o.account AND e.state = 'queued'
      AND e.purpose = 'reply' AND e.due_at < now() - interval '100 milliseconds') AS busy) b
  ORDER BY o.n
  ON CONFLICT (dedupe_key) DO NOTHING
  RETURNING id, dedupe_key, state
)
SELECT mine.inbox_id::text AS "inboxId", written.id::text AS id, written.dedupe_key AS "dedupeKey", written.state
FROM mine LEFT JOIN written ON split_part(written.dedupe_key, ':', 1) = mine.inbox_id::text
ORDER BY written.id`;

interface CommitRow {
  inboxId: string;
  id: string | null;
  dedupeKey: string | null;
  state: string | null;
}

export interface TurnsOptions {
  database: Database;
  rates: Rates;
  /** How long a reply may be on its way from memory; longer than any time-out of a send. */
  leaseMs: number;
  /** False where this process leaves sending to the workers. */
  sendsAtOnce: boolean;
  /** What commands have at hand. */
  means: Means;
}

export function createTurns(options: TurnsOptions): Turns {
  const { database } = options;
  const plain = batched<DoneTurn, Committed>(
    (turns) => withPlaces(turns, options, (places) => commitMany(database.query, turns, places)),
    { lanes: 2 },
  );
  return {
    commit: (turn) => (turn.run.length > 0 ? commitWithCommands(turn, options) : plain(turn)),
  };
}

/** Dedupe key → length of the lease (ms) of what goes at once. */
type Places = Map<string, number>;

/** A place that was taken for a row which had to wait after all is given back: else the rate would sink. */
async function withPlaces(
  turns: DoneTurn[],
  options: TurnsOptions,
  commit: (places: Places) => Promise<Committed[]>,
): Promise<Committed[]> {
  const places = await placesFor(turns, options);
  const results = await commit(places);
  const used = results.flatMap((one) => (one.done ? one.now.map((row) => row.dedupeKey) : []));
  const spare = new Set(places.keys());
  for (const key of used) spare.delete(key);
  const unused = turns.flatMap((turn) => turn.out).filter((row) => spare.has(row.dedupeKey));
  for (const [account, rows] of groupBy(unused, (row) => row.account))
    await options.rates.give(account, rows.length);
  return results;
}

/** How many of these messages, in order, may be sent right now; a leased row must never wait for a place. */
async function placesFor(turns: DoneTurn[], options: TurnsOptions): Promise<Places> {
  const places: Places = new Map();
  if (!options.sendsAtOnce) return places;
  const wanted = groupBy(
    turns.flatMap((turn) => turn.out),
    (out) => out.account,
  );
  for (const [account, rows] of wanted) {
    const { granted } = await options.rates.take(account, rows.length);
    for (const row of rows.slice(0, granted)) places.set(row.dedupeKey, options.leaseMs);
  }
  return places;
}

async function commitMany(
  query: Database['query'],
  turns: DoneTurn[],
  places: Places,
): Promise<Committed[]> {
  const rows = await query<CommitRow>(COMMIT, commitValues(turns, places));
  const byTurn = groupBy(rows, (row) => row.inboxId);
  return turns.map((turn) => committed(turn, byTurn.get(turn.inboxId)));
}

function commitValues(turns: DoneTurn[], places: Places): [string, string] {
  const heads = turns.map((turn) => ({
    inbox_id: turn.inboxId,
    address: turn.address,
    turn: turn.turn,
    session: turn.session,
    note: turn.note,
    unreachable: turn.unreachable,
    person_id: turn.personId,
    secret: turn.secret ?? false,
  }));
  let n = 0;
  const out = turns.flatMap((turn) =>
    turn.out.map((row) => ({
      n: n++,
      inbox_id: turn.inboxId,
      address: row.address,
      account: row.account,
      dedupe_key: row.dedupeKey,
      purpose: row.purpose,
      message: row.message,
      useful_until: row.usefulUntil,
      lease_ms: places.get(row.dedupeKey) ?? null,
    })),
  );
  return [toJsonb(heads), toJsonb(out)];
}

function committed(turn: DoneTurn, rows: CommitRow[] | undefined): Committed {
  if (!rows) return { done: false };
  const now: OutboxRow[] = [];
  let queued = 0;
  for (const row of rows) {
    const out = turn.out.find((one) => one.dedupeKey === row.dedupeKey);
    if (!row.id || !out) continue;
    if (row.state === 'sending')
      now.push({ ...out, id: row.id, attempts: 1, lastInteractionAt: null });
    else queued += 1;
  }
  return { done: true, now, queued };
}

class Refused extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.refused);
    this.refusal = refusal;
  }
}

class Superseded extends Error {}

/** Turns that do something besides speaking are few: each has a transaction of its own. */
async function commitWithCommands(turn: DoneTurn, options: TurnsOptions): Promise<Committed> {
  const { prisma } = options.database;
  try {
    const [result] = await withPlaces([turn], options, async (places) => [
      await prisma.$transaction((tx) => oneByOne(tx, turn, places, options)),
    ]);
    return result as Committed;
  } catch (error) {
    if (error instanceof Refused) return { done: false, refused: error.refusal };
    if (error instanceof Superseded) return { done: false };
    throw error;
  }
}

async function oneByOne(
  tx: Transaction,
  turn: DoneTurn,
  places: Places,
  options: TurnsOptions,
): Promise<Committed> {
  await lockRequesters(turn, tx);
  const others = await addressesToForget(turn, tx);
  const query = (sql: string, values: unknown[] = []) => tx.$queryRawUnsafe(sql, ...values);
  const [result] = await commitMany(query as Database['query'], [turn], places);
  if (!result?.done) throw new Superseded();
  for (const command of turn.run) {
    const answer = await perform(command, turn, tx, options.means);
    if (isRefusal(answer)) throw new Refused(answer);
  }
  // Commands may have posted letters of their own: somebody has to look.
  return { ...result, queued: result.queued + 1, ...(others.length > 0 && { forget: others }) };
}

/** Where a turn erases somebody: every address whose quick copy of a session must go with her. */
async function addressesToForget(turn: DoneTurn, tx: Transaction): Promise<string[]> {
  const { address, run, writer } = turn;
  if (!run.some((command) => command.do === 'erase')) return [];
  if (!writer) return [address];
  const where = { personId: BigInt(writer), state: 'confirmed' };
  const links = await tx.link.findMany({ where });
  return [...new Set([address, ...links.map((link) => link.address)])];
}
