/** The poverty line of a day, and whether a household's paper still speaks for that day. */
import { z } from 'zod';
import type { Day } from '../calendar.ts';
import { yearOf } from '../calendar.ts';
import { day } from './checked.ts';

const monthDay = z.string().regex(/^\d{2}-\d{2}$/, { error: 'is no month and day like 09-01' });

export const povertyLinesSchema = z.strictObject({
  /** The yearly review of the lists (QĐ 24/2021/QĐ-TTg), 'MM-DD'. */
  review: z.strictObject({ from: monthDay, to: monthDay, source: z.string().min(1) }),
  lines: z
    .array(
      z.strictObject({
        from: day,
        to: day.nullable(),
        /** đồng per person and month. */
        ruralVnd: z.int().min(1),
        urbanVnd: z.int().min(1),
        /** Poor from this many indicators short; near-poor below. */
        poorFromIndicators: z.int().min(1),
        /** Until then papers of the line before are told apart from new ones: lists are made once a year. */
        recheckUntil: day.nullable(),
        source: z.string().min(1),
      }),
    )
    .min(1),
});
export type PovertyLines = z.infer<typeof povertyLinesSchema>;
export type PovertyLine = PovertyLines['lines'][number];

/** The line in force on a day; before the first one, the first one. */
export function lineOn({ lines }: PovertyLines, on: Day): PovertyLine {
  return lines.filter((line) => line.from <= on).at(-1) ?? lines[0]!;
}

/**
 * What a list paper says about a day. Lists are made anew in the review of each autumn, so a paper counts from the
 * review before the year that is asked about; on a new line every older paper must be looked at again.
 */
export type PaperState = 'current' | 'older' | 'newLine' | 'future';

/** `paper`: the day on it; undefined: she says it is this year's. */
export function paperState(lines: PovertyLines, paper: Day | undefined, on: Day): PaperState {
  if (paper !== undefined && paper > on) return 'future';
  if (mustBeRechecked(lines, paper, on)) return 'newLine';
  const lastReview = `${yearOf(on) - 1}-${lines.review.from}`;
  return paper !== undefined && paper < lastReview ? 'older' : 'current';
}

/** True in the first year of a new line for what is not known to be newer than the line. */
export function mustBeRechecked(lines: PovertyLines, since: Day | undefined, on: Day): boolean {
  const { from, recheckUntil } = lineOn(lines, on);
  const isNew = recheckUntil !== null && on >= from && on <= recheckUntil;
  return isNew && (since === undefined || since < from);
}
