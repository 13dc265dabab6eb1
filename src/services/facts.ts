/** Loads the facts that only some flows need, for one person and one turn. */
import type { FactName, Facts, Session } from '../conversation/flow.ts';
import type { Address, Said } from '../conversation/vocabulary.ts';
import { dayOf } from '../domain/calendar.ts';
import type { RequestFacts } from '../domain/handover.ts';
import type { JobBoard, NeighbourBoard, PeopleBoard, TrainingBoard } from './ports.ts';

/** What is the same for everybody is there at once; these are loaded for a flow that declares them. */
export type LoadedFacts = Partial<
  Pick<
    Facts,
    | 'jobs'
    | 'neighbours'
    | 'member'
    | 'tried'
    | 'consents'
    | 'notices'
    | 'requests'
    | 'classes'
    | 'keptClasses'
  >
>;

/** For whom facts are loaded, and what she just did. */
export interface Asker {
  address: Address;
  /** ms. */
  now: number;
  /** Who is writing, as far as is known: only what is hers is loaded. */
  personId: string | null;
  said: Said;
  session: Session | undefined;
}

export interface Boards {
  jobs: JobBoard;
  neighbours: NeighbourBoard;
  people: PeopleBoard;
  requests(asker: Asker): Promise<RequestFacts>;
  training: TrainingBoard;
}

type Loader = (asker: Asker) => Promise<LoadedFacts>;

/** Of `needs` those that can be loaded; the rest is there already. */
export type Load = (needs: readonly FactName[], asker: Asker) => Promise<LoadedFacts>;

export const LOADED: ReadonlySet<FactName> = new Set<FactName>([
  'jobs',
  'neighbours',
  'member',
  'tried',
  'consents',
  'notices',
  'requests',
  'classes',
  'keptClasses',
]);

export function createLoad({ jobs, neighbours, people, requests, training }: Boards): Load {
  const loaders: Partial<Record<FactName, Loader>> = {
    jobs: async ({ now }) => ({ jobs: await jobs.open(dayOf(now)) }),
    neighbours: async (asker) => ({ neighbours: await neighbours.shown(asker) }),
    member: async (asker) => ({ member: await people.member(asker) }),
    tried: async (asker) => ({ tried: await people.tried(asker) }),
    consents: async (asker) => ({ consents: await people.consents(asker) }),
    notices: async (asker) => ({ notices: await people.notices(asker) }),
    requests: async (asker) => ({ requests: await requests(asker) }),
    classes: async (asker) => ({ classes: await training.classes(asker) }),
    keptClasses: async (asker) => ({ keptClasses: await training.kept(asker) }),
  };
  return async (needs, asker) => {
    const loading = needs.map((name) => loaders[name]?.(asker));
    return Object.assign({}, ...(await Promise.all(loading))) as LoadedFacts;
  };
}
