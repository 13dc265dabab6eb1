/** Jobs as the Union keeps them: announced, open for a time, closed. */
import type { Day } from '../domain/calendar.ts';
import type { OpenJob } from '../domain/jobs.ts';
import type { JobBoard } from '../services/ports.ts';
import type { Database } from './database.ts';
import type { Job } from './generated/client.ts';

export interface NewJob extends Omit<OpenJob, 'id'> {
  validFrom: Day;
  /** A draft is told to nobody. */
  state: 'draft' | 'open';
}

export interface KeptJob extends OpenJob {
  validFrom: Day;
  state: string;
}

export interface Jobs extends JobBoard {
  /** Adds what is new; the same announcement (title, employer, place, first day) is kept once. Answers the new ids. */
  add(jobs: NewJob[]): Promise<string[]>;
  list(state?: string): Promise<KeptJob[]>;
  /** False where there is no such job, or it is so already. */
  change(id: string, state: 'open' | 'closed'): Promise<boolean>;
}

/** More than anybody reads; the newest are kept. */
const MOST_JOBS = 200;

export function createJobs({ prisma }: Database): Jobs {
  return {
    add: async (jobs) => {
      const data = jobs.map((job) => ({
        ...job,
        validFrom: midnight(job.validFrom),
        validTo: midnight(job.validTo),
      }));
      const made = await prisma.job.createManyAndReturn({ data, skipDuplicates: true });
      return made.map(({ id }) => String(id));
    },
    list: async (state) =>
      (
        await prisma.job.findMany({ where: { state }, orderBy: { id: 'desc' }, take: MOST_JOBS })
      ).map(kept),
    change: async (id, state) => {
      const where = { id: BigInt(id), state: { not: state } };
      return (await prisma.job.updateMany({ where, data: { state } })).count > 0;
    },
    open: async (today) => {
      const day = midnight(today);
      const where = { state: 'open', validFrom: { lte: day }, validTo: { gte: day } };
      const found = await prisma.job.findMany({ where, orderBy: { id: 'desc' }, take: MOST_JOBS });
      return found.map(kept).map(({ validFrom: _from, state: _state, ...job }) => job);
    },
  };
}

/** A column of type DATE takes and gives midnight in UTC, whatever the zone of the business. */
function midnight(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}

function kept(row: Job): KeptJob {
  const { id, title, employer, place, pay, source, state } = row;
  return {
    id: String(id),
    title,
    employer,
    place,
    pay,
    source,
    state,
    ...(row.commune !== null && { commune: row.commune }),
    ...(row.contact !== null && { contact: row.contact }),
    ...(row.publishedPhone !== null && { publishedPhone: row.publishedPhone }),
    validFrom: row.validFrom.toISOString().slice(0, 10),
    validTo: row.validTo.toISOString().slice(0, 10),
  };
}
