/** Reads typed words without losing what their marks tell apart: «đừng», «dừng», «đúng» and «dùng» are four words. */
import { words, type Word } from '../../understanding/fold.ts';
import { initialOf } from '../../understanding/syllable.ts';

/** A text as one plain line and by its clauses; words that only marks tell apart carry an English name. */
export interface Meant {
  line: string;
  clauses: string[];
}

/**
 * «Đừng nhắn nữa, em đúng giờ mà» → clauses "dont text nua" and "em right gio but". A word typed without marks, or
 * with marks that make no sense, stays plain: "dung" may be any of them.
 */
export function meant(text: string): Meant {
  if (text === last?.text) return last.meant;
  const clauses: string[][] = [[]];
  for (const word of words(text)) {
    if (BREAK.test(word.gap) && clauses.at(-1)!.length > 0) clauses.push([]);
    clauses.at(-1)!.push(named(word));
  }
  const joined = clauses.map((clause) => masked(clause.join(' '))).filter(Boolean);
  last = { text, meant: { line: joined.join(' '), clauses: joined } };
  return last.meant;
}

/** One sentence is asked about by every recogniser in turn. */
let last: { text: string; meant: Meant } | undefined;

const BREAK = /[,.;:!?…\n–—]|-(?= )/;

/** The English name of what the marks say, or the plain word. */
function named({ raw, full }: Word): string {
  if (raw === 'off' || raw === 'acc') return raw;
  if (full === 'vay' && raw.length < 4 && raw !== 'vay' && !MARKED.test(raw)) return 'thus';
  const readings = Object.hasOwn(READINGS, full) ? READINGS[full] : undefined;
  return readings?.[marksOf(raw, full)] ?? SLIPS[full] ?? full;
}

const MARKED = /[^a-z]/;

/** The marks as sorted Telex keys, d for đ and a for the hat: «đừng», «ddungwf» → "dfw". */
function marksOf(raw: string, plain: string): string {
  const keys = MARKED.test(raw) ? keysOfMarks(raw) : keysOfTelex(raw, plain);
  return [...new Set(keys)].sort().join('');
}

function keysOfMarks(raw: string): string[] {
  return [...raw.normalize('NFD')].flatMap((letter) => KEYS[letter] ?? []);
}

const KEYS: Record<string, string> = {
  '\u0300': 'f',
  '\u0301': 's',
  '\u0309': 'r',
  '\u0303': 'x',
  '\u0323': 'j',
  '\u031b': 'w',
  '\u0306': 'w',
  '\u0302': 'a',
  đ: 'd',
};

function keysOfTelex(raw: string, plain: string): string[] {
  const isBarred = raw.startsWith('dd');
  const keys = raw.slice(initialOf(plain).length + (isBarred ? 1 : 0));
  const tones: string[] = keys.match(/[sfrxjw]/g) ?? [];
  return [
    ...tones,
    ...(isBarred ? ['d'] : []),
    ...(/([aeo])\1|([aeo])[a-z]+\2/.test(keys) ? ['a'] : []),
  ];
}

/** plain word → marks → name. What is left out stays plain. */
const READINGS: Record<string, Record<string, string>> = {
  dung: { dfw: 'dont', dw: 'dont', fw: 'halt', ds: 'right', f: 'use', dsw: 'stand', x: 'brave' },
  dun: { dfw: 'dont', fw: 'halt' },
  nhan: { sw: 'text', aj: 'receive', a: 'person', x: 'longan', ax: 'ring', f: 'idle' },
  nhac: { j: 'music', as: 'lift' },
  nop: { sw: 'lop', s: 'lop' },
  lop: { aj: 'nop' },
  lai: { x: 'interest', j: 'again' },
  nai: { x: 'interest', j: 'again' },
  no: { jw: 'debt', j: 'that', s: 'he', rw: 'bloom' },
  lo: { jw: 'debt', wx: 'missed' },
  vay: { aj: 'thus', s: 'skirt' },
  bao: { s: 'tell', r: 'bid' },
  bo: { r: 'drop', f: 'cow', s: 'bunch', as: 'father', ar: 'added' },
  go: { wx: 'undo', rw: 'undo', x: 'key', ax: 'wood' },
  thoi: { fw: 'time', ar: 'blow' },
  tat: { as: 'every', aj: 'ill' },
  toi: { s: 'evening', as: 'evening', sw: 'until' },
  cha: { r: 'tra' },
  goc: { s: 'corner' },
  tin: { s: 'credit' },
  sua: { wx: 'milk' },
  xoa: { f: 'mango' },
  ma: { x: 'code', f: 'but', j: 'rice', s: 'mum' },
  may: { s: 'machine', a: 'cloud', as: 'few', af: 'you' },
  nua: { wr: 'half' },
  lua: { x: 'nua', wx: 'nua', f: 'cheat', as: 'rice' },
  sai: { r: 'far' },
  nhung: { wx: 'some' },
  anh: { r: 'photo' },
  nham: { ax: 'count', ar: 'count' },
  cai: { f: 'setup' },
  noi: { s: 'say' },
};

/** Slips of spelling that the shorthand doesn't know. */
const SLIPS: Record<string, string> = {
  nghung: 'ngung',
};

/** Names of other things that hold a word for messages: «tin học», «tín dụng», «bảo hiểm», «bao nhiêu». */
function masked(clause: string): string {
  return clause
    .replace(/\b(?:tin|credit) (?=hoc\b|dung\b|use\b|nhiem\b|chi\b|tuong\b|don\b)/g, 'tin')
    .replace(/\bthong tin\b/g, 'thongtin')
    .replace(/\bthong (?:tell|bid)\b/g, 'thong bao')
    .replace(/\b(xac|chung|cong|ca) (?:receive|person)\b/g, '$1 nhan')
    .replace(BAO, 'bao$1');
}

/** «Bảo hiểm», «bao nhiêu», «báo cáo»: no telling in them. */
const BAO =
  /\b(?:bao(?= (?:nhieu|gio|lau)\b)|(?:bao|bid|tell)(?! (?:nhieu|gio|lau)\b)) (hiem|nhieu|gio|lau|cao|lanh|tieu|dam|ve|luc|tri|quan|thuoc|gao|thoc|ngo|cam|chi|an)\b/g;
