/** Phones as lists hold them: the first zero lost, dots, two in a cell, numbers of before 2018. */
import { e164 } from '../people.ts';
import { isNothing, textOf, unmarked, type Cell } from './cells.ts';
import type { Fault } from './faults.ts';

export interface ReadPhone {
  /** E.164; missing where there is none. */
  phone?: string;
  /** Something that the cadre should know. */
  note?: 'phone-second' | 'phone-none' | 'phone-renewed' | 'phone-of-family';
}

/** Numbers of eleven digits became ten between 15 September and 14 November 2018 (plan 798/QĐ-BTTTT). */
const RENEWED: Readonly<Record<string, string>> = {
  '120': '70',
  '121': '79',
  '122': '77',
  '126': '76',
  '128': '78',
  '123': '83',
  '124': '84',
  '125': '85',
  '127': '81',
  '129': '82',
  '162': '32',
  '163': '33',
  '164': '34',
  '165': '35',
  '166': '36',
  '167': '37',
  '168': '38',
  '169': '39',
  '186': '56',
  '188': '58',
  '199': '59',
};

/** What looks like a phone and is none is a fault: the cadre can mend it, we cannot. */
export function readPhone(cell: Cell | undefined): ReadPhone | Fault {
  const text = textOf(cell);
  if (isNothing(text))
    return text === '' || /^[-–—_.,?*/\s0]*$/.test(text) ? {} : { note: 'phone-none' };
  const plain = unmarked(text);
  if (/\d[.,]?\d*e\+?\d/.test(plain)) return fromScientific(plain, text);
  const found = numbersIn(plain);
  if (found.length === 0) {
    const digits = plain.replace(/\D/g, '').length;
    return digits < 3 ? { note: 'phone-none' } : { fault: 'phone-wrong', what: text };
  }
  return { phone: found[0]!.phone, note: noteOn(found, plain) };
}

function noteOn(found: Found[], plain: string): ReadPhone['note'] {
  if (new Set(found.map(({ phone }) => phone)).size > 1) return 'phone-second';
  if (/\b(?:chong|con|chau|bo|me|anh|chi|em|nha|hang xom)\b/.test(plain)) return 'phone-of-family';
  return found[0]!.isRenewed ? 'phone-renewed' : undefined;
}

/** Excel shortens a long number to 9.12E+08 when it saves a CSV: digits that are gone cannot be guessed. */
function fromScientific(plain: string, text: string): ReadPhone | Fault {
  const written = plain.replace(',', '.').match(/\d+(?:\.\d+)?e\+?\d+/)?.[0] ?? '';
  const digits = written.split('e')[0]!.replace(/\D/g, '').length;
  const one = oneNumber(Number(written).toFixed(0));
  return digits >= 8 && one ? { phone: one.phone } : { fault: 'phone-shortened', what: text };
}

interface Found {
  phone: string;
  isRenewed: boolean;
}

/** The whole cell as one number, else its parts, else two written without a sign between. */
function numbersIn(plain: string): Found[] {
  const text = plain.replace(/(?<![a-z])o(?=[\d .]*\d)|(?<=\d[ .]?)o(?![a-z])/g, '0');
  const whole = oneNumber(text.replace(/[^\d+]/g, ''));
  if (whole) return [whole];
  const parts = text.split(/[^\d\s.()+-]+|\s-\s|\s{2,}|(?<=\d{9,})[\s-]+(?=[0+])/);
  const some = parts
    .map((part) => oneNumber(part.replace(/[^\d+]/g, '')))
    .filter((one) => one !== undefined);
  if (some.length > 0) return some;
  const runs = text.replace(/[^\d]/g, '').match(/^(0\d{9})(0\d{9})$/) ?? [];
  return runs
    .slice(1)
    .map(oneNumber)
    .filter((one) => one !== undefined);
}

function oneNumber(digits: string): Found | undefined {
  const local = digits
    .replace(/^\+/, '')
    .replace(/^(?:00)?84(?=0?[1-9]\d{8,9}$)/, '')
    .replace(/^0+/, '');
  const old = /^1\d{9}$/.test(local) ? RENEWED[local.slice(0, 3)] : undefined;
  if (old) return { phone: `+84${old}${local.slice(3)}`, isRenewed: true };
  // Lạng Sơn's own code was 25 until June 2017, and is 205 since.
  if (/^25\d{7}$/.test(local)) return { phone: `+84205${local.slice(2)}`, isRenewed: true };
  const phone = /^\d{9,10}$/.test(local) ? e164(`0${local}`) : undefined;
  return phone && !/^\+84(\d)\1+$/.test(phone) ? { phone, isRenewed: false } : undefined;
}
