/** The inbox: every accepted event once, and the people they came from. */
import type { Incoming } from '../conversation/vocabulary.ts';
import type { Accepted, Inbox, PersonRow, Waiting } from '../services/ports.ts';
import { toJsonb } from './jsonb.ts';
import { batched } from './batch.ts';
import type { Database } from './database.ts';

/**
 * Keeps many events in one statement. The contacts are touched in the order of their addresses, as
 * everywhere, so that two processes never wait for each other in a circle. A repeat touches none: it must not bring
 * back the address of somebody who was forgotten meanwhile. `earlier` looks at the
 * table as it was before this statement.
 */
const ACCEPT = `
WITH came AS (
  SELECT * FROM jsonb_to_recordset($1::jsonb)
    AS t(n int, event_id text, address text, at float8, said jsonb, turn bool, acts bool)
), met AS (
  INSERT INTO contact (address, last_interaction_at)
  SELECT address, to_timestamp(max(at) FILTER (WHERE acts) / 1000) FROM came
  WHERE turn AND NOT EXISTS (SELECT 1 FROM inbox r WHERE r.event_id = came.event_id)
  GROUP BY address ORDER BY address COLLATE "C"
  ON CONFLICT (address) DO UPDATE
    SET last_interaction_at = excluded.last_interaction_at, reachable = true, unreachable_why = NULL
    WHERE excluded.last_interaction_at > coalesce(contact.last_interaction_at, '-infinity')
), kept AS (
  INSERT INTO inbox (event_id, address, at, said, handled_at)
  SELECT event_id, address, to_timestamp(at / 1000), said, CASE WHEN turn THEN NULL ELSE now() END
  FROM came ORDER BY n
  ON CONFLICT (event_id) DO NOTHING
  RETURNING id, event_id, address
)
SELECT came.n, kept.id::text AS "inboxId",
  EXISTS (SELECT 1 FROM inbox w WHERE w.address = came.address AND w.handled_at IS NULL) AS earlier,
  coalesce(c.language, 'vi') AS language, coalesce(c.address_form, 'chi') AS "addressForm",
  coalesce(c.turn, 0)::int AS turn, c.person_id::text AS "personId", coalesce(c.shared, false) AS shared,
  (extract(epoch FROM c.person_at) * 1000)::float8 AS "personAt",
  (extract(epoch FROM c.human_until) * 1000)::float8 AS "humanUntil"
FROM came LEFT JOIN kept ON kept.event_id = came.event_id LEFT JOIN contact c ON c.address = came.address
ORDER BY came.n`;

const PERSON = `
SELECT address, language, address_form AS "addressForm", reachable, turn::int AS turn,
  (extract(epoch FROM last_interaction_at) * 1000)::float8 AS "lastInteractionAt",
  person_id::text AS "personId", shared, (extract(epoch FROM person_at) * 1000)::float8 AS "personAt",
  (extract(epoch FROM human_until) * 1000)::float8 AS "humanUntil"
FROM contact WHERE address = $1`;

const WAITING = `
SELECT id::text AS "inboxId", event_id AS "eventId", (extract(epoch FROM at) * 1000)::float8 AS at,
  said, attempts
FROM inbox WHERE address = $1 AND handled_at IS NULL ORDER BY id LIMIT 100`;

const FORGOTTEN = `
SELECT address FROM inbox
WHERE handled_at IS NULL AND received_at < now() - make_interval(secs => $1::float8 * (1 + attempts * 10))
GROUP BY address ORDER BY min(received_at) LIMIT 500`;

interface Offered {
  incoming: Incoming;
  needsTurn: boolean;
}

interface AcceptRow {
  n: number;
  inboxId: string | null;
  earlier: boolean;
  language: PersonRow['language'];
  addressForm: PersonRow['addressForm'];
  turn: number;
  personId: string | null;
  personAt: number | null;
  shared: boolean;
  humanUntil: number | null;
}

export function createInbox({ query }: Database): Inbox {
  const accept = batched<Offered, Accepted>((offered) => keep(query, offered), { lanes: 2 });
  return {
    accept: (incoming, needsTurn) => accept({ incoming, needsTurn }),
    waiting: async (address) =>
      (await query<WaitingRow>(WAITING, [address])).map((row) => toWaiting(address, row)),
    person: async (address) => (await query<PersonRow>(PERSON, [address]))[0] ?? stranger(address),
    session: async (address) => {
      const sql = 'SELECT turn::int AS turn, session FROM contact WHERE address = $1';
      const [row] = await query<{ turn: number; session: never }>(sql, [address]);
      return row ?? { turn: 0, session: null };
    },
    broke: async (inboxId, why) => {
      const sql = `UPDATE inbox SET attempts = attempts + 1, note = $2 WHERE id = $1::bigint RETURNING attempts`;
      const [row] = await query<{ attempts: number }>(sql, [inboxId, why.slice(0, 500)]);
      return row?.attempts ?? 0;
    },
    forgotten: async (olderThanMs) =>
      (await query<{ address: string }>(FORGOTTEN, [olderThanMs / 1000])).map((row) => row.address),
  };
}

function stranger(address: string): PersonRow {
  const row = { language: 'vi', addressForm: 'chi', reachable: true, turn: 0 } as const;
  const unknown = { personId: null, personAt: null, shared: false, humanUntil: null };
  return { address, ...row, ...unknown, lastInteractionAt: null };
}

/**
 * The same event twice in one batch is a repeat too: only its first row may get the id. And of two
 * messages of one person in a batch the second has an earlier one waiting.
 */
async function keep(query: Database['query'], offered: Offered[]): Promise<Accepted[]> {
  const rows = offered.map(({ incoming, needsTurn }, n) => ({
    n,
    event_id: incoming.id,
    address: incoming.from,
    at: incoming.at,
    said: incoming.said,
    turn: needsTurn,
    // Leaving opens no window to write to her.
    acts: needsTurn && incoming.said.kind !== 'left' && incoming.said.kind !== 'withdrew',
  }));
  const seen = new Set<string>();
  const met = new Set<string>();
  const answers = await query<AcceptRow>(ACCEPT, [toJsonb(rows)]);
  return answers.map((row, n) => {
    const { incoming, needsTurn } = offered[n] as Offered;
    const isRepeat = seen.has(incoming.id) || row.inboxId === null;
    seen.add(incoming.id);
    const earlier = row.earlier || met.has(incoming.from);
    if (!isRepeat && needsTurn) met.add(incoming.from);
    return accepted({ ...row, earlier }, incoming, isRepeat);
  });
}

function accepted(row: AcceptRow, incoming: Incoming, isRepeat: boolean): Accepted {
  const { language, addressForm, turn, personId, personAt, shared, humanUntil } = row;
  return {
    inboxId: isRepeat ? null : row.inboxId,
    earlierWaiting: row.earlier,
    person: {
      address: incoming.from,
      language,
      addressForm,
      turn,
      ...{ personId, personAt, shared, humanUntil },
      lastInteractionAt: incoming.at,
      reachable: true,
    },
  };
}

interface WaitingRow {
  inboxId: string;
  eventId: string;
  at: number;
  said: Incoming['said'];
  attempts: number;
}

function toWaiting(address: string, row: WaitingRow): Waiting {
  const { inboxId, eventId, at, said, attempts } = row;
  return { inboxId, attempts, incoming: { id: eventId, from: address, at, said } };
}
