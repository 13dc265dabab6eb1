/** A name as it stands in a list → as it is written: «BÀ  HOÀNG THỊ HOA (CHT)» → «Hoàng Thị Hoa». */
import type { Fault } from './faults.ts';

export interface ReadName {
  name: string;
  /** What stood in brackets behind it: often an office. */
  aside: string;
}

const NUMBERED = /^\s*(?:\d{1,4}\s*[.)\]/:-]\s*|[-–•*+]+\s*)/u;
/** «Anh Đào» is a name; «Chị Nga» is none. */
const CALLED =
  /^(?:(?:bà|chị|ông|đồng chí|đ\/c|đc|ms\.?|mrs\.?|mr\.?)(?:[.:]\s*|\s+)(?=\p{L})|(?:cô|bác|anh|em|mẹ)(?:[.:]\s*|\s+)(?=\p{L}+[\s.]))/iu;
const LETTERS = /^[\p{Script=Latin}\p{M}'’.\- ]+$/u;
const LONGEST = 60;
const MOST_WORDS = 8;

export function readName(text: string): ReadName | Fault {
  const aside = [...text.matchAll(/\(([^)]*)\)?/g)].map(([, inner]) => inner).join(' ');
  const own = bare(text);
  if (own === '') return { fault: 'name-missing' };
  if (/\d/.test(own)) return { fault: 'name-digits', what: own };
  if (!LETTERS.test(own)) return { fault: 'name-signs', what: own };
  const words = own.split(' ');
  if (words.length < 2) return { fault: 'name-one-word', what: own };
  if (words.length > MOST_WORDS || own.length > LONGEST) return { fault: 'name-long', what: own };
  return { name: words.map(capital).join(' '), aside };
}

function bare(text: string): string {
  const plain = text
    .normalize('NFC')
    .replace(/\([^)]*\)?/g, ' ')
    .replace(/[‘’`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
  const unnumbered = plain.replace(NUMBERED, '');
  return unnumbered
    .replace(CALLED, '')
    .replace(/^[\s.,;:'-]+|[\s,;:.'-]+$/g, '')
    .replace(/ ?\. ?/g, '. ')
    .replace(/\s+/g, ' ');
}

/** «HOA», «hoa» → «Hoa»; «h'mi» → «H'Mi». */
function capital(word: string): string {
  return word
    .split(/(?<=['-])/u)
    .map((part) => part.charAt(0).toLocaleUpperCase('vi') + part.slice(1).toLocaleLowerCase('vi'))
    .join('');
}

/** Whether it has any mark: a name without them is no better spelling than one with. */
export function hasMarks(name: string): boolean {
  return /[đĐ]|\p{M}/u.test(name.normalize('NFD'));
}
