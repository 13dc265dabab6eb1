/** «Dừng» in all its spellings: the wish to be written to no more, which the law wants obeyed at once. */
import { plain } from '../words.ts';
import { scopeOf, type Scope } from './purposes.ts';
import { isAskedBack } from './resume.ts';
import { meant } from './spelling.ts';
import * as words from './stop-words.ts';

/** What she wants no more messages about; undefined where she wants no such thing. */
export function stopWish(text: string): { stop: Scope } | undefined {
  const { line, clauses } = meant(text);
  if (isWord(text, line)) return { stop: scopeOf(line, line) };
  if (words.OTHER.test(line) || isAskedBack(clauses)) return undefined;
  const own = ownParts(
    clauses.flatMap((clause) => clause.split(words.TURN)),
    line,
  );
  if (own.length > 0) return { stop: scopeOf(own.join(' '), line) };
  return words.STILL.test(line) ? { stop: scopeOf('', line) } : undefined;
}

/** The word alone, in English, or «dungnhannua». */
function isWord(text: string, line: string): boolean {
  const typed = plain(text);
  if (words.BARE.test(line) || words.ENGLISH.test(typed)) return true;
  return words.JOINED.test(typed.replace(/ /g, '')) && !/\b(?:use|right|stand)\b/.test(line);
}

/** «Dung» alone and without marks: stop, unless a yes-or-no question is at hand («đúng»). */
export function isBareDung(text: string): boolean {
  return /^dung(?: (?:a|nhe|nha|em|chi))*$/.test(meant(text).line);
}

/** The parts that want an end, or an order by itself where messages are what was spoken of. */
function ownParts(parts: string[], line: string): string[] {
  const stops = parts.filter(isStop);
  if (stops.length > 0) return [...stops, ...parts.filter((part) => words.ALSO.test(part))];
  return words.WRITTEN_TO.test(line) ? parts.filter((part) => isOrder(part, line)) : [];
}

function isStop(part: string): boolean {
  return words.STOPS.some((stop) => stop.test(part)) && !words.NOT.some((not) => not.test(part));
}

/** «Tắt đi»; «bỏ đi» may mean a class, and «thôi nhé» is an order only behind a complaint. */
function isOrder(part: string, line: string): boolean {
  if (words.ORDER.test(part)) return true;
  if (words.WEAK_ORDER.test(part)) return !words.ELSE.test(line);
  return words.ENOUGH.test(part) && words.COMPLAINT.test(line);
}
