/** Who may do what, and where: by office and by how the other unit lies to hers; what is not written here may not be. */
import type { Day } from './calendar.ts';
import { ROLES, type Role, type UnitKind } from './people.ts';
import { say } from './phrase.ts';
import { holdsOn, type Span } from './place.ts';
import { refuse, type Refusal } from './refusal.ts';

/** Where an office may be held. A member whose branch nobody knows yet belongs to her commune. */
export const ROLE_KINDS: Record<Role, readonly UnitKind[]> = {
  member: ['group', 'branch', 'commune'],
  group_leader: ['group'],
  branch_head: ['branch'],
  commune_cadre: ['commune'],
  provincial_cadre: ['province'],
  administrator: ['province'],
};

/** How the unit in question lies to the one of an office; `none`: it concerns no unit, or nobody knows which. */
export const RELATIONS = ['own', 'below', 'above', 'sibling', 'elsewhere', 'none'] as const;
export type Relation = (typeof RELATIONS)[number];

/**
 * o: her own unit, b: what lies in it, n: what concerns no unit. Above, beside and elsewhere nobody may do anything.
 * - A member has no right over anybody; what is her own she sees because it is hers.
 * - Loans: a leader collects interest in her group (domain.md §1.5), so she sees its loans and no others; the head of
 *   a branch "must not handle loan money": no amounts. Every look of whoever may is in the log.
 * - Lists leave the house only through cadres, with a reason ("no export of member lists except by named role", §6).
 * - Classes: whoever keeps one (the unit it is written to) opens, changes and cancels it and calls the roll; leaders
 *   of groups look at theirs. A learner's name and phone are for those who keep her class or care for where she lives.
 * - The administrator runs the service: units, offices, days, settings, log. No members, phones, loans or words.
 */
// prettier-ignore
const MATRIX = {
  //                   member  leader  head   commune  province  administrator
  'member.view':      ['-',    'o',    'ob',  'ob',    'obn',    '-'  ],
  'member.list':      ['-',    'o',    'ob',  'ob',    'obn',    '-'  ],
  'member.import':    ['-',    '-',    '-',   'ob',    'obn',    '-'  ],
  'member.export':    ['-',    '-',    '-',   'ob',    'obn',    '-'  ],
  'phone.view':       ['-',    'o',    'ob',  'ob',    'obn',    '-'  ],
  'loan.view':        ['-',    'o',    '-',   'ob',    'ob',     '-'  ],
  'link.code':        ['-',    'o',    'ob',  'ob',    'obn',    '-'  ],
  'link.decide':      ['-',    'o',    'ob',  'ob',    'obn',    '-'  ],
  'handover.list':    ['-',    '-',    'ob',  'ob',    'obn',    '-'  ],
  'handover.answer':  ['-',    '-',    'ob',  'ob',    'obn',    '-'  ],
  'consent.view':     ['-',    '-',    '-',   'ob',    'obn',    '-'  ],
  'data.erase':       ['-',    '-',    '-',   'ob',    'obn',    '-'  ],
  'appointment.edit': ['-',    '-',    '-',   'ob',    'ob',     'ob' ],
  'unit.edit':        ['-',    '-',    '-',   'b',     'b',      'b'  ],
  'point.edit':       ['-',    '-',    '-',   'o',     'b',      'b'  ],
  'course.view':      ['-',    'o',    'ob',  'ob',    'obn',    '-'  ],
  'course.edit':      ['-',    '-',    'ob',  'ob',    'obn',    '-'  ],
  'learner.view':     ['-',    'o',    'ob',  'ob',    'obn',    '-'  ],
  'audit.view':       ['-',    '-',    '-',   '-',     'obn',    'obn'],
  'settings.edit':    ['-',    '-',    '-',   '-',     '-',      'n'  ],
} as const;
export type Action = keyof typeof MATRIX;
export const ACTIONS = Object.keys(MATRIX) as Action[];

/**
 * These put somebody into the place of another, or change what she is: only over those who are less than oneself.
 * A leader who hands out a code for a cadre of her village could use it herself and be the cadre.
 */
const OVER_LESSER: ReadonlySet<Action> = new Set([
  'appointment.edit',
  'link.code',
  'link.decide',
  'data.erase',
]);

/** An office with the ids of its unit and of all that it lies in, as `chain` gives them; empty where it is no more. */
export interface HeldOffice extends Span {
  role: Role;
  chain: readonly string[];
}

export interface Deed {
  action: Action;
  /** Ids of the unit concerned and of all it lies in; empty: none. A unit to be made lies in the one it is made in. */
  target: readonly string[];
  day: Day;
  /** The highest role of the person concerned, wherever she holds it; or the role to be given or taken. */
  over?: Role;
  /** It concerns herself: nobody gives herself an office, or says of herself who she is. */
  isSelf?: boolean;
}

export function may(offices: readonly HeldOffice[], deed: Deed): boolean {
  return grantFor(offices, deed) !== undefined;
}

/** The office by which it may be done: for the log, and for what she is told. */
export function grantFor(offices: readonly HeldOffice[], deed: Deed): HeldOffice | undefined {
  return offices.find((office) => grants(office, deed));
}

/** Why it may not be: her office does not do such things, or not there, or not over such a person. */
export function refusedTo(offices: readonly HeldOffice[], deed: Deed): Refusal | undefined {
  if (may(offices, deed)) return undefined;
  const { over: _over, isSelf = false, ...anybody } = deed;
  const held = offices.filter((office) => holdsOn(office, deed.day));
  const does = held.some(({ role }) => cell(deed.action, role) !== '-');
  const anyone = may(offices, anybody) ? (isSelf ? 'notHerself' : 'notLesser') : 'notHerUnit';
  const why = does ? anyone : 'notHerOffice';
  return refuse(why, say(`console.access.${why}`));
}

function grants(
  office: HeldOffice,
  { action, target, day, over = 'member', isSelf }: Deed,
): boolean {
  if (office.chain.length === 0 || !holdsOn(office, day)) return false;
  if (OVER_LESSER.has(action) && (isSelf || rank(over) >= rank(office.role))) return false;
  const relation = relationTo(office.chain, target);
  const sign = { own: 'o', below: 'b', none: 'n', above: '', sibling: '', elsewhere: '' }[relation];
  return sign !== '' && cell(action, office.role).includes(sign);
}

function cell(action: Action, role: Role): string {
  return MATRIX[action][rank(role)]!;
}

export function rank(role: Role): number {
  return ROLES.indexOf(role);
}

/** The highest of some roles; member where there are none. */
export function highest(roles: readonly Role[]): Role {
  return roles.reduce<Role>((most, role) => (rank(role) > rank(most) ? role : most), 'member');
}

/** How a unit lies to another; both as chains of ids, from the unit up to the province. */
export function relationTo(own: readonly string[], target: readonly string[]): Relation {
  const [[unit, parent], [other, above]] = [own, target];
  if (other === undefined || unit === undefined) return 'none';
  if (other === unit) return 'own';
  if (target.includes(unit)) return 'below';
  if (own.includes(other)) return 'above';
  return parent !== undefined && parent === above ? 'sibling' : 'elsewhere';
}
