/** What a row changes of a woman in the register: an empty cell never takes away what is known. */
import type { Day } from '../calendar.ts';
import type { Role, UnitKind } from '../people.ts';
import type { HeldOffice, Known } from './identity.ts';
import type { ListedRole } from './roles.ts';
import { hasMarks } from './person-name.ts';

export interface Wanted {
  name: string;
  year?: number;
  date?: Day;
  phone?: string;
  phoneKeys: readonly string[];
  joined?: Day;
  role?: ListedRole;
  homeId: string;
  communeId: string;
  groupId?: string;
  /** The list tells where her group is, not where she lives. */
  keepsHome?: boolean;
}

export interface NewOffice {
  unitId: string;
  role: Role;
  /** Missing: as long as anybody remembers. */
  from?: Day;
}

export interface Change {
  /** What is written anew; missing stays. */
  person: { name?: string; year?: number; date?: Day; phone?: string };
  begin: NewOffice[];
  /** Ids of offices that end today. */
  end: string[];
  /** The day of joining of an office that had none. */
  since?: { id: string; from: Day };
}

export interface UnitsKnown {
  kindOf(unitId: string): UnitKind | undefined;
  communeOf(unitId: string): string | undefined;
}

/** Of somebody who is new. */
export function beginnings(row: Wanted, units: UnitsKnown, today: Day): NewOffice[] {
  const home = { unitId: row.homeId, role: 'member' as const, from: row.joined };
  const group = row.groupId === undefined ? [] : [{ unitId: row.groupId, role: 'member' as const }];
  return [home, ...group, ...officesIn(row, units).map((office) => ({ ...office, from: today }))];
}

/** Undefined where nothing changes. */
export function changeOf(
  row: Wanted,
  known: Known,
  units: UnitsKnown,
  today: Day,
): Change | undefined {
  const person = personChange(row, known);
  const moves = officeChange(row, known, units, today);
  const since = moves.begin.length > 0 ? undefined : sinceOf(row, known, units);
  const isSame = Object.keys(person).length + moves.begin.length + moves.end.length === 0 && !since;
  return isSame ? undefined : { person, ...moves, since };
}

function personChange(row: Wanted, known: Known): Change['person'] {
  const isBetter = row.name !== known.name && (hasMarks(row.name) || !hasMarks(known.name));
  const isBirthNew = row.year !== undefined && row.year !== known.year;
  const isDayNew = row.date !== undefined && row.date !== known.date;
  const isPhoneNew = row.phone !== undefined && !row.phoneKeys.includes(known.phoneKey ?? '');
  return {
    ...(isBetter && { name: row.name }),
    ...((isBirthNew || isDayNew) && { year: row.year, date: row.date }),
    ...(isPhoneNew && { phone: row.phone }),
  };
}

/** Head of a branch, leader of a group: only where the row says of which. */
function officesIn({ role, homeId, groupId }: Wanted, { kindOf }: UnitsKnown): NewOffice[] {
  if (role === 'branch_head' && kindOf(homeId) === 'branch') return [{ unitId: homeId, role }];
  return role === 'group_leader' && groupId !== undefined ? [{ unitId: groupId, role }] : [];
}

function officeChange(row: Wanted, { offices }: Known, units: UnitsKnown, today: Day) {
  const of = (kinds: UnitKind[]) =>
    offices.filter(
      ({ role, unitId }) => role === 'member' && kinds.includes(units.kindOf(unitId)!),
    );
  const homes = of(['branch', 'commune']);
  const staysHome = homes.some(
    ({ unitId }) => unitId === row.homeId || isVaguer(row, unitId, units),
  );
  const left = staysHome ? [] : homes;
  const groups = of(['group']);
  const isGroupNew =
    row.groupId !== undefined && !groups.some(({ unitId }) => unitId === row.groupId);
  const leftGroups = groups.filter(
    ({ unitId }) => isGroupNew || units.communeOf(unitId) !== row.communeId,
  );
  const begin: NewOffice[] = [
    ...(staysHome
      ? []
      : [{ unitId: row.homeId, role: 'member' as const, from: homes.length ? today : row.joined }]),
    ...(isGroupNew ? [{ unitId: row.groupId!, role: 'member' as const, from: today }] : []),
    ...missing(officesIn(row, units), offices).map((office) => ({ ...office, from: today })),
  ];
  return { begin, end: [...left, ...leftGroups].flatMap((one) => withOffices(one, offices)) };
}

/** The row names the commune only, and she is known to belong to a branch of it. */
function isVaguer(
  { homeId, communeId, keepsHome }: Wanted,
  unitId: string,
  { communeOf }: UnitsKnown,
): boolean {
  return (keepsHome === true || homeId === communeId) && communeOf(unitId) === communeId;
}

function missing(wanted: NewOffice[], held: HeldOffice[]): NewOffice[] {
  return wanted.filter(
    ({ unitId, role }) => !held.some((one) => one.unitId === unitId && one.role === role),
  );
}

/** Who leaves a unit leaves her office in it. */
function withOffices(left: HeldOffice, offices: HeldOffice[]): string[] {
  return offices.filter(({ unitId }) => unitId === left.unitId).map(({ id }) => id);
}

function sinceOf(
  row: Wanted,
  { offices, hasMoved }: Known,
  { kindOf }: UnitsKnown,
): Change['since'] {
  if (row.joined === undefined || hasMoved) return undefined;
  const home = offices.find(({ role, unitId }) => role === 'member' && kindOf(unitId) !== 'group');
  return home && home.from === undefined ? { id: home.id, from: row.joined } : undefined;
}
