/** How long what is kept, and why no longer (Law 91/2025/QH15: only as long as its purpose; the terms are ours). */
import { addMonths, dayOf } from './calendar.ts';

/** What an operator may set; the rest follows from what it is for. */
export interface RetentionTerms {
  /** Chat: messages both ways, requests' words, notices. */
  chatDays: number;
  /** The log of who did what. */
  auditMonths: number;
  /** Registrations for courses, after the class. */
  enrolmentMonths: number;
  /** Reminders of a loan, after its last due date. */
  reminderMonths: number;
}

/** reference/domain.md §6 */
export const DEFAULT_TERMS: RetentionTerms = {
  chatDays: 90,
  auditMonths: 24,
  enrolmentMonths: 24,
  reminderMonths: 6,
};

export type Term = { days: number } | { months: number };

/** The time before which something is older than its term; months are counted by the calendar of Vietnam. */
export function termBegins(term: Term, now: number): Date {
  if ('days' in term) return new Date(now - term.days * 86_400_000);
  const today = dayOf(now);
  const into = now - Date.parse(`${today}T00:00:00+07:00`);
  return new Date(Date.parse(`${addMonths(today, -term.months)}T00:00:00+07:00`) + into);
}

/** Tries are counted for an hour at most; a month is enough to look into a complaint. */
export const ATTEMPT_DAYS = 30;
export const CODE_DAYS = 30;
export const CLAIM_DAYS = 90;
export const POST_DAYS_AFTER = 90;
export const UNCLEAR_DAYS = 180;
/** Links that are no more, claims that made a link, requests without their words, contacts nobody writes from. */
export const TRACE_MONTHS = 24;
/** Rows that only keep an event from being taken for a new one. */
export const HOLLOW_DAYS = 7;

/** As the settings name them. */
export interface RetentionSettings {
  RETAIN_CHAT_DAYS: number;
  RETAIN_AUDIT_MONTHS: number;
  RETAIN_ENROLMENT_MONTHS: number;
  RETAIN_REMINDER_MONTHS: number;
}

export function termsIn(settings: RetentionSettings): RetentionTerms {
  return {
    chatDays: settings.RETAIN_CHAT_DAYS,
    auditMonths: settings.RETAIN_AUDIT_MONTHS,
    enrolmentMonths: settings.RETAIN_ENROLMENT_MONTHS,
    reminderMonths: settings.RETAIN_REMINDER_MONTHS,
  };
}
