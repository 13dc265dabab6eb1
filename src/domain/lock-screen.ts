/** What may stand in the first line of something sent unasked: a phone lies on the table, and others look at it. */

/** A sum of money in digits or words with a unit, or a rate. */
const SUM =
  /\d[\d.,]*\s*(?:đ|d|vnd|vnđ|đồng|dong|k|nghìn|nghin|ngàn|ngan|triệu|trieu|tr|tỷ|ty|%)(?![\p{L}\p{M}])|\d{1,3}(?:[.,]\d{3})+|\d{5,}/iu;

/** Words for owing, and for whom one owes. */
const DEBT =
  /(?<!\p{L})(?:nợ|no|vay|vốn|von|lãi|lai|gốc|goc|dư nợ|trả góp|tra gop|quá hạn|qua han|ngân hàng|ngan hang|nhcsxh|tín dụng|tin dung|khoản tiền|khoan tien)(?!\p{L})/iu;

/** domain.md §4: "no amount, no word for debt" in what shows on a locked phone. */
export function isSafeOnLockScreen(text: string): boolean {
  const [line = ''] = text.normalize('NFC').split('\n');
  return !SUM.test(line) && !DEBT.test(line);
}
