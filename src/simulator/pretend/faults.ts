/** What goes wrong on the pretend platforms, as tests switch it on. */
import type { Call, Reply } from './call.ts';

export type Trouble =
  /** This answer in place of the true one. */
  | Reply
  /** The true answer, this much later. */
  | { waitMs: number }
  /** The call is read, no answer ever comes. */
  | 'hang'
  /** The call is read, then the line breaks. */
  | 'reset'
  /** The line breaks in the middle of the answer. */
  | 'half';

export interface Fault {
  /** Bot API method (`sendMessage`) or Zalo path (`/v3.0/oa/message/cs`); every call where left out. */
  on?: string;
  /** Only calls that concern this person. */
  to?: string;
  /** How many calls it touches; all until `clear` where left out. */
  times?: number;
  then: Trouble;
  /** The message reaches the person all the same: only the answer is wrong or lost. */
  delivered?: boolean;
}

export interface Faults {
  /** The first that fits a call and is not used up decides. */
  add(...faults: Fault[]): void;
  clear(): void;
}

export interface FaultList extends Faults {
  take(call: Call, to: string | undefined): Fault | undefined;
}

export function createFaults(): FaultList {
  let faults: (Fault & { left: number })[] = [];
  return {
    add: (...more) =>
      faults.push(...more.map((fault) => ({ ...fault, left: fault.times ?? Infinity }))),
    clear: () => (faults = []),
    take: (call, to) => {
      if (faults.length === 0) return undefined;
      const fault = faults.find((one) => one.left > 0 && fits(one, call, to));
      if (fault) fault.left -= 1;
      return fault;
    },
  };
}

function fits(fault: Fault, call: Call, to: string | undefined): boolean {
  return (fault.on ?? call.name) === call.name && (fault.to ?? to) === to;
}

/* ---------- the platforms' own words for trouble ---------- */

/** An error of the Bot API; its code is the HTTP status too. */
export function botError(code: number, description: string, parameters?: object): Reply {
  return { status: code, body: { ok: false, error_code: code, description, parameters } };
}

/** 429 with `retry_after`, in seconds. */
export function tooMany(seconds: number): Reply {
  const description = `Too Many Requests: retry after ${seconds}`;
  return botError(429, description, { retry_after: seconds });
}

/** An error of Zalo: HTTP 200 with a number that is not 0. */
export function zaloError(error: number, message = `error ${error}`): Reply {
  return { status: 200, body: { error, message } };
}

/** What proxies and overloaded front servers answer. */
export function htmlPage(status: number): Reply {
  return { status, body: `<html><body><h1>${status}</h1></body></html>` };
}
