/** Jobs that the Union passes on, kept by cadres: add a file of them, list, open, close. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { dayOf, isDay } from '../domain/calendar.ts';
import { shareable } from '../domain/shareable.ts';
import { createJobs, type Jobs, type KeptJob, type NewJob } from '../store/jobs.ts';
import { PLACES } from '../understanding/places.ts';
import { CommandRefused, UsageError, optional, required } from './command.ts';
import type { Command, Invocation } from './command.ts';
import { withDatabase } from './operations.ts';

const STATES = ['draft', 'open', 'closed'];

export const jobs: Command = {
  usage: 'jobs add --file JSON | jobs list [--state open] | jobs open ID | jobs close ID',
  options: { file: { type: 'string' }, state: { type: 'string' } },
  run: (invocation) => {
    const [action, id] = invocation.words;
    if (action === 'add') return add(invocation);
    if (action === 'list') return list(invocation);
    if (action === 'open' && id) return change(invocation, id, 'open');
    if (action === 'close' && id) return change(invocation, id, 'closed');
    throw new UsageError('expected add --file JSON, list, open ID or close ID');
  },
};

function withJobs<Result>(invocation: Invocation, work: (jobs: Jobs) => Promise<Result>) {
  return withDatabase(invocation, (database) => work(createJobs(database)));
}

/* ---------- add ---------- */

const text = (most: number) => z.string().trim().min(1).max(most);
const day = z.string().refine(isDay, 'expected a day like 2026-11-23');

/** A number of a private person does not belong into a list that all members read. */
const withoutNumber = (value: string) => shareable(value) === value;
const NO_NUMBER =
  'holds a phone number or a name; a number that the employer published goes into publishedPhone';

const ANNOUNCED = z
  .strictObject({
    title: text(60),
    employer: text(100),
    place: text(150),
    commune: z
      .string()
      .refine((name) => PLACES.some((one) => one.name === name), 'is no commune of today')
      .optional(),
    pay: text(100),
    contact: text(100).refine(withoutNumber, NO_NUMBER).optional(),
    publishedPhone: z
      .string()
      .regex(/^0\d{8,10}$/, 'expected 9 to 11 digits from 0')
      .optional(),
    source: text(200),
    validFrom: day.default(() => dayOf(Date.now())),
    validTo: day,
    state: z.enum(['draft', 'open']).default('open'),
  })
  .refine((job) => job.validFrom <= job.validTo, 'validTo lies before validFrom');

/** One job or a list of them; all are added or none. */
async function add(invocation: Invocation) {
  const file = required(invocation, 'file');
  const announced = jobsIn(file);
  const ids = await withJobs(invocation, (all) => all.add(announced));
  const known = announced.length - ids.length;
  const text = `${ids.length} added${known ? `, ${known} known already` : ''}.`;
  return { json: { rows: announced.length, added: ids, known }, text };
}

function jobsIn(file: string): NewJob[] {
  const read = parsed(file);
  return (Array.isArray(read) ? read : [read]).map((one, index) => {
    const { success, data, error } = ANNOUNCED.safeParse(one);
    if (success) return data;
    const { path, message } = error.issues[0] ?? { path: [], message: '' };
    throw new CommandRefused(`${file}, job ${index + 1}: ${path.join('.')}: ${message}`);
  });
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file === '-' ? 0 : file, 'utf8'));
  } catch (error) {
    throw new CommandRefused(
      `${file}: expected one job or a list as JSON: ${(error as Error).message}`,
    );
  }
}

/* ---------- list, open, close ---------- */

async function list(invocation: Invocation) {
  const state = optional(invocation, 'state');
  if (state !== undefined && !STATES.includes(state))
    throw new UsageError(`--state is one of ${STATES.join(', ')}`);
  const rows = await withJobs(invocation, (all) => all.list(state));
  return { json: { rows }, text: rows.map(line).join('\n') || 'No jobs.' };
}

function line({ id, state, title, employer, place, validFrom, validTo }: KeptJob): string {
  return `${id} ${state} ${validFrom}…${validTo} ${title} (${employer}, ${place})`;
}

async function change(invocation: Invocation, id: string, state: 'open' | 'closed') {
  if (!/^\d{1,18}$/.test(id)) throw new UsageError(`"${id}" is no id of a job`);
  const changed = await withJobs(invocation, (all) => all.change(id, state));
  if (!changed) throw new CommandRefused(`job ${id} is not there, or ${state} already`);
  return { json: { id, state }, text: `Job ${id} is now ${state}.` };
}
