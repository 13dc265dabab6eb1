/** The words of a question as search compares them: folded, fillers left out, other words for the same made one. */
import { fold } from '../understanding/fold.ts';

/** Words that are looked at: more says nothing more. */
const MOST_WORDS = 60;

/** Said around a question, in every question: they tell nothing. */
const FILLERS = new Set(
  'a ah oi ui nhe nha nhi thi la ma ha the vay u da vang xin cho chi em anh toi minh tui mk bac co chu cac ban gium giup voi nhi luon con ta no day do ay kia nay'.split(
    ' ',
  ),
);

/** Said to ask, in any question. */
export const ASKING = new Set(
  'gi ai sao nao nhu bao nhieu may dau khi luc lam duoc phai khong co can muon bi roi nua chua o moi hay hoac de ra vao cai nhung gom cach kieu cung van gio hien den toi di biet hoi cho het ca nguoi viec mot theo tu ve thay dung that'.split(
    ' ',
  ),
);

/** Other words for the same, folded. */
const SAME: [RegExp, string][] = [
  [/ (bia do|so hong) /g, ' so do '],
  [/ lai xuat /g, ' lai suat '],
  [/ (cccd|cmnd|cmt|chung minh thu|chung minh nhan dan) /g, ' can cuoc '],
  [/ xkld /g, ' xuat khau lao dong '],
  [/ (hssv|hs sv) /g, ' sinh vien '],
  [/ gqvl /g, ' viec lam '],
  [/ cntt /g, ' cong nghe thong tin '],
  [/ (bhyt|the bao hiem) /g, ' bao hiem y te '],
  [/ (tk&vv|tk vv|tkvv|tk va vv) /g, ' tiet kiem vay von '],
  [/ linh tien /g, ' nhan tien '],
  [/ (ton tien|mat tien|ton phi) /g, ' mat phi '],
  [/ (nop don|dem don) /g, ' nop ho so '],
  [/ may hom /g, ' may ngay '],
  [/ (thu tuc|cac buoc) /g, ' quy trinh '],
  [/ (danh mat|lam mat|roi mat) /g, ' mat '],
  [/ (kiem tra|tra cuu) (du no|khoan no|no) /g, ' con no bao nhieu '],
];

function spelled(text: string): string {
  return SAME.reduce((said, [other, same]) => said.replace(other, same), ` ${fold(text)} `);
}

/** Folded words without fillers, and pairs of neighbours as «so_do». */
export function tokensOf(text: string): string[] {
  const all = spelled(text)
    .split(' ')
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS);
  const telling = all.filter((word) => !FILLERS.has(word));
  const pairs = telling.slice(1).map((word, at) => `${telling[at]}_${word}`);
  return [...telling, ...pairs];
}

export function isPair(token: string): boolean {
  return token.includes('_');
}
