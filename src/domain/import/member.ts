/** A line of a list of members → what it says of her, cleaned, with what is wrong with it. */
import { nameKeyOf } from '../people.ts';
import type { Day } from '../calendar.ts';
import { birthFault, ageOf, GROWN, readDay, readParts, type ReadDay } from './birth.ts';
import { isNothing, textOf } from './cells.ts';
import { isFault, type Fault, type Note } from './faults.ts';
import type { Context, Line } from './lines.ts';
import { readName } from './person-name.ts';
import { readPhone } from './phones.ts';
import { listedRole, type ListedRole } from './roles.ts';

/** Where a line says that she belongs, in its own words, and what the headings above it say. */
export interface Said {
  above: Context;
  commune?: string;
  formerCommune?: string;
  branch?: string;
  unit?: string;
  address?: string;
  group?: string;
  groupCode?: string;
}

export interface Draft {
  /** Index of the sheet and number of the row, for telling the cadre. */
  sheet: number;
  row: number;
  name: string;
  nameKey: string;
  year?: number;
  date?: Day;
  /** E.164. */
  phone?: string;
  /** When she joined the Union. */
  joined?: Day;
  role?: ListedRole;
  said: Said;
  notes: readonly Note[];
}

export type Checked = { draft: Draft } | { faults: Fault[] };

export function checkMember(line: Line, sheet: number, today: Day): Checked {
  const faults: Fault[] = [];
  const notes: Note[] = [];
  const take = <Value extends object>(value: Value | Fault): Value | undefined => {
    if (!isFault(value)) return value;
    faults.push(value);
    return undefined;
  };
  const named = take(readName(nameIn(line)));
  const birth = take(birthIn(line, today));
  const phone = take(phoneIn(line, notes));
  if (!named || !birth || !phone) return { faults };
  notes.push(...birthNotes(birth, today));
  const draft: Draft = {
    sheet,
    row: line.number,
    name: named.name,
    nameKey: nameKeyOf(named.name),
    year: birth.year,
    date: birth.date,
    phone: phone.phone,
    joined: joinedIn(line, today, notes),
    role: roleIn(line, named.aside, notes),
    said: saidIn(line),
    notes: notes.length > 0 ? notes : NONE,
  };
  return { draft };
}

/** Shared by the many rows that there is nothing to say of. */
const NONE: readonly Note[] = [];

function nameIn(line: Line): string {
  const whole = line.text('name');
  if (whole !== '') return whole;
  return [line.text('familyName'), line.text('givenName')].filter(Boolean).join(' ');
}

function birthIn(line: Line, today: Day): ReadDay | Fault {
  const parts = {
    day: line.text('birthDay'),
    month: line.text('birthMonth'),
    year: line.text('birthYear'),
  };
  const whole = line.all('birth').map((cell) => readDay(cell, today));
  const read =
    whole.find((one) => isFault(one) || one.year !== undefined) ?? readParts(parts, today);
  return isFault(read) ? read : (birthFault(read, today) ?? read);
}

function birthNotes(birth: ReadDay, today: Day): Note[] {
  const age = ageOf(birth, today);
  if (age === undefined) return [{ note: 'birth-none' }];
  return age < GROWN ? [{ note: 'birth-minor' }] : [];
}

/** The first column that holds a number; a second that is wrong hurts nobody then. */
function phoneIn(line: Line, notes: Note[]): { phone?: string } | Fault {
  const read = line.all('phone').map((cell) => ({ ...readPhone(cell), text: textOf(cell) }));
  const right = read.find((one) => 'phone' in one && one.phone !== undefined);
  const wrong = read.find((one) => isFault(one));
  if (!right && wrong && isFault(wrong)) return { fault: wrong.fault, what: wrong.what };
  const told = right ?? read[0];
  if (told && 'note' in told && told.note) notes.push({ note: told.note, what: told.text });
  return right && 'phone' in right ? { phone: right.phone } : {};
}

/** With the year alone the first day of it; later than today or unreadable is left out and told. */
function joinedIn(line: Line, today: Day, notes: Note[]): Day | undefined {
  const [cell] = line.all('joined');
  const read = readDay(cell, today);
  if (!isFault(read) && read.year === undefined) return undefined;
  const day = isFault(read) ? undefined : (read.date ?? `${read.year}-01-01`);
  if (day && day <= today && day >= '1930-10-20') return day;
  notes.push({ note: 'joined-unread', what: textOf(cell) });
  return undefined;
}

function roleIn(line: Line, aside: string, notes: Note[]): ListedRole | undefined {
  const texts = [...line.all('role'), ...line.all('note')].map(textOf);
  const found = [...texts, aside].map((text) => ({ text, role: listedRole(text) }));
  const first = found.find(({ role }) => role !== undefined);
  if (first?.role !== 'higher') return first?.role;
  notes.push({ note: 'role-higher', what: first.text });
  return undefined;
}

export function saidIn(line: Line): Said {
  const said: Said = { above: line.context };
  const own = [
    'commune',
    'formerCommune',
    'branch',
    'unit',
    'address',
    'group',
    'groupCode',
  ] as const;
  for (const field of own) {
    const text = line
      .all(field)
      .map(textOf)
      .find((one) => !isNothing(one));
    if (text !== undefined) said[field] = text;
  }
  return said;
}
