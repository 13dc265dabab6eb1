/** A member asks for a person of the Union: what a cadre sees of it. */

export const REQUEST_STATES = ['open', 'taken', 'answered', 'closed'] as const;
export type RequestState = (typeof REQUEST_STATES)[number];

/** What was written under a request. */
export interface RequestWords {
  who: 'member' | 'cadre';
  text: string;
  /** ms since 1970. */
  at: number;
}

/** A request as the one who may answer it sees it. */
export interface RequestView {
  id: string;
  state: RequestState;
  /** Her given name; none where nobody is known behind the address. */
  name?: string;
  /** How she is called. */
  form: 'chi' | 'co' | 'bac';
  /** Her branch, or else her commune, as it is said. */
  place?: string;
  /** Our word for where the wish arose. */
  topic: string;
  /** ms since 1970. */
  since: number;
  /** Oldest first. */
  words: RequestWords[];
}

/** Somebody says that she is this member: the one who knows her decides. */
export interface ClaimView {
  id: string;
  /** Full name and year of birth of the member whom it fits. */
  name: string;
  birthYear: number;
  place?: string;
  /** «•• 678»: never the whole number. */
  phone: string;
  channel: 'zalo' | 'telegram';
  /** ms since 1970. */
  since: number;
}

/** What the flow of those who answer is told before its turn. */
export interface RequestFacts {
  /** She holds an office today that answers members. */
  answers: boolean;
  /** Taken by her and not closed, oldest first. */
  mine: RequestView[];
  /** Nobody has taken them, and she may. */
  open: RequestView[];
  claims: ClaimView[];
}
