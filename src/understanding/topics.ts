/** Finds the trade, crop, animal, class or purpose a message is about. */
import { stripMarks, type Word } from './fold.ts';
import { AFTER_TOPIC, BEFORE_TOPIC, CLEAR_TOPICS, NEEDS_COMPANY, SHORT_TOPICS } from './topic-words.ts';

export interface TopicFound {
  /** Lower case with its marks. */
  topic: string;
  kind: string;
  from: number;
  to: number;
}

interface Known {
  topic: string;
  kind: string;
}

const CLEAR = listed(CLEAR_TOPICS);
const SHORT = listed(SHORT_TOPICS);
const COMPANY = new Set(NEEDS_COMPANY);
const BEFORE = new Set(BEFORE_TOPIC);
const AFTER = new Set(AFTER_TOPIC);
const LONGEST = 6;

function listed(lines: string): Map<string, Known> {
  const known = new Map<string, Known>();
  for (const line of lines.trim().split('\n')) {
    const [kind = '', topics = ''] = line.split(': ');
    for (const topic of topics.split(', ')) known.set(stripMarks(topic), { topic, kind });
  }
  return known;
}

/** Known topics in the order they stand in. */
export function topicsIn(found: Word[]): TopicFound[] {
  const all: TopicFound[] = [];
  for (let at = 0; at < found.length; at++) {
    const topic = clearAt(found, at) ?? shortAt(found, at);
    if (!topic) continue;
    all.push(topic);
    at = topic.to - 1;
  }
  return all;
}

function clearAt(found: Word[], at: number): TopicFound | undefined {
  for (let size = Math.min(LONGEST, found.length - at); size >= 1; size--) {
    const slice = found.slice(at, at + size);
    const known = CLEAR.get(slice.map((word) => word.full).join(' '));
    if (known && (size > 1 || isMarkedRight(slice[0]!, known.topic) || hasCompany(found, at))) return { ...known, from: at, to: at + size };
  }
  return undefined;
}

function shortAt(found: Word[], at: number): TopicFound | undefined {
  const word = found[at]!;
  const known = SHORT.get(word.full) ?? slipped(word.full);
  if (!known) return undefined;
  const marked = isMarkedRight(word, known.topic);
  const typedOtherwise = word.raw !== stripMarks(word.raw) && !marked && !isNear(word.raw, known.topic);
  const trusted = marked && !COMPANY.has(known.topic);
  return !typedOtherwise && (trusted || hasCompany(found, at)) ? { ...known, from: at, to: at + 1 } : undefined;
}

/** «nợn», «châu» and «nấu» for lợn, trâu: only l and n, tr and ch are swapped. */
function slipped(full: string): Known | undefined {
  const swapped = /^n/.test(full) ? full.replace(/^n/, 'l') : /^l/.test(full) ? full.replace(/^l/, 'n') : /^ch/.test(full) ? full.replace(/^ch/, 'tr') : '';
  const known = SHORT.get(swapped);
  return known && /^(lợn|trâu|nấm|lươn|ngô|na)$/.test(known.topic) ? known : undefined;
}

function isMarkedRight(word: Word, topic: string): boolean {
  return word.raw === topic && topic !== stripMarks(topic);
}

/** Same letters, other tone mark: a slip. */
function isNear(raw: string, topic: string): boolean {
  const toneless = (text: string) => text.normalize('NFD').replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '');
  return toneless(raw) === toneless(topic) || toneless(raw).replace(/^n/, 'l') === toneless(topic) || toneless(raw).replace(/^ch/, 'tr') === toneless(topic) || toneless(raw).replace(/^l/, 'n') === toneless(topic);
}

function hasCompany(found: Word[], at: number): boolean {
  const before = lastWord(found[at - 1]?.full);
  return BEFORE.has(before) || AFTER.has(found[at + 1]?.full ?? '');
}

function lastWord(full: string | undefined): string {
  return full?.split(' ').at(-1) ?? '';
}
