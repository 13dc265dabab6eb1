/** The conversation as the services call it: one pure function for a turn. */
import * as engine from './engine.ts';
import type { Context, FactName, Flow, Given, Session, Turn } from './flow.ts';
import { FLOWS } from './flows/index.ts';
import { begin } from './moves.ts';
import type { FlowBook } from './places.ts';
import type { Said } from './vocabulary.ts';

export { spokenTo } from './address.ts';

export interface Conversation {
  /**
   * What follows from what she did. `session`: as it was stored, undefined where there is none (anything that
   * can't be continued is treated kindly, nothing throws). The turn's commands hold for its own words already:
   * word `say` for `spokenTo(person, run)`. Where a command is refused, call it again with the same session and
   * `{ kind: 'refused' }`.
   */
  turn(session: Session | undefined, said: Said, context: Context): Turn;
  /** Begins a flow of our own accord. */
  begin(flow: string, context: Context, given?: Given): Turn;
  /** Facts to load before a turn: those of her flow and those that any next word may need. */
  needs(session: Session | undefined): FactName[];
}

/** Any sentence may lead to loan advice or to a cadre. */
const ALWAYS: FactName[] = ['person', 'loans', 'office', 'answers'];

export function createConversation(flows: Iterable<Flow> = FLOWS.values()): Conversation {
  const book: FlowBook = new Map([...flows].map((flow) => [flow.name, flow]));
  const flowOf = (session: Session | undefined) => book.get(session?.flow ?? '');
  return {
    turn: (session, said, context) => engine.resume(book, session, said, context),
    begin: (flow, context, given) => begin({ book, context, here: undefined }, flow, given),
    needs: (session) => [...new Set([...ALWAYS, ...(flowOf(session)?.needs ?? [])])],
  };
}
