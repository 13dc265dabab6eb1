/** What a message already says: sums, terms, days, places, phones, household status, the trade it is about. */
import type { DateFound } from './date-words.ts';
import { datesIn } from './dates.ts';
import { addMonths, partsOf, wholeMonth } from './days.ts';
import type { Word } from './fold.ts';
import { words } from './fold.ts';
import { lexemesOf, type Lexeme } from './lexemes.ts';
import { moneyIn, type MoneyFound } from './money.ts';
import { monthsIn, type MonthsFound } from './months.ts';
import { phonesIn } from './phone.ts';
import { placesIn } from './places.ts';
import { statusIn } from './status.ts';
import { topicOf } from './topic-choice.ts';
import type { Intent, OrRange, Slots } from './types.ts';

/** No slots are read on these. */
const WITHOUT = new Set<Intent>([
  'smalltalk.greeting',
  'smalltalk.thanks',
  'yes',
  'no',
  'back',
  'restart',
  'out_of_scope',
]);

/** The slots of a message with this intent; absent where nothing was said. */
export function slotsOf(text: string, today: string, intent: Intent): Slots {
  if (WITHOUT.has(intent)) return {};
  const found = words(text);
  const pieces = lexemesOf(found);
  const slots: Slots = {
    amountVnd: amountOf(pieces),
    termMonths: intent.startsWith('loan.')
      ? termOf(pieces, intent === 'loan.calculator')
      : undefined,
    topic: topicOf(found, intent),
    householdStatus: statusIn(found),
    dateIso: dateOf(pieces, today),
    commune: communeOf(found),
    phone: phonesIn(text).at(-1),
  };
  return Object.fromEntries(
    Object.entries(slots).filter(([, value]) => value !== undefined),
  ) as Slots;
}

/** The sum she wants: the one nearest behind «vay», else the first. */
function amountOf(pieces: Lexeme[]): OrRange<number> | undefined {
  const named = correctedSums(pieces, moneyIn(pieces)).filter((money) => money.value !== null);
  const wanted = named.find((money) =>
    /\b(vay|muon|can|xin)\b/.test(before(pieces, money.from, 4)),
  );
  return (wanted ?? named[0])?.value ?? bareLoan(pieces);
}

function correctedSums(pieces: Lexeme[], named: MoneyFound[]): MoneyFound[] {
  const [first, second] = named.slice(-2);
  const between =
    first && second ? before(pieces, second.from, Math.min(6, second.from - first.to)) : '';
  return /\b(nham|a khong|y la|sua lai|doi lai|ma la)\b/.test(between) ? [second!] : named;
}

/** «vay 50 được không»: millions where nothing is counted with the number. */
function bareLoan(pieces: Lexeme[]): number | undefined {
  const at = pieces.findIndex(
    (piece, index) =>
      piece.number !== undefined &&
      /\bvay( duoc| khoang| tam| chung| do)?$/.test(before(pieces, index, 2)),
  );
  const number = pieces[at]?.number;
  const after = pieces[at + 1]?.text;
  const alone =
    after === undefined || /^(duoc|dc|khong|ko|k|thi|trong|de|nuoi|mua|lam|a|nhe|co)$/.test(after);
  return number !== undefined && number >= 5 && number <= 500 && Number.isInteger(number) && alone
    ? number * 1_000_000
    : undefined;
}

function before(pieces: Lexeme[], at: number, count: number): string {
  return pieces
    .slice(Math.max(0, at - count), at)
    .map((piece) => piece.text)
    .join(' ');
}

function after(pieces: Lexeme[], at: number, count: number): string {
  return pieces
    .slice(at, at + count)
    .map((piece) => piece.text)
    .join(' ');
}

/** A loan term: not an age, not «trồng 3 năm rồi», not «mỗi tháng». */
function termOf(pieces: Lexeme[], reckoning: boolean): OrRange<number> | undefined {
  const scored = monthsIn(pieces)
    .filter((term) => term.value !== null)
    .map((term) => ({ term, score: termScore(pieces, term, reckoning) }))
    .filter(({ score }) => score >= 0)
    .sort((one, other) => other.score - one.score);
  return scored[0]?.term.value ?? undefined;
}

