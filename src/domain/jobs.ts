/** A job as the Union tells of it: announced by somebody else, passed on by a cadre. */
import type { Day } from './calendar.ts';

export interface OpenJob {
  id: string;
  title: string;
  employer: string;
  place: string;
  /** Official name of the commune; absent where it is elsewhere or all over the province. */
  commune?: string;
  /** Pay as it was announced. */
  pay: string;
  /** Whom to ask, in words; absent: a cadre of the Union. */
  contact?: string;
  /** Only a number that the employer published. */
  publishedPhone?: string;
  source: string;
  /** Last day to ask for it. */
  validTo: Day;
}

/** How far away a job is: in her commune, in the same former district, anywhere else. */
export type Distance = 0 | 1 | 2;

/** The nearest first; those equally near stay in the order in which they came. */
export function nearestFirst(jobs: OpenJob[], distance: (job: OpenJob) => Distance): OpenJob[] {
  return [...jobs].sort((one, other) => distance(one) - distance(other));
}
