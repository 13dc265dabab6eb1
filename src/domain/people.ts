/** What people are to the Union: their roles, the purposes they say yes or no to, how they are named. */

/** Each is asked and answered by itself (Law 91/2025/QH15, decree 356/2025). */
export const PURPOSES = ['training', 'loan_reminders', 'notices'] as const;
export type Purpose = (typeof PURPOSES)[number];

/** From the one who only belongs to the one who runs the service. */
export const ROLES = [
  'member',
  'group_leader',
  'branch_head',
  'commune_cadre',
  'provincial_cadre',
  'administrator',
] as const;
export type Role = (typeof ROLES)[number];

export type UnitKind = 'province' | 'commune' | 'branch' | 'group';

/** A role in a unit, as it holds on a day. */
export interface Office {
  role: Role;
  unitId: string;
}

/** «Lý Thị Hoa» → «Hoa»: how she is called among people. */
export function givenNameOf(name: string): string {
  return name.trim().split(/\s+/).at(-1) ?? '';
}

/** In small letters without marks, single spaces: for finding and for telling the same name by. */
export function nameKeyOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** 10 digits from 0 or +84… → '+84912345678'; undefined where it is no Vietnamese number. */
export function e164(phone: string): string | undefined {
  const digits = phone.replace(/\D/g, '').replace(/^0084/, '84');
  const local = digits.startsWith('84') && digits.length > 10 ? digits.slice(2) : digits;
  const bare = local.replace(/^0/, '');
  return /^(?:[35789]\d{8}|2\d{9})$/.test(bare) ? `+84${bare}` : undefined;
}

/** '+84912345678' → '0912 345 678', as people write it. */
export function writtenPhone(phone: string): string {
  const local = phone.replace(/^\+84/, '0');
  return local.replace(/^(\d{4})(\d{3})(\d+)$/, '$1 $2 $3');
}

/** '+84912345678' → '09•• ••• 678': enough to know one's own by. */
export function maskedPhone(phone: string): string {
  const local = phone.replace(/^\+84/, '0');
  return `${local.slice(0, 2)}•• ••• ${local.slice(-3)}`;
}

/** How somebody of this age is called who has not said how she wants to be called (55 and older: cô). */
export function formFor(birthYear: number | undefined, year: number): 'chi' | 'co' {
  return birthYear !== undefined && year - birthYear >= 55 ? 'co' : 'chi';
}
