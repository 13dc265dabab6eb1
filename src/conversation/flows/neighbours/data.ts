/** What is known while a member makes a post or looks at those of her commune. */
import {
  LONGEST_POST,
  MOST_POSTS,
  POST_KINDS,
  POST_SUBJECTS,
  type OwnPost,
  type PostKind,
  type PostSubject,
} from '../../../domain/neighbours.ts';
import { shareable } from '../../../domain/shareable.ts';
import type { Answer, Context } from '../../flow.ts';
import type { Where } from '../where.ts';
import { readWhere } from '../where.ts';

export interface Data extends Where {
  /** She only wants to see what others wrote. */
  looks?: boolean;
  /** Whether she asks or offers; of what she looks at, what others answer. */
  kind?: PostKind;
  subject?: PostSubject;
  /** As others would read them. */
  words?: string;
  /** Something in her words was covered. */
  covered?: boolean;
  /** How many posts she has seen already. */
  seen?: number;
}

export type Name = 'home' | 'what' | 'where' | 'words' | 'confirm' | 'look' | 'mine';
export type Answered = Answer<Data, Name>;

/** The first question that is still open. */
export function next({ looks, kind, subject, commune, words }: Data): Name {
  if (!looks && kind === undefined) return 'home';
  if (!looks && subject === undefined) return 'what';
  if (commune === undefined) return 'where';
  if (looks) return 'look';
  return words === undefined ? 'words' : 'confirm';
}

export function withWords(data: Data, typed: string): Data {
  const words = shareable(typed.slice(0, LONGEST_POST));
  return { ...data, words, covered: words !== typed.slice(0, LONGEST_POST).normalize('NFC') };
}

/** Her posts that wait or are shown. */
export function alive({ facts }: Context): OwnPost[] {
  return (facts.neighbours?.mine ?? []).filter(({ state }) => state !== 'refused');
}

export function isFull(context: Context): boolean {
  return alive(context).length >= MOST_POSTS;
}

export function read(stored: unknown): Data | undefined {
  const { looks, kind, subject, words, covered, seen } = Object(stored) as Record<
    keyof Data,
    unknown
  >;
  return {
    ...readWhere(stored),
    ...(looks === true && { looks }),
    ...(isOneOf(POST_KINDS, kind) && { kind }),
    ...(isOneOf(POST_SUBJECTS, subject) && { subject }),
    ...(typeof words === 'string' && { words }),
    ...(covered === true && { covered }),
    ...(typeof seen === 'number' && seen > 0 && { seen }),
  };
}

export function isOneOf<T>(values: readonly T[], value: unknown): value is T {
  return values.includes(value as T);
}
