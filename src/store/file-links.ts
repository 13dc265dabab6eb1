/** Short-lived links to what is kept of one person: sealed, so that the link itself tells nothing. */
import type { Address } from '../conversation/vocabulary.ts';
import { createSeal } from './seal.ts';

export interface FileOf {
  address: Address;
  personId: string | null;
}

export interface FileLinks {
  /** The path of a link that opens until half an hour after `now` (ms). */
  pathFor(whose: FileOf, now: number): string;
  /** Whose file it is; undefined where the link is not ours, was altered, or its time is over. */
  open(token: string, now: number): FileOf | undefined;
}

export const OPENS_MS = 30 * 60_000;

export function createFileLinks(secretKeys: readonly string[]): FileLinks {
  const seal = createSeal([...secretKeys], 'link.my-data');
  return {
    pathFor: ({ address, personId }, now) =>
      `/f/${seal.close(JSON.stringify([address, personId, now + OPENS_MS]))}`,
    open: (token, now) => {
      try {
        const [address, personId, until] = JSON.parse(seal.open(token)) as [
          string,
          string | null,
          number,
        ];
        return until > now ? { address, personId } : undefined;
      } catch {
        return undefined;
      }
    },
  };
}