const TERM_AHEAD =
  /\b(trong|vong|thoi han|ky han|han|vay|tra|gop|chia|keo dai|trieu|tr|cu|k|dong|tra dan|voi|het)( khoang| tam| chung| do| la)?$/;
const NOT_AHEAD =
  /\b(moi|hang|truoc|sau|duoc|da|gan|hon|lop|nuoi|trong cay|cuoi|hoc|ngheo|lam|roi|tu|nam|thang|ngay|tuoi)$/;
const NOT_BEHIND =
  /^(roi|nay|truoc|qua|nua|tuoi|moi(?! (thang|th|quy|ky|nam))|mot lan|gan day|lien|sau|lai day|ngoai|xua|thi ra|ve truoc|nhac)\b/;

/** `reckoning`: she asks for a sum, so nearly every stretch of time is the term («sau 2 năm phải trả lại …»). */
function termScore(pieces: Lexeme[], term: MonthsFound, reckoning: boolean): number {
  const ahead = before(pieces, term.from, 3);
  const behind = after(pieces, term.to, 2);
  if (NOT_BEHIND.test(behind) && !(reckoning && /^(lien|sau|roi tinh|roi thi)/.test(behind)))
    return -5;
  if (isPerMonth(pieces, term, behind))
    return TERM_AHEAD.test(ahead) && /\b(vay|trong|han)\b/.test(ahead) ? 0 : -1;
  if (TERM_AHEAD.test(ahead) || (reckoning && /\b(sau|thanh)$/.test(ahead))) return 3;
  return NOT_AHEAD.test(ahead) ? -2 : 1;
}

/** «1 tháng trả bao nhiêu» names the beat, not the length. */
function isPerMonth(pieces: Lexeme[], term: MonthsFound, behind: string): boolean {
  if (term.value !== 1 && !(term.value === 12 && /^(bao nhieu|may|lai)/.test(behind))) return false;
  return /^(tra|dong|nop|lai|bao|bn|gop|het|mat|la|tinh|phai|thi|may|chiu|ca|$|k|ko|khong|v|a|ad|vay|bnh|phan)/.test(
    behind,
  );
}

function dateOf(pieces: Lexeme[], today: string): OrRange<string> | undefined {
  const date = datesIn(pieces, today).find((one) => one.value !== null && !isRepeated(pieces, one));
  return date && (lastOne(pieces, date, today) ?? date.value ?? undefined);
}

/** «thứ hai hàng tuần», «mỗi chủ nhật» name no one day. */
function isRepeated(pieces: Lexeme[], { from, to }: DateFound): boolean {
  return (
    /^(hang|moi|cac) (tuan|thang|nam|ngay)\b/.test(after(pieces, to, 2)) ||
    /\b(moi|hang|cac|nhung)$/.test(before(pieces, from, 1))
  );
}

/** «tháng 10 em nộp rồi»: a month already over is the last one, where she tells of what was done. */
function lastOne(
  pieces: Lexeme[],
  { value, from, to }: DateFound,
  today: string,
): OrRange<string> | undefined {
  const isBareMonth =
    /^(thang|t|th) (?!nay|sau|toi|truoc|roi|qua|vua)(\d\d?|[a-z]+( [a-z]+)?)$/.test(
      before(pieces, to, to - from),
    ) && typeof value === 'object';
  const told = /\b(da|roi|hom|hoi|tu|den gio|chua|luc)\b/.test(
    `${before(pieces, from, 4)} ${after(pieces, to, 4)}`,
  );
  if (!isBareMonth || !told || !value?.min || value.min < addMonths(today, 5)) return undefined;
  const { month, year } = partsOf(value.min);
  return wholeMonth(month, year - 1);
}

function communeOf(found: Word[]): string | undefined {
  const sure = placesIn(found).filter(({ names }) => names.length === 1);
  return (sure.find(({ current }) => current) ?? sure[0])?.names[0];
}
