/** Loads the facts that only some flows need, for one person and one turn. */
import type { FactName, Facts } from '../conversation/flow.ts';
import type { Address } from '../conversation/vocabulary.ts';
import { dayOf } from '../domain/calendar.ts';
import type { JobBoard, NeighbourBoard } from './ports.ts';

/** What is the same for everybody is there at once; these are loaded for a flow that declares them. */
export type LoadedFacts = Partial<Pick<Facts, 'jobs' | 'neighbours'>>;

export interface Boards {
  jobs: JobBoard;
  neighbours: NeighbourBoard;
}

type Loader = (address: Address, now: number) => Promise<LoadedFacts>;

/** Of `needs` those that can be loaded; the rest is there already. `now`: ms. */
export type Load = (
  needs: readonly FactName[],
  address: Address,
  now: number,
) => Promise<LoadedFacts>;

export const LOADED: ReadonlySet<FactName> = new Set<FactName>(['jobs', 'neighbours']);

export function createLoad({ jobs, neighbours }: Boards): Load {
  const loaders: Partial<Record<FactName, Loader>> = {
    jobs: async (_address, now) => ({ jobs: await jobs.open(dayOf(now)) }),
    neighbours: async (address, now) => ({ neighbours: await neighbours.shown(address, now) }),
  };
  return async (needs, address, now) => {
    const loading = needs.map((name) => loaders[name]?.(address, now));
    return Object.assign({}, ...(await Promise.all(loading))) as LoadedFacts;
  };
}
