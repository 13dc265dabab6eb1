/** Where she is and where she has been: a stored session is checked here before anything trusts it. */
import type { Flow, Place, Session, Step } from './flow.ts';

export type FlowBook = ReadonlyMap<string, Flow>;

/** A session that was found good, with the flow and step that belong to it. */
export interface Here {
  session: Session;
  flow: Flow;
  step: Step<unknown>;
}

/** Steps back that are remembered, and how large they may be together: a session stays under 4 kB. */
const MOST_PLACES = 6;
const MOST_CHARACTERS = 2000;

/** Undefined where nothing is stored or where it cannot be continued; never throws. */
export function restore(book: FlowBook, stored: unknown): Here | undefined {
  if (!isSession(stored)) return undefined;
  const flow = book.get(stored.flow);
  if (!flow) return undefined;
  const now = stored.v === flow.version ? stored : upgraded(flow, stored);
  const step = now && stepOf(flow, now.step);
  const data = now && flow.read(now.data);
  if (!now || !step || data === undefined) return undefined;
  return { session: { ...now, data, past: pastOf(book, now.past) }, flow, step };
}

function isSession(stored: unknown): stored is Session {
  if (typeof stored !== 'object' || stored === null) return false;
  const { v, flow, step, misses = 0 } = stored as Partial<Record<keyof Session, unknown>>;
  return (
    typeof v === 'number' &&
    typeof flow === 'string' &&
    typeof step === 'string' &&
    typeof misses === 'number'
  );
}

/** Places of an older version are forgotten: only the present one is upgraded. */
function upgraded(flow: Flow, stored: Session): Session | undefined {
  const now = flow.upgrade?.(stored);
  return now && { v: flow.version, flow: flow.name, ...now };
}

export function stepOf(flow: Flow, name: string): Step<unknown> | undefined {
  return Object.hasOwn(flow.steps, name) ? flow.steps[name] : undefined;
}

function pastOf(book: FlowBook, past: unknown): Place[] {
  if (!Array.isArray(past)) return [];
  return past.slice(-MOST_PLACES).flatMap((place) => goodPlace(book, place) ?? []);
}

function goodPlace(book: FlowBook, place: unknown): Place | undefined {
  if (typeof place !== 'object' || place === null) return undefined;
  const { flow: name, step, data: stored } = place as Partial<Place>;
  const flow = typeof name === 'string' ? book.get(name) : undefined;
  const data = flow?.read(stored);
  if (!flow || data === undefined || typeof step !== 'string' || !stepOf(flow, step))
    return undefined;
  return { flow: flow.name, step, data };
}

/** Remembers where she is before she moves on; the oldest places are forgotten first. */
export function leaving(here: Here): Place[] {
  const { flow, step, data, past = [] } = here.session;
  let places = [...past, { flow, step, data }].slice(-MOST_PLACES);
  while (JSON.stringify(places).length > MOST_CHARACTERS) places = places.slice(1);
  return places;
}

/** The form that she left in the middle, as an index into `past`; -1 where there is none or it was finished. */
export function lastUnfinished(book: FlowBook, past: Place[]): number {
  const index = past.findLastIndex(({ flow }) => isForm(book.get(flow)));
  const { flow = '', step = '' } = past[index] ?? {};
  return book.get(flow)?.steps[step]?.unfinished ? index : -1;
}

/** A form is a flow with something to be in the middle of. */
export function isForm(flow: Flow | undefined): boolean {
  return flow !== undefined && Object.values(flow.steps).some((step) => step.unfinished);
}
