/** Which programmes may fit a household on a day, why, and what would make the others fit. */
import type { Day } from '../calendar.ts';
import type { Phrase } from '../phrase.ts';
import { say } from '../phrase.ts';
import type { Commune, Communes } from './communes.ts';
import type { Case } from './conditions.ts';
import type { Finding } from './findings.ts';
import { findingsOf, isWithinReach } from './findings.ts';
import type { PovertyLines } from './poverty-line.ts';
import type { Programme, Terms } from './programme.ts';
import { statusOn, termsOn } from './programme.ts';
import type {
  Assessment,
  Profile,
  ProgrammeAbout,
  ProgrammeStatus,
  ProgrammeVerdict,
  Verdict,
} from './types.ts';

/** The data that the rules are made of. */
export interface Catalogue {
  programmes: Programme[];
  communes: Communes;
  povertyLines: PovertyLines;
}

/**
 * Looks at every programme for what is known of a household on a day; best first. Never throws on a profile.
 * A programme fits only where every condition is met; it does not where one is surely not met and she cannot mend it;
 * all else is unclear. What the group, the commune and the bank decide is no condition here: it is told as next steps.
 */
export function assess(profile: Profile, catalogue: Catalogue, asOf: Day): Assessment {
  const on = caseOf(profile, catalogue, asOf);
  return { asOf, programmes: bestFirst(catalogue.programmes.map((one) => judge(one, on))) };
}

export function caseOf(profile: Profile, { communes, povertyLines }: Catalogue, asOf: Day): Case {
  return { profile, asOf, lines: povertyLines, units: unitsOf(profile, communes) };
}

function unitsOf({ commune }: Profile, communes: Communes): Commune[] | undefined {
  return typeof commune === 'string' && commune.trim() !== ''
    ? communes.resolve(commune)
    : undefined;
}

export function judge(programme: Programme, on: Case): ProgrammeVerdict {
  const terms = termsOn(programme, on.asOf);
  const status = statusOn(programme, on.asOf);
  const findings = findingsOf(programme, on);
  const verdict = verdictOf(findings);
  return {
    id: programme.id,
    verdict,
    status,
    withinReach: findings.every(isWithinReach),
    reasons: findings.map(({ condition, met, phrase, source }) => ({
      condition,
      met,
      phrase,
      source,
    })),
    wouldHelp: helpOf(findings, verdict),
    ...figures(programme, terms),
    doubtful: status !== 'open' || !terms || terms.doubts.length > 0,
    about: aboutOf(programme, terms, status),
  };
}

export function verdictOf(findings: Finding[]): Verdict {
  if (findings.some(({ met, mends }) => met === 'no' && !mends)) return 'not';
  return findings.every(({ met }) => met === 'yes') ? 'fits' : 'unclear';
}

/** For a refused programme only what refused it is worth mending. */
function helpOf(findings: Finding[], verdict: Verdict): Phrase[] {
  const open = findings.filter(({ met }) => (verdict === 'not' ? met === 'no' : met !== 'yes'));
  const helps = open.flatMap(({ help }) => help ?? []);
  return [...new Map(helps.map((help) => [JSON.stringify(help), help])).values()];
}

/* ---------- what is told beside ---------- */

function figures(programme: Programme, terms: Terms | undefined) {
  return {
    maxAmountVnd: terms?.maxAmountVnd ?? null,
    annualRatePercent: terms?.annualRatePercent ?? null,
    rateSince: terms?.rateSince ?? null,
    maxTermMonths: terms?.maxTermMonths ?? null,
    legalBasis: [...new Set([...programme.legalBasis, ...(terms?.legalBasis ?? [])])],
    sources: programme.sources.map(({ page, day }) => (day ? `${page} (${day})` : page)),
  };
}

function aboutOf(
  programme: Programme,
  terms: Terms | undefined,
  status: ProgrammeStatus,
): ProgrammeAbout {
  const { id, basis, security, next, decides, papers, sensitive, checkedOn } = programme;
  const doubts = (terms?.doubts ?? []).map((doubt) => say(`loans.doubt.${doubt}`));
  return {
    name: say(`loans.name.${id}`),
    summary: say(`loans.summary.${id}`),
    basis: say(`loans.basis.${basis}`),
    security: say(`loans.security.${security}`),
    next: say(`loans.next.${next}`),
    decides: say(`loans.decides.${decides}`),
    papers: papers.map((paper) => say(`loans.form.${paper}`)),
    doubts: status === 'open' ? doubts : [say(`loans.standing.${status}`), ...doubts],
    sensitive,
    checkedOn,
  };
}

/* ---------- best first ---------- */

const VERDICTS: Verdict[] = ['fits', 'unclear', 'not'];
const STATUSES: ProgrammeStatus[] = [
  'open',
  'check-2026',
  'probably-closed',
  'closed',
  'not-nhcsxh',
];

/** Verdict, then how sure its lending is, then what hinges on nothing unasked, what is nearest, what is cheapest. */
function bestFirst(programmes: ProgrammeVerdict[]): ProgrammeVerdict[] {
  const ranked = programmes.map((programme) => ({ programme, ranks: ranks(programme) }));
  return ranked.sort((one, other) => order(one.ranks, other.ranks)).map((one) => one.programme);
}

/** By the first rank that differs; where none does, as the files are in order. */
function order(one: number[], other: number[]): number {
  const at = one.findIndex((rank, index) => rank !== other[index]);
  return at < 0 ? 0 : one[at]! - other[at]!;
}

function ranks(programme: ProgrammeVerdict): number[] {
  const { verdict, status, about, withinReach, reasons, annualRatePercent } = programme;
  return [
    VERDICTS.indexOf(verdict),
    STATUSES.indexOf(status),
    Number(about.sensitive),
    Number(!withinReach),
    reasons.filter(({ met }) => met !== 'yes').length,
    annualRatePercent ?? Infinity,
  ];
}
