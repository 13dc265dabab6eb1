/** People and their offices for an operator: one person at a time; lists of members are imported. */
import { yearOf } from '../domain/calendar.ts';
import { ROLES, e164, type Role } from '../domain/people.ts';
import { whereOf, type Appointed } from '../store/appointments.ts';
import { UsageError, optional, required } from './command.ts';
import type { Command, Invocation, Result } from './command.ts';
import {
  accepted,
  actOf,
  dayIn,
  found,
  idOf,
  oneOf,
  today,
  withStaff,
  type Staff,
} from './staff.ts';

const strings = (names: string[]) =>
  Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));

export const user: Command = {
  usage:
    `user create --name … --role ${ROLES.join('|')} --unit CODE [--phone …] [--birth-year …] [--from DAY] [--by NAME] [--reason "…"]` +
    ' | user show ID',
  options: strings(['name', 'role', 'unit', 'phone', 'birth-year', 'from', 'by', 'reason']),
  run: async (invocation) => {
    const [action, id] = invocation.words;
    if (action === 'create') return create(invocation);
    if (action === 'show' && id) return show(invocation, idOf(id, 'a person'));
    throw new UsageError('expected create or show ID');
  },
};

export const appoint: Command = {
  usage:
    `appoint PERSON --role ${ROLES.join('|')} --unit CODE [--from DAY] [--by NAME] [--reason "…"]` +
    ' | appoint end ID [--on DAY] [--by NAME] [--reason "…"]',
  options: strings(['role', 'unit', 'from', 'on', 'by', 'reason']),
  run: async (invocation) => {
    const [first, id] = invocation.words;
    if (first === 'end' && id) return end(invocation, idOf(id, 'an appointment'));
    if (first && first !== 'end') return begin(invocation, idOf(first, 'a person'));
    throw new UsageError('expected PERSON, or end ID');
  },
};

async function create(invocation: Invocation): Promise<Result> {
  const [person, role] = [personIn(invocation), roleIn(invocation)];
  const [act, from, code] = [actOf(invocation), dayIn(invocation, 'from'), unitIn(invocation)];
  const made = await withStaff(invocation, async (staff) => {
    const office = { role, unitId: await unitOf(staff, code), from: from ?? today() };
    return accepted(await staff.users.create(person, office, act));
  });
  const { personId, appointmentId } = made;
  const json = { id: personId, appointment: appointmentId, role, unit: code };
  const text = `Person ${personId} is ${role} in ${code}. A code to link her phone: link-code ${personId}`;
  return { json, text };
}

function personIn(invocation: Invocation) {
  const name = required(invocation, 'name').normalize('NFC').trim().replace(/\s+/g, ' ');
  if (!/^[\p{L}\p{M}' .-]{2,80}$/u.test(name)) throw new UsageError(`--name: "${name}" is no name`);
  const typed = optional(invocation, 'phone');
  const phone = typed === undefined ? undefined : e164(typed);
  if (typed !== undefined && !phone)
    throw new UsageError('--phone is no Vietnamese number like 0912 345 678');
  const year = optional(invocation, 'birth-year');
  const birthYear = year === undefined ? undefined : Number(year);
  const now = yearOf(today());
  if (birthYear !== undefined && !(birthYear >= now - 110 && birthYear <= now - 16))
    throw new UsageError(`--birth-year is a year from ${now - 110} to ${now - 16}`);
  return { name, phone, birthYear };
}

function roleIn(invocation: Invocation): Role {
  required(invocation, 'role');
  return oneOf(invocation, 'role', ROLES)!;
}

function unitIn(invocation: Invocation): string {
  return required(invocation, 'unit');
}

async function unitOf({ units }: Staff, code: string): Promise<string> {
  return found(await units.byCode(code), `unit ${code}`).id;
}

async function show(invocation: Invocation, id: string): Promise<Result> {
  const day = today();
  const { view, history } = await withStaff(invocation, async ({ users, appointments }) => ({
    view: found(await users.show(id, day), `person ${id}`),
    history: await appointments.history(id),
  }));
  const { offices, ...person } = view;
  const now = offices.map((office) => ({
    ...{ id: office.id, role: office.role, unit: office.units[0]?.code ?? null },
    ...{ where: whereOf(office), from: office.validFrom ?? null },
  }));
  const past = history.filter(({ id: one }) => !offices.some((office) => office.id === one));
  const lines = [
    `${id}  ${[person.name, person.birthYear, person.phone].filter(Boolean).join(', ')}`,
    ...now.map(
      ({ id: one, role, where }) => `  ${one}: ${role}, ${where || 'in a unit that is over'}`,
    ),
    ...past.map(
      (one) => `  ${one.id}: ${one.role}, ${one.validFrom ?? '…'} – ${one.validTo ?? '…'}`,
    ),
    `  writes from ${person.links} address(es)`,
  ];
  return { json: { ...person, offices: now, past: past.map(told) }, text: lines.join('\n') };
}

async function begin(invocation: Invocation, personId: string): Promise<Result> {
  const [role, code, act] = [roleIn(invocation), unitIn(invocation), actOf(invocation)];
  const from = dayIn(invocation, 'from') ?? today();
  const made = await withStaff(invocation, async (staff) => {
    const wish = { personId, role, from, unitId: await unitOf(staff, code) };
    return accepted(await staff.appointments.appoint(wish, act));
  });
  const text = `Appointment ${made.id}: person ${personId} is ${role} in ${code} from ${from}.`;
  return { json: { ...told(made), unit: code }, text };
}

async function end(invocation: Invocation, id: string): Promise<Result> {
  const [on, act] = [dayIn(invocation, 'on') ?? today(), actOf(invocation)];
  const work = ({ appointments }: Staff) => appointments.end(id, on, act);
  const ended = accepted(await withStaff(invocation, work));
  return { json: told(ended), text: `Appointment ${id} holds no more from ${on}.` };
}

function told({ id, personId, role, validFrom, validTo }: Appointed) {
  return { id, person: personId, role, validFrom: validFrom ?? null, validTo: validTo ?? null };
}
