/** What the commands for places and people share: opened stores, days, ids, who does it, a refusal in words. */
import { loadPlaces } from '../catalogue/places.ts';
import { mayBeReason } from '../domain/audit.ts';
import { dayOf, isDay, type Day } from '../domain/calendar.ts';
import { isRefusal, type Refusal } from '../domain/refusal.ts';
import { createSpeech } from '../speech.ts';
import { createAppointments, type Appointments } from '../store/appointments.ts';
import { appendAudit } from '../store/audit.ts';
import type { Database } from '../store/database.ts';
import { createPoints, type Points } from '../store/points.ts';
import { createSecrets, type Secrets } from '../store/secrets.ts';
import type { Act, AppendAudit } from '../store/units-changes.ts';
import { createUnits, type Units } from '../store/units.ts';
import { createUsers, type Users } from '../store/users.ts';
import { CommandRefused, UsageError, optional, type Invocation } from './command.ts';
import { withDatabase } from './operations.ts';

export interface Staff {
  database: Database;
  secrets: Secrets;
  units: Units;
  points: Points;
  appointments: Appointments;
  users: Users;
}

/** Everything that is changed has its row in the log. The places are planted where they are not there yet. */
export function withStaff<Result>(
  invocation: Invocation,
  work: (staff: Staff) => Promise<Result>,
): Promise<Result> {
  const secrets = createSecrets(invocation.config().secretKeys);
  const audit: AppendAudit = (tx, entry) => appendAudit(tx, secrets, [entry]);
  return withDatabase(invocation, async (database) => {
    const units = createUnits(database, audit);
    await units.seedPlaces(loadPlaces());
    return work({
      ...{ database, secrets, units },
      points: createPoints(database, audit),
      appointments: createAppointments(database, audit),
      users: createUsers(database, secrets, audit),
    });
  });
}

/** Whoever decides stands in the log. */
export function actOf(invocation: Invocation): Act {
  const by = optional(invocation, 'by') ?? 'cli';
  if (!/^[\p{L}\p{N} ._-]{1,60}$/u.test(by) || !mayBeReason(by))
    throw new UsageError('--by is a name or a short word');
  const reason = optional(invocation, 'reason');
  if (reason !== undefined && !mayBeReason(reason))
    throw new UsageError(
      '--reason goes into the log: it must not hold phones, and 500 characters at most',
    );
  return { by: `operator:${by}`, ...(reason !== undefined && { reason }) };
}

export function today(): Day {
  return dayOf(Date.now());
}

/** A day that may be left out. */
export function dayIn(invocation: Invocation, name: string): Day | undefined {
  const value = optional(invocation, name);
  if (value !== undefined && !isDay(value))
    throw new UsageError(`--${name}: "${value}" is not a day like 2026-11-23`);
  return value;
}

export function oneOf<Value extends string>(
  invocation: Invocation,
  name: string,
  values: readonly Value[],
): Value | undefined {
  const value = optional(invocation, name);
  if (value === undefined) return undefined;
  const known = values.find((one) => one === value);
  if (!known) throw new UsageError(`--${name} is one of ${values.join(', ')}`);
  return known;
}

export function idOf(id: string, what: string): string {
  if (!/^\d{1,18}$/.test(id)) throw new UsageError(`"${id}" is no id of ${what}`);
  return id;
}

/** The value, or the refusal as a sentence on stderr. */
export function accepted<Value>(result: Value | Refusal): Value {
  if (!isRefusal(result)) return result;
  throw new CommandRefused(createSpeech().speak(result.because, 'en', 'chi'));
}

export function found<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new CommandRefused(`there is no ${what}`);
  return value;
}
