/** Where she is and where she has been: a stored session is checked here before anything trusts it. */
import type { Flow, Kept, Place, Session, Step } from './flow.ts';

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

/** How long a form that she left half made is kept for her. */
const KEPT_MS = 24 * 60 * 60_000;

/** Undefined where nothing is stored or where it cannot be continued; never throws. `now`: ms since 1970. */
export function restore(book: FlowBook, stored: unknown, now: number): Here | undefined {
  if (!isSession(stored)) return undefined;
  const flow = book.get(stored.flow);
  if (!flow) return undefined;
  const session = stored.v === flow.version ? stored : upgraded(flow, stored);
  const step = session && stepOf(flow, session.step);
  const data = session && flow.read(session.data);
  if (!session || !step || data === undefined) return undefined;
  const kept = keptOf(book, session.kept, now);
  const { kept: _before, ...rest } = session;
  const whole = { ...rest, data, past: pastOf(book, session.past), ...(kept && { kept }) };
  return { session: whole, flow, step };
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

/** The form that she left in the middle, where it is one still and a day has not passed. */
function keptOf(book: FlowBook, stored: unknown, now: number): Kept | undefined {
  const { v, at } = Object(stored) as Partial<Record<keyof Kept, unknown>>;
  const place = goodPlace(book, stored);
  const flow = place && book.get(place.flow);
  if (!flow || v !== flow.version || typeof at !== 'number') return undefined;
  const isFresh = at <= now && now - at < KEPT_MS;
  return isFresh && stepOf(flow, place.step)?.unfinished ? { ...place, v, at } : undefined;
}

/** Remembers where she is before she moves on; the oldest places are forgotten first. */
export function leaving(here: Here): Place[] {
  const { flow, step, data, past = [] } = here.session;
  if (here.step.isPassing || here.step.secret) return past;
  let places = [...past, { flow, step, data }].slice(-MOST_PLACES);
  while (JSON.stringify(places).length > MOST_CHARACTERS) places = places.slice(1);
  return places;
}

/** A form is a flow with something to be in the middle of. */
export function isForm(flow: Flow | undefined): boolean {
  return flow !== undefined && Object.values(flow.steps).some((step) => step.unfinished);
}
