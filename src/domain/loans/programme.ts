/** A loan programme as dated data: its terms, its conditions, its sources, and the examples that prove it. */
import { z } from 'zod';
import type { Day } from '../calendar.ts';
import { day } from './checked.ts';
import { HOUSEHOLD_STATUSES, PURPOSES } from './types.ts';
import type { ProgrammeStatus } from './types.ts';

const name = z.string().regex(/^[a-z0-9-]+$/, { error: 'has other signs than a-z, 0-9 and -' });
const key = z.string().regex(/^loans(\.[a-z0-9-]+)+$/i, { error: 'is no key like loans.reason.x' });
const text = z.string().min(1);
const vnd = z.int().min(1);
const months = z.int().min(1).max(600);

/** At most four decimals, so that a rate is exact as a whole number of ten-thousandths of a percent. */
const percent = z
  .number()
  .min(0)
  .max(100)
  .refine((value) => Number(value.toFixed(4)) === value, { error: 'has more than 4 decimals' });

/* ---------- conditions ---------- */

/** What can't be asked by a machine, or is not ours to ask; the answer is always "unknown, ask a cadre". */
export const UNASKED = [
  'ethnicity',
  'disability',
  'prison',
  'income',
  'list',
  'schooling',
  'contract',
  'business',
  'pledge',
] as const;

/** The small language of conditions; each test is yes, no or unknown for a profile on a day. */
export type Test =
  /** In one of these; a paper of this year's list, or at most `withinYears` since she left the list. */
  | { householdStatus: (typeof HOUSEHOLD_STATUSES)[number][]; withinYears?: number }
  | { purpose: (typeof PURPOSES)[number][] }
  /** `province`: where a commune was named, it is one of ours. */
  | { area: 'province' | 'rural' | 'difficult' }
  | { inGroup: 'yes' }
  | { cannotBeAsked: (typeof UNASKED)[number] }
  | { any: Test[] }
  | { all: Test[] };

const test: z.ZodType<Test> = z.lazy(() =>
  z.union(
    [
      z.strictObject({
        householdStatus: z.array(z.enum(HOUSEHOLD_STATUSES)).min(1),
        withinYears: z.int().min(1).optional(),
      }),
      z.strictObject({ purpose: z.array(z.enum(PURPOSES)).min(1) }),
      z.strictObject({ area: z.enum(['province', 'rural', 'difficult']) }),
      z.strictObject({ inGroup: z.literal('yes') }),
      z.strictObject({ cannotBeAsked: z.enum(UNASKED) }),
      z.strictObject({ any: z.array(test).min(1) }),
      z.strictObject({ all: z.array(test).min(1) }),
    ],
    { error: 'is no test that conditions.ts knows' },
  ),
);

const condition = z.strictObject({
  id: name,
  test,
  /** 'mend': she can put a "no" right herself, so it does not refuse. */
  ifNo: z.enum(['refuse', 'mend']).default('refuse'),
  /** Sentences `phrase`.yes, .no and .unknown of locales/. */
  phrase: key,
  /** What would make it fit, or what is missing. */
  help: z.strictObject({ no: key.optional(), unknown: key.optional() }).optional(),
  from: day.optional(),
  to: day.optional(),
  source: text,
});
export type Condition = z.infer<typeof condition>;

/* ---------- terms ---------- */

const terms = z
  .strictObject({
    from: day,
    to: day.nullable(),
    /** When it became known, where that was before `from`. */
    announced: day.optional(),
    /** The new rate also holds for loans that were running on `from`. */
    alsoRunningLoans: z.boolean(),
    annualRatePercent: percent.nullable(),
    rateSince: day.nullable(),
    /** The overdue rate as a percentage of the rate; null where another rule holds. */
    overduePercentOfRate: z.int().min(100).nullable(),
    maxAmountVnd: vnd.nullable(),
    /** What one loan may come to, where that is not maxAmountVnd (two works, many months); null: not comparable. */
    maxLoanVnd: vnd.nullable().optional(),
    maxTermMonths: months.nullable(),
    /** Sentences loans.doubt.…: what is inferred, unverified or in conflict. */
    doubts: z.array(name),
    legalBasis: z.array(text),
    source: text,
  })
  .refine((value) => value.to === null || value.to >= value.from, {
    error: 'ends before it begins',
  });
