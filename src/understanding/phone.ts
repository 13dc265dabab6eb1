/** Vietnamese mobile numbers, however they are typed: spaces, dots, +84, a lost 0, spelled digits. */
import { lexemes } from './lexemes.ts';
import { clean, stripMarks } from './fold.ts';

const SPOKEN: Record<string, string> = {
  khong: '0',
  hong: '0',
  mot: '1',
  hai: '2',
  ba: '3',
  bon: '4',
  tu: '4',
  nam: '5',
  lam: '5',
  sau: '6',
  bay: '7',
  tam: '8',
  chin: '9',
  o: '0',
};

/** 10 digits from 0, or null where no mobile number, or more than one, was given. */
export function phoneAnswer(text: string): string | null {
  const all = new Set(phonesIn(text));
  if (all.size === 1) return [...all][0]!;
  if (all.size > 1) return null;
  return withLostZero(digitRuns(text)) ?? spokenPhone(text);
}

/** Every mobile number in a text, normalised, in order. */
export function phonesIn(text: string): string[] {
  return digitRuns(text)
    .map(mobile)
    .filter((phone) => phone !== undefined);
}

/** Runs of digits that belong together: «0977 888 999», «+84-912.345.678». */
function digitRuns(text: string): string[] {
  const plain = stripMarks(clean(text)).replace(/(?<=\d[\d .-]*)o|o(?=[\d .-]*\d{3})/g, '0');
  const runs = plain.match(/(?<![\d/])[+(]?\d(?:[ .()-]{0,2}\d){8,13}(?![\d/])/g) ?? [];
  return runs.map((run) => run.replace(/\D/g, ''));
}

function mobile(digits: string): string | undefined {
  const local = digits
    .replace(/^(?:00)?84(?=0?[35789]\d{8}$)/, '0')
    .replace(/^00(?=[35789]\d{8}$)/, '0');
  return /^0[35789]\d{8}$/.test(local) ? local : undefined;
}

/** «377.888.999»: spreadsheets and people drop the first 0. */
function withLostZero(runs: string[]): string | null {
  const short = runs.filter((run) => /^[35789]\d{8}$/.test(run));
  return short.length === 1 && runs.length === 1 ? `0${short[0]}` : null;
}

/** «không chín bảy bảy …», digit by digit. */
function spokenPhone(text: string): string | null {
  const digits = lexemes(text)
    .map((lexeme) => (/^\d+$/.test(lexeme.text) ? lexeme.text : (SPOKEN[lexeme.text] ?? ' ')))
    .join('');
  const all = digits.split(/\s+/).filter((run) => run.length >= 9 && run.length <= 13);
  return all.length === 1 ? (mobile(all[0]!) ?? withLostZero(all)) : null;
}
