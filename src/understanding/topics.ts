/** Finds the trades, crops, animals, classes and purposes that a message names. */
import { stripMarks, type Word } from './fold.ts';
import {
  CLASS_TOPICS,
  CLEAR_TOPICS,
  COMPANY,
  EVERYDAY,
  LEADS,
  LED_ONLY,
  NEEDS_COMPANY,
  NEVER_BARE,
  NOT_TOPICS,
  SHORT_TOPICS,
} from './topic-words.ts';

export interface TopicFound {
  /** Lower case with its marks. */
  topic: string;
  kind: string;
  /** Words it covers: `from` up to, not including, `to`. */
  from: number;
  to: number;
}

interface Known {
  topic: string;
  kind: string;
}

const SWAPS: Record<string, string> = { n: 'l', l: 'n', ch: 'tr', tr: 'ch', x: 's', s: 'x' };
const SWAPPED = /^(?:n(?!g|h)|l|ch|tr|x|s)/;

const CLEAR = listed(CLEAR_TOPICS);
const SHORT = listed(SHORT_TOPICS);
/** Phrases with l and n, ch and tr, s and x made one: «lấu ăn» is nấu ăn. */
const BY_SOUND = new Map(
  [...CLEAR].filter(([key]) => key.includes(' ')).map(([key, known]) => [sounded(key), known]),
);
const FIRST_WORDS = new Set(
  [...CLEAR.keys()].flatMap((key) => [key.split(' ')[0]!, sounded(key.split(' ')[0]!)]),
);
const LONGEST = 6;

function listed(lines: string): Map<string, Known> {
  const known = new Map<string, Known>();
  for (const line of lines.trim().split('\n')) {
    const [kind = '', topics = ''] = line.split(': ');
    for (const topic of topics.split(', ')) known.set(stripMarks(topic), { topic, kind });
  }
  return known;
}

function sounded(phrase: string): string {
  return phrase.replace(/\b(?:l|tr|x)(?=[aeiouy])/g, (initial) => SWAPS[initial] ?? initial);
}

/** Known topics in the order they stand in. */
export function topicsIn(found: Word[]): TopicFound[] {
  const marked = isMarked(found);
  const all: TopicFound[] = [];
  for (let at = 0; at < found.length; at++) {
    const topic =
      phraseAt(found, at) ??
      singleAt(found, at, CLEAR, false) ??
      singleAt(found, at, SHORT, marked);
    if (!topic) continue;
    all.push(topic);
    at = topic.to - 1;
  }
  return all;
}

const isAscii = (text: string) => /^[\u0020-\u007e]*$/.test(text);

/** Whether she types her marks: then a word without them means itself. */
function isMarked(found: Word[]): boolean {
  return found.filter((word) => !isAscii(word.raw)).length * 3 > found.length;
}

function phraseAt(found: Word[], at: number): TopicFound | undefined {
  const first = found[at]!.full;
  if (!FIRST_WORDS.has(first) && !FIRST_WORDS.has(sounded(first))) return undefined;
  for (let size = Math.min(LONGEST, found.length - at); size >= 2; size--) {
    const slice = found.slice(at, at + size);
    const phrase = slice.map((word) => word.full).join(' ');
    const slip = slice.some((word) => !isAscii(word.raw));
    const known = CLEAR.get(phrase) ?? (slip ? BY_SOUND.get(sounded(phrase)) : undefined);
    if (
      known &&
      !contradicts(slice, known.topic) &&
      !EVERYDAY[known.topic]?.has(found[at + size]?.full ?? '')
    )
      return { ...known, from: at, to: at + size };
  }
  return undefined;
}

/** She typed the marks of another word: «hội phụ nữ» is no «hồi …». */
function contradicts(slice: Word[], topic: string): boolean {
  const meant = topic.split(' ');
  return slice.some((word, index) => NOT_TOPICS.has(word.raw) && word.raw !== meant[index]);
}

function singleAt(
  found: Word[],
  at: number,
  list: Map<string, Known>,
  marked: boolean,
): TopicFound | undefined {
  const word = found[at]!;
  const known = list.get(word.full) ?? slipped(word, list);
  if (!known || (NOT_TOPICS.has(word.raw) && word.raw !== known.topic)) return undefined;
  const trusted = word.full.includes(' ') || isMeant(found, at, known, marked);
  return trusted ? { ...known, from: at, to: at + 1 } : undefined;
}

function isMeant(found: Word[], at: number, known: Known, marked: boolean): boolean {
  const { raw } = found[at]!;
  const plain = stripMarks(known.topic) === known.topic;
  if (raw === known.topic && !plain)
    return !NEEDS_COMPANY.has(known.topic) || hasCompany(found, at, known);
  if (!isAscii(raw)) return isNear(raw, known.topic) && hasCompany(found, at, known);
  if (
    NEVER_BARE.has(known.topic) ||
    EVERYDAY[known.topic]?.has(found[at + 1]?.full.replace(/\d+/g, '0') ?? '')
  )
    return false;
  if (LED_ONLY.has(known.topic) || (marked && !plain))
    return isLed(found, at, known.topic) || isSick(found, at);
  return hasCompany(found, at, known) || at === 0 || isSick(found, at);
}

function isLed(found: Word[], at: number, topic: string): boolean {
  const before = lastWord(found[at - 1]?.full);
  if (/[,.;]/.test(found[at]!.gap)) return false;
  if (/^(lop|khoa)$/.test(before)) return CLASS_TOPICS.has(topic);
  return (
    LEADS.has(before) ||
    (/^(con|cap|dan)$/.test(before) && LEADS.has(lastWord(found[at - 2]?.full)))
  );
}

/** «ca … bi lo do», «bo bi chuong bung»: she begins with the patient. */
function isSick(found: Word[], at: number): boolean {
  const first = at === 0 || (at === 1 && /^(con|dan|cay|nha)$/.test(found[0]!.full));
  return (
    first &&
    found
      .slice(at + 1, at + 5)
      .some((word) => /^(bi|chet|om|benh|vang|rung|thoi|ghe)$/.test(word.full))
  );
}

function hasCompany(found: Word[], at: number, { kind, topic }: Known): boolean {
  const company = COMPANY[kind];
  const next = found[at + 1]?.full ?? '';
  if (!company || EVERYDAY[topic]?.has(next)) return false;
  return company.before.has(lastWord(found[at - 1]?.full)) || company.after.has(next);
}

function lastWord(full: string | undefined): string {
  return full?.split(' ').at(-1) ?? '';
}

/** «nợn», «châu»: l and n, tr and ch swapped by one who types her marks. */
function slipped(word: Word, list: Map<string, Known>): Known | undefined {
  if (isAscii(word.raw)) return undefined;
  const known = list.get(word.full.replace(SWAPPED, (initial) => SWAPS[initial] ?? initial));
  return known && /^(lợn|trâu|nấm|lươn|ngô|lúa|sắn)$/.test(known.topic) ? known : undefined;
}

/** Same letters but for the tone mark or a swapped initial: a slip. */
function isNear(raw: string, topic: string): boolean {
  const toneless = (text: string) =>
    text.normalize('NFD').replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '');
  const [one, other] = [toneless(raw), toneless(topic)];
  return one === other || one.replace(SWAPPED, (initial) => SWAPS[initial] ?? initial) === other;
}