export type Terms = z.infer<typeof terms>;

const principal = z.discriminatedUnion('by', [
  /** Up to 12 months once, up to 60 every 24, above that every 36 (bank document 2174). */
  z.strictObject({ by: z.literal('term'), source: text }),
  z.strictObject({
    by: z.literal('every'),
    months,
    graceMonths: z.int().min(0).default(0),
    source: text,
  }),
]);
export type PrincipalRule = z.infer<typeof principal>;

/* ---------- examples ---------- */

const example = z.strictObject({
  title: text,
  profile: z.record(z.string(), z.unknown()),
  asOf: day,
  expect: z.strictObject({
    verdict: z.enum(['fits', 'unclear', 'not']),
    annualRatePercent: percent.nullable().optional(),
    maxAmountVnd: vnd.nullable().optional(),
    maxTermMonths: months.nullable().optional(),
    reasons: z.record(z.string(), z.enum(['yes', 'no', 'unknown'])).optional(),
    wouldHelp: z.array(key).optional(),
  }),
});
export type Example = z.infer<typeof example>;

/* ---------- the whole ---------- */

const STATUSES = ['open', 'check-2026', 'probably-closed', 'closed', 'not-nhcsxh'] as const;

const status = z.strictObject({ from: day, is: z.enum(STATUSES), source: text });

function inOrder(dated: { from: Day }[]): boolean {
  return dated.every((entry, index) => index === 0 || entry.from > dated[index - 1]!.from);
}

export const programmeSchema = z.strictObject({
  id: name,
  /** Before this day there was no such programme; null where it is older than our figures. */
  startsOn: day.nullable(),
  /** Hinges on something that is never asked; never offered as a choice. */
  sensitive: z.boolean(),
  statuses: z.array(status).min(1).refine(inOrder, { error: 'is not in order of days' }),
  terms: z.array(terms).min(1).refine(inOrder, { error: 'is not in order of days' }),
  /** Sentences loans.basis.…, loans.security.…, loans.next.…, loans.decides.…, loans.form.… */
  basis: name,
  security: name,
  next: name,
  decides: name,
  papers: z.array(name).min(1),
  principal,
  conditions: z.array(condition),
  legalBasis: z.array(text).min(1),
  sources: z.array(z.strictObject({ page: text, day: z.string().nullable() })).min(1),
  confidence: text,
  notes: z.string(),
  checkedOn: day,
  examples: z.array(example).min(2),
});
export type Programme = z.infer<typeof programmeSchema>;

/* ---------- what holds on a day ---------- */

/** The terms in force on a day; undefined where none are known. */
export function termsOn(programme: Programme, on: Day): Terms | undefined {
  const begun = programme.terms.filter((entry) => entry.from <= on).at(-1);
  return begun && (begun.to === null || begun.to >= on) ? begun : undefined;
}

/** Open, closed or doubtful on a day; before its first entry as that entry says. */
export function statusOn(programme: Programme, on: Day): ProgrammeStatus {
  return statusEntryOn(programme, on).is;
}

export function statusEntryOn(
  programme: Programme,
  on: Day,
): { is: ProgrammeStatus; source: string } {
  return programme.statuses.filter((entry) => entry.from <= on).at(-1) ?? programme.statuses[0]!;
}

/** The conditions asked on a day. */
export function conditionsOn(programme: Programme, on: Day): Condition[] {
  return programme.conditions.filter(
    ({ from, to }) => (from === undefined || from <= on) && (to === undefined || to >= on),
  );
}
