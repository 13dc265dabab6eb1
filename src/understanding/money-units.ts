/** Units of money, proper and slang, and the words that are counted without being money. */
import { isGlued, type Lexeme } from './lexemes.ts';

export const MILLION = 1_000_000;

/** Words that are counted: a number before them is no sum. */
export function isCounting(lexeme: Lexeme | undefined): boolean {
  return (
    lexeme !== undefined &&
    /^(nam|thang|n|t|th|con|ngay|tuan|gio|h|sao|ha|nguoi|quy|lan|ky|cay|tuoi|phan|m|m2)$/.test(
      lexeme.text,
    )
  );
}

export const isDong = (lexeme?: Lexeme) =>
  /^(dong|dd?|vndd?|dog)$/.test(lexeme?.text ?? '') && lexeme?.raw !== 'đông';

const UNITS: Record<string, number> = {
  nghin: 1e3,
  ngan: 1e3,
  ngin: 1e3,
  nghan: 1e3,
  trieu: 1e6,
  tr: 1e6,
  trd: 1e6,
  triu: 1e6,
  treu: 1e6,
  trieuj: 1e6,
  ty: 1e9,
  ti: 1e9,
};
const SLANG: Record<string, number> = { cu: 1e6, chai: 1e6, lit: 1e5, xi: 1e5, toi: 1e9 };
const NOT_UNITS = new Set(
  'cũ cứ cụ cú cử tí tị tì tỵ tôi tối tới tội chài chải lịt xỉ xì tử'.split(' '),
);

/** Đồng of the unit at a place; 0 where there is none. */
export function scaleAt(found: Lexeme[], at: number, answering: boolean): number {
  const lexeme = found[at];
  if (!lexeme || NOT_UNITS.has(lexeme.raw) || (at > 0 && /[.;!?,\n]/.test(lexeme.gap))) return 0;
  if (Object.hasOwn(UNITS, lexeme.text)) return UNITS[lexeme.text]!;
  if (lexeme.raw === 'chiệu' || lexeme.raw === 'triêu') return MILLION;
  if (Object.hasOwn(SLANG, lexeme.text))
    return isSlang(found, at, answering) ? SLANG[lexeme.text]! : 0;
  if (isDong(lexeme)) return 1;
  return shortUnit(lexeme, isGlued(found, at), answering);
}

function shortUnit(lexeme: Lexeme, glued: boolean, answering: boolean): number {
  if (lexeme.text === 'k' && (glued || answering)) return 1e3;
  if (!answering || !glued) return 0;
  return lexeme.text === 'm' ? MILLION : 0;
}

/** «45 củ», «2 lít» are money only where no tuber or liquid is meant. */
function isSlang(found: Lexeme[], at: number, answering: boolean): boolean {
  const after = found[at + 1]?.text ?? '';
  if (
    /^(khoai|san|nghe|gung|toi|hanh|thuoc|ruou|bia|nuoc|dau|mam|mat|sua|xang|cai|muoi)$/.test(after)
  )
    return false;
  if (found[at]!.raw === 'tỏi') return true;
  if (found[at]!.text === 'toi') return answering && /^(|ruoi|a|nhe)$/.test(after);
  if (answering) return true;
  if (found[at]!.text === 'cu') return true;
  return /\b(vay|muon|can|tra|no|gop|khoang|tam|tinh|du|von)\b/.test(
    found
      .slice(Math.max(0, at - 4), at)
      .map((lexeme) => lexeme.text)
      .join(' '),
  );
}
