/** Loan programmes by the names that people give them, and those that may be shown at all. */
import type { HouseholdStatus, ProgrammeVerdict } from '../domain/loans/types.ts';
import type { Context } from './flow.ts';
import { isLike, plain } from './words.ts';

/** How people name them; where several match, the first that is more than a household's paper counts. */
const NAMES: [string, RegExp][] = [
  ['hssv-stem', /\bstem\b|cong nghe thong tin|nganh cong nghe|nganh ky thuat/],
  ['hssv', /\bhssv\b|sinh vien|hoc sinh|cho con (?:di )?hoc|vay di hoc|vay hoc|students?\b/],
  ['nuoc-sach-ve-sinh', /nuoc sach|ve sinh|be nuoc|gieng|clean water|toilet/],
  ['di-lam-viec-nuoc-ngoai', /nuoc ngoai|xuat khau|xkld|dai loan|nhat ban|han quoc|abroad/],
  ['nha-o-xa-hoi', /nha o|xay nha|sua nha|lam nha|housing/],
  ['thuong-nhan-vung-kho-khan', /thuong nhan/],
  ['sxkd-vung-kho-khan', /vung kho khan|sxkd|san xuat kinh doanh|difficult area/],
  ['tao-viec-lam-co-so', /co so san xuat|hop tac xa|doanh nghiep/],
  ['tao-viec-lam-nguoi-lao-dong', /viec lam|gqvl|job creation/],
  ['ho-moi-thoat-ngheo', /thoat (?:can )?ngheo|escaped/],
  ['ho-can-ngheo', /can ngheo|\bhcn\b|near[- ]poor/],
  ['ho-ngheo', /ho ngheo|dien ngheo|vay ngheo|poor household/],
];

/** The programme for just this kind of household. */
export const OF_STATUS: Partial<Record<HouseholdStatus, string>> = {
  poor: 'ho-ngheo',
  near_poor: 'ho-can-ngheo',
  escaped_poor: 'ho-moi-thoat-ngheo',
};

/** The id of the programme that she names, undefined where she names none. */
export function programmeNamed(typed: string): string | undefined {
  if (plain(typed).length > 200) return undefined;
  return NAMES.find(([, name]) => isLike(name, typed))?.[0];
}

/** What is asked for most comes first. */
const ORDER = [
  'ho-ngheo',
  'ho-can-ngheo',
  'ho-moi-thoat-ngheo',
  'tao-viec-lam-nguoi-lao-dong',
  'sxkd-vung-kho-khan',
  'nuoc-sach-ve-sinh',
  'hssv',
  'hssv-stem',
  'di-lam-viec-nuoc-ngoai',
  'nha-o-xa-hoi',
];

const CLOSED = new Set<ProgrammeVerdict['status']>(['closed', 'not-nhcsxh', 'probably-closed']);

/** Programmes that still lend and may be offered to anybody. */
export function openProgrammes({ facts, today }: Context): ProgrammeVerdict[] {
  const { programmes } = facts.loans.assess({}, today);
  const open = programmes.filter(({ status, about }) => !CLOSED.has(status) && !about.sensitive);
  return open.sort((one, other) => rank(one) - rank(other));
}

function rank({ id }: ProgrammeVerdict): number {
  const at = ORDER.indexOf(id);
  return at < 0 ? ORDER.length : at;
}

export function programmeById(id: string, { facts, today }: Context): ProgrammeVerdict | undefined {
  return facts.loans.assess({}, today).programmes.find((one) => one.id === id);
}
