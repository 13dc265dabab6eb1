/** Links to papers of classes (calendar file, picture, door page): sealed, so that the link itself tells nothing. */
import { createSeal } from './seal.ts';

/** `namedCard`: the learner's given name is on it. */
export const PAPERS = ['calendar', 'card', 'namedCard', 'door'] as const;
export type Paper = (typeof PAPERS)[number];

export interface ClassLink {
  paper: Paper;
  /** Of the session for a door page, else of the enrolment. */
  id: string;
}

export interface ClassLinks {
  /** Opens until the class is over: calendar apps look there again and again. */
  calendarPath(enrolmentId: string, now: number): string;
  /** Opens for a week. The learner's given name is on it only where that is asked: it may be forwarded. */
  cardPath(enrolmentId: string, now: number, card?: { named?: boolean }): string;
  /** Opens until the session is over; for those who keep the class, because the check-in code is on it. */
  doorPath(sessionId: string, now: number): string;
  /** What a token opens; `over` where its time is past, undefined where it is none of ours or was altered. */
  open(token: string, now: number): ClassLink | 'over' | undefined;
}

const DAY_MS = 86_400_000;
/** Whether the class itself is over, its table tells; no link lives longer than any class does. */
const OPENS_MS: Record<Paper, number> = {
  calendar: 400 * DAY_MS,
  card: 7 * DAY_MS,
  namedCard: 7 * DAY_MS,
  door: 400 * DAY_MS,
};

export function createClassLinks(secretKeys: readonly string[]): ClassLinks {
  const seal = createSeal([...secretKeys], 'link.class');
  const token = (paper: Paper, id: string, now: number) =>
    seal.close(written({ paper, id, until: now + OPENS_MS[paper] }));
  return {
    calendarPath: (id, now) => `/c/${token('calendar', id, now)}.ics`,
    cardPath: (id, now, { named = false } = {}) =>
      `/c/${token(named ? 'namedCard' : 'card', id, now)}.png`,
    doorPath: (id, now) => `/c/${token('door', id, now)}`,
    open: (text, now) => {
      const link = opened(text);
      if (!link) return undefined;
      const { until, ...rest } = link;
      return until > now ? rest : 'over';
    },
  };

  function opened(text: string): (ClassLink & { until: number }) | undefined {
    try {
      return read(seal.open(text));
    } catch {
      return undefined;
    }
  }
}

/** Short, because it is typed from paper now and then: '0.1a.t3k9zq'. */
function written({ paper, id, until }: ClassLink & { until: number }): string {
  const minutes = Math.ceil(until / 60_000);
  return [PAPERS.indexOf(paper), BigInt(id).toString(36), minutes.toString(36)].join('.');
}

function read(text: string): (ClassLink & { until: number }) | undefined {
  const [place, id, minutes] = text.split('.');
  const paper = PAPERS[Number(place)];
  if (!paper || !id || !minutes) return undefined;
  return { paper, id: fromBase36(id), until: Number.parseInt(minutes, 36) * 60_000 };
}

function fromBase36(text: string): string {
  return String(
    [...text].reduce((sum, digit) => sum * 36n + BigInt(Number.parseInt(digit, 36)), 0n),
  );
}
