/** Words that were not understood, as cadres may see them: without numbers, names and addresses. */

/** Nobody reads more, and longer stories tell who wrote them. */
const LONGEST = 200;

/** Where there is more, the beginning tells enough. */
const LONGEST_READ = 1000;

const DOTS = '•••';

/**
 * The text without what tells who wrote it: digits (phones, cards, sums, days), sums in words, e-mail addresses and
 * links, and names after «tên là …», «em là …», «tôi tên …», «chị Hoa».
 */
export function maskWords(text: string): string {
  return text
    .slice(0, LONGEST_READ)
    .normalize('NFC')
    .replace(/\S+@\S+|(?:https?:\/\/|www\.)\S+/giu, DOTS)
    .replace(NAMED, (_whole, before: string) => `${before} ${DOTS}`)
    .replace(CALLED, (_whole, before: string) => `${before} ${DOTS}`)
    .replace(SUM_IN_WORDS, (_whole, unit: string) => `• ${unit}`)
    .replace(/\p{N}/gu, '•')
    .replace(/•(?:[\s.,/-]*•)+/gu, DOTS)
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, LONGEST)
    .trim();
}

/** «tên là Lý Thị Hoa», «ten em la hoa»: everything up to a sign or a word that goes on, four words at most. */
const NAMED =
  /(?<!\p{L})((?:họ )?(?:tên|ten)(?: (?:em|chị|chi|tôi|toi|cô|co|bác|bac|mình|minh|cháu|chau|con|chồng|chong))?(?: (?:là|la))?)(?: (?!(?:ở|o|muốn|muon|vay|hỏi|hoi|cần|can|xin|thì|và|va|gì|gi|nào|nao)(?!\p{L}))\p{L}+){1,4}/giu;

/** «chị Hoa», «em là Lý Thị Hoa»: names have capitals there. */
const CALLED =
  /(?<!\p{L})((?:[Cc]hị|[Ee]m|[Tt]ôi|[Cc]ô|[Bb]ác|[Aa]nh|[Bb]à|[Ôô]ng|[Cc]hồng|[Cc]on|[Mm]ình)(?: là| tên)?)(?: \p{Lu}\p{Ll}+){1,4}/gu;

const SUM_IN_WORDS =
  /(?:(?<!\p{L})(?:một|hai|ba|bốn|tư|năm|lăm|sáu|bảy|bẩy|tám|chín|mười|mươi|chục|trăm|rưỡi|nửa|mot|bon|nam|sau|bay|tam|chin|muoi|chuc|tram)\s+)+(triệu|trieu|nghìn|nghin|ngàn|ngan|tỷ|tỉ|ty|củ|cu|trăm|đồng|dong)(?!\p{L})/giu;

/** Small letters without marks or signs; what counts as the same wording. */
export function foldedUnclear(masked: string): string {
  return masked
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/[^\p{L}•]+/gu, ' ')
    .trim();
}
