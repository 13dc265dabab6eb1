/** The outbox: rows are claimed under a lease, sent once, and settled with what became of them. */
import type { Outbox, OutboxCounts, OutboxRow, Settlement } from '../services/ports.ts';
import { batched } from './batch.ts';
import type { Database } from './database.ts';
import { toJsonb } from './jsonb.ts';

/**
 * A notice that needs consent for its topic has it (of the person, or of the address while nobody is known), she has
 * not said «dừng» to everything (but for what warns her), and she has not left or blocked us.
 */
const ALLOWED = `(o.topic IS NULL OR EXISTS (SELECT 1 FROM consent_now n
  WHERE n.subject = coalesce('person:' || o.person_id, o.address) AND n.purpose = o.topic AND n.given))
  AND (o.purpose = 'reply' OR o.essential
    OR NOT EXISTS (SELECT 1 FROM person s WHERE s.id = o.person_id AND s.stopped_at IS NOT NULL)
      AND NOT EXISTS (SELECT 1 FROM contact s
        WHERE s.address = o.address AND o.person_id IS NULL AND s.stopped_at IS NOT NULL))
  AND (o.purpose = 'reply' OR NOT EXISTS (SELECT 1 FROM contact r WHERE r.address = o.address AND NOT r.reachable))`;

/**
 * Answers before notices, oldest first, one open row a person; two claimers never meet (SKIP LOCKED). A notice that
 * waits for the morning keeps no answer back. Consent is looked at here, at the last moment.
 */
const CLAIM = `
WITH due AS (
  SELECT o.id FROM outbox o
  WHERE o.state = 'queued' AND o.account = $1 AND o.due_at <= now() AND ${ALLOWED}
    AND NOT EXISTS (SELECT 1 FROM outbox e
      WHERE e.address = o.address AND e.id < o.id AND (e.state = 'sending'
        OR e.state = 'queued' AND (e.purpose = o.purpose OR e.due_at <= now())))
  ORDER BY o.purpose DESC, o.due_at, o.id
  LIMIT $2::int FOR UPDATE SKIP LOCKED
), claimed AS (
  UPDATE outbox SET state = 'sending', attempts = attempts + 1,
    lease_until = now() + make_interval(secs => $3::float8 / 1000)
  FROM due WHERE outbox.id = due.id
  RETURNING outbox.*
)
SELECT claimed.id::text, claimed.address, claimed.account, dedupe_key AS "dedupeKey", purpose, message, attempts,
  (extract(epoch FROM useful_until) * 1000)::float8 AS "usefulUntil",
  (extract(epoch FROM c.last_interaction_at) * 1000)::float8 AS "lastInteractionAt"
FROM claimed LEFT JOIN contact c ON c.address = claimed.address ORDER BY claimed.id`;

/**
 * Writes outcomes. The number of the attempt fences: a row that was claimed again is left alone. A row
 * whose lease ran out meanwhile (unknown) is corrected, since now we do know. Her next row takes its
 * place at the end of the queue: who writes much keeps nobody else waiting.
 */
const SETTLE = `
WITH came AS (
  SELECT * FROM jsonb_to_recordset($1::jsonb)
    AS t(id bigint, attempts int, state text, why text, alarm bool, platform_id text, after_ms float8)
), settled AS (
  UPDATE outbox SET state = came.state, why = came.why, alarm = came.alarm, lease_until = NULL,
    platform_message_id = came.platform_id,
    due_at = CASE WHEN came.state = 'queued' THEN now() + make_interval(secs => came.after_ms / 1000) ELSE due_at END,
    settled_at = CASE WHEN came.state = 'queued' THEN NULL ELSE now() END
  FROM came
  WHERE outbox.id = came.id AND outbox.attempts = came.attempts AND outbox.state IN ('sending', 'unknown')
  RETURNING outbox.id, outbox.address, outbox.state, came.why
), turned AS (
  UPDATE outbox SET due_at = now()
  WHERE id IN (SELECT (SELECT min(n.id) FROM outbox n
      WHERE n.address = settled.address AND n.state = 'queued' AND n.due_at <= now() AND n.id <> settled.id)
    FROM settled WHERE settled.state <> 'queued')
)
UPDATE contact SET reachable = false, unreachable_why = settled.why
FROM settled WHERE settled.state = 'gone' AND contact.address = settled.address`;

