/** What is let go of in each table, and since when it counts: one line for each kind of row. */
import {
  ATTEMPT_DAYS,
  CLAIM_DAYS,
  CODE_DAYS,
  HOLLOW_DAYS,
  POST_DAYS_AFTER,
  TRACE_MONTHS,
  UNCLEAR_DAYS,
  type RetentionTerms,
  type Term,
} from '../domain/retention.ts';

export interface Rule {
  /** How it is called in counts and on the command line. */
  what: string;
  table: string;
  term: Term;
  /** Which rows it is about; `t` is the row. */
  rows: string;
  /** When its term began to run. */
  since: string;
  /** What is emptied where the row itself stays; none: the row goes. */
  wipe?: string;
}

const NOBODY = `NOT EXISTS (SELECT 1 FROM contact c WHERE c.address = t.address)`;
/** When a class ended; a class that was moved ends when it does now. */
const LAST_MEETING = (course: string) =>
  `(SELECT max(m.ends_at) FROM course_session m WHERE m.course_id = ${course})`;
const OVER = `t.state IN ('answered', 'closed')`;
const DONE_AT = 'coalesce(t.answered_at, t.taken_at, t.created_at)';

/** In the order in which they are applied: what hangs on a row goes before it. */
export function rulesFor({ chatDays, enrolmentMonths }: RetentionTerms): Rule[] {
  const chat = { days: chatDays };
  const trace = { months: TRACE_MONTHS };
  const enrolment = { months: enrolmentMonths };
  return [
    {
      what: 'messages from members',
      table: 'inbox',
      term: chat,
      rows: `t.handled_at IS NOT NULL AND t.address <> 'erased' AND NOT ${NOBODY}`,
      since: 't.received_at',
    },
    {
      what: 'traces of erased messages',
      table: 'inbox',
      term: { days: HOLLOW_DAYS },
      rows: `t.handled_at IS NOT NULL AND t.address = 'erased'`,
      since: 't.received_at',
    },
    {
      // Receipts that came after she was forgotten, events of groups and visitors.
      what: 'events of addresses that nobody writes from',
      table: 'inbox',
      term: { days: HOLLOW_DAYS },
      rows: `t.handled_at IS NOT NULL AND t.address <> 'erased' AND ${NOBODY}`,
      since: 't.received_at',
    },
    {
      what: 'messages to members',
      table: 'outbox',
      term: chat,
      rows: `t.state NOT IN ('queued', 'sending')`,
      since: 'coalesce(t.settled_at, t.created_at)',
    },
    {
      what: 'words under answered requests',
      table: 'handover_message',
      term: chat,
      rows: `EXISTS (SELECT 1 FROM handover h WHERE h.id = t.handover_id AND h.state IN ('answered', 'closed'))`,
      since: `(SELECT coalesce(h.answered_at, h.taken_at, h.created_at) FROM handover h WHERE h.id = t.handover_id)`,
    },
    {
      what: 'words of answered requests',
      table: 'handover',
      term: chat,
      rows: `${OVER} AND t.words IS NOT NULL`,
      since: DONE_AT,
      wipe: 'words = NULL',
    },
    {
      what: 'answered requests',
      table: 'handover',
      term: trace,
      rows: `${OVER} AND NOT EXISTS (SELECT 1 FROM handover_message m WHERE m.handover_id = t.id)`,
      since: DONE_AT,
    },
    {
      what: 'notices',
      table: 'notice',
      term: chat,
      rows: 'true',
      since: 'greatest(t.created_at, t.useful_until)',
    },
    {
      what: 'tries at codes and PINs',
      table: 'attempt',
      term: { days: ATTEMPT_DAYS },
      rows: 'true',
      since: 't.at',
    },
    {
      what: 'codes used, taken back or too old',
      table: 'link_code',
      term: { days: CODE_DAYS },
      rows: 'true',
      since: 'least(t.used_at, t.revoked_at, t.expires_at)',
    },
    {
      what: 'claims refused or not decided in time',
      table: 'link_claim',
      term: { days: CLAIM_DAYS },
      rows: `t.state IN ('refused', 'expired')`,
      since: 'coalesce(t.decided_at, t.created_at)',
    },
    {
      what: 'claims that made a link',
      table: 'link_claim',
      term: trace,
      rows: `t.state = 'approved'`,
      since: 'coalesce(t.decided_at, t.created_at)',
    },
    {
      what: "neighbours' posts that are over",
      table: 'neighbour_post',
      term: { days: POST_DAYS_AFTER },
      rows: `t.state NOT IN ('pending', 'approved')`,
      since: 't.expires_at',
    },
    {
      what: 'who was at a class',
      table: 'attendance',
      term: enrolment,
      rows: 'true',
      since: `coalesce((SELECT ${LAST_MEETING('s.course_id')} FROM course_session s WHERE s.id = t.session_id), t.at)`,
    },
    {
      what: 'opinions of classes',
      table: 'course_feedback',
      term: enrolment,
      rows: 'true',
      since: `coalesce((SELECT ${LAST_MEETING('e.course_id')} FROM enrolment e WHERE e.id = t.enrolment_id), t.at)`,
    },
    {
      what: 'seats of classes long over',
      table: 'course_seat',
      term: enrolment,
      rows: 't.enrolment_id IS NOT NULL',
      since: LAST_MEETING('t.course_id'),
      wipe: 'enrolment_id = NULL',
    },
    {
      what: 'registrations for classes',
      table: 'enrolment',
      term: enrolment,
      rows: `${[
        ['attendance', 'a'],
        ['course_feedback', 'f'],
      ]
        .map(
          ([table, one]) =>
            `NOT EXISTS (SELECT 1 FROM ${table} ${one} WHERE ${one}.enrolment_id = t.id)`,
        )
        .join(' AND ')}`,
      since: `coalesce(${LAST_MEETING('t.course_id')}, t.changed_at)`,
    },
    {
      what: 'wishes for classes that came true',
      table: 'course_wish',
      term: chat,
      rows: 't.ended_at IS NOT NULL',
      since: 't.ended_at',
    },
    {
      // A wish that nobody fulfilled for so long is no demand any more.
      what: 'wishes for classes',
      table: 'course_wish',
      term: enrolment,
      rows: 't.ended_at IS NULL',
      since: 't.created_at',
    },
    {
      what: 'whose wordings were not understood',
      table: 'unclear_source',
      term: { days: UNCLEAR_DAYS },
      rows: 'true',
      since: `coalesce((SELECT u.last_seen FROM unclear u WHERE u.id = t.unclear_id), t.at)`,
    },
    {
      what: 'wordings that were not understood',
      table: 'unclear',
      term: { days: UNCLEAR_DAYS },
      rows: 'true',
      since: 't.last_seen',
    },
    {
      what: 'links that are no more',
      table: 'link',
      term: trace,
      rows: `t.state = 'revoked'`,
      since: 't.revoked_at',
    },
    {
      what: 'contacts that nobody writes from',
      table: 'contact',
      term: trace,
      rows: `t.person_id IS NULL AND ${['inbox', 'outbox', 'link', 'link_claim', 'handover', 'neighbour_post', 'notice', 'enrolment', 'course_wish'].map(none).join(' AND ')}`,
      since: 'greatest(t.last_interaction_at, t.created_at)',
    },
    {
      // A yes or no of somebody who never said who she is, and writes no more.
      what: 'consents of contacts that are gone',
      table: 'consent',
      term: trace,
      rows: `t.subject NOT LIKE 'person:%' AND ${NOBODY}`,
      since: 't.at',
    },
    {
      what: 'what holds of consents that are gone',
      table: 'consent_now',
      term: trace,
      rows: `t.subject NOT LIKE 'person:%' AND NOT EXISTS (SELECT 1 FROM contact c WHERE c.address = t.subject)`,
      since: 't.at',
    },
  ];
}

function none(table: string): string {
  return `NOT EXISTS (SELECT 1 FROM ${table} x WHERE x.address = t.address)`;
}