/** Surely not sent: back into the queue, even where the lease has run out meanwhile. */
const GIVE_BACK = `
UPDATE outbox SET state = 'queued', attempts = outbox.attempts - 1, lease_until = NULL, settled_at = NULL, why = NULL
FROM jsonb_to_recordset($1::jsonb) AS came(id bigint, attempts int)
WHERE outbox.id = came.id AND outbox.attempts = came.attempts AND outbox.state IN ('sending', 'unknown')`;

const SWEEP = `
WITH lost AS (
  UPDATE outbox SET state = 'unknown', settled_at = now(), lease_until = NULL,
    why = 'the process stopped while this was on its way'
  WHERE state = 'sending' AND lease_until < now() RETURNING 1
), late AS (
  UPDATE outbox SET state = 'expired', settled_at = now(), why = 'not useful any more'
  WHERE state = 'queued' AND useful_until < now() RETURNING 1
), unwanted AS (
  UPDATE outbox o SET state = 'withdrawn', settled_at = now(), why = 'she does not want it any more, or has left'
  WHERE state = 'queued' AND purpose = 'notice' AND NOT (${ALLOWED})
    AND NOT coalesce(useful_until < now(), false) RETURNING 1
)
SELECT (SELECT count(*)::int FROM lost) AS unknown, (SELECT count(*)::int FROM late) AS expired,
  (SELECT count(*)::int FROM unwanted) AS withdrawn`;

const RECEIPT = {
  delivered: `UPDATE outbox SET delivered_at = coalesce(delivered_at, now())
    WHERE platform_message_id = ANY($2::text[]) AND account = $1`,
  seen: `UPDATE outbox SET seen_at = coalesce(seen_at, now()), delivered_at = coalesce(delivered_at, now())
    WHERE platform_message_id = ANY($2::text[]) AND account = $1`,
};

const COUNTS = `
SELECT state, account, count(*)::int AS count,
  (extract(epoch FROM now() - min(created_at)) * 1000)::float8 AS "oldestMs"
FROM outbox WHERE state NOT IN ('sent') OR created_at > now() - interval '1 day'
GROUP BY state, account ORDER BY state, account`;

const NOTHING_SWEPT = { unknown: 0, expired: 0, withdrawn: 0 };

export function createOutbox({ query }: Database): Outbox {
  const settle = batched<Settlement, void>(
    async (settlements) => {
      await query(SETTLE, [toJsonb(settlements.map(settlementRow))]);
      return settlements.map(() => undefined);
    },
    { lanes: 2 },
  );
  return {
    claim: (account, count, leaseMs) => query<OutboxRow>(CLAIM, [account, count, leaseMs]),
    settle,
    giveBack: async (rows) => {
      if (rows.length === 0) return;
      await query(GIVE_BACK, [toJsonb(rows.map(({ id, attempts }) => ({ id, attempts })))]);
    },
    receipt: async (account, what, ids) => void (await query(RECEIPT[what], [account, ids])),
    sweep: async () =>
      (await query<Awaited<ReturnType<Outbox['sweep']>>>(SWEEP))[0] ?? NOTHING_SWEPT,
    counts: () => query<OutboxCounts>(COUNTS),
  };
}

function settlementRow({ id, attempts, outcome }: Settlement): object {
  const isAgain = outcome.state === 'again';
  return {
    id,
    attempts,
    state: isAgain ? 'queued' : outcome.state,
    why: whyOf(outcome),
    alarm: outcome.state === 'failed' && outcome.alarm === true,
    platform_id: outcome.state === 'sent' ? outcome.platformId : undefined,
    after_ms: isAgain ? outcome.afterMs : 0,
  };
}

function whyOf(outcome: Settlement['outcome']): string | undefined {
  return outcome.state === 'sent' ? undefined : outcome.why.slice(0, 500);
}
