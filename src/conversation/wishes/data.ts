/** XEM, SỬA, XÓA and the withdrawal of consent: the rights over one's own data, in members' words. */
import { meant } from './spelling.ts';

export type DataWish = 'view' | 'correct' | 'delete' | 'withdrawConsent';

/** The right that is asked for; a deletion outweighs what else is said. */
export function dataWish(text: string): DataWish | undefined {
  const { line } = meant(text);
  if (NOT_HERE.test(line)) return undefined;
  return RIGHTS.find(([, pattern]) => pattern.test(line))?.[0];
}

const ME = '(?:em|chi|toi|tui|minh|co|bac|nha|me|con|ba)';
const DATA =
  '(?:thongtin|du lieu|data|ho so|tai khoan|acc|lich su|so dien thoai|ten tuoi|so may|dia chi|ho ten|nam sinh|ngay sinh|ngay thang nam sinh|tin nhan cu)';
const FILL =
  '(?:het|tat ca|every ca|toan bo|moi|sach|giup|ho|gium|cho|luon|cac|nhung|cai|di|bo|drop|lai|again|phan|em|chi|toi|minh|duoc|xin|hoi)';
const SOFT =
  '(?:di|nhe|nha|a|em|chi|oi|voi|giup|gium|ho|luon|cho|toi|minh|bac|co|duoc khong|nao|het)';

const alone = (word: string) =>
  `^(?:(?:cho|em|chi|toi|muon|xin|da|oi|hay) ){0,3}${word}(?: ${SOFT}){0,3}$`;
const erase = '(?:xoa|soa|go|undo|huy|dong|khoa|bo|drop|gach|rut|don|del|delete|loai|tay)';

const DELETE = [
  alone('(?:xoa|delete)'),
  `\\b${erase}(?: ${FILL}){0,5} (?:${DATA})\\b`,
  `\\bxoa(?: ${FILL}){0,3} ${ME} (?:khoi|ra khoi) `,
  `\\b(?:xoa|gach|rut|bo|drop|go|undo) (?:het )?(?:ho )?ten (?:cua )?${ME}.{0,12}(?:khoi|ra) (?:\\w+ )?(?:danh sach(?! (?:lop|nhan|duoc))|he thong|tro ly|hoi|day|du lieu)`,
  `\\b(?:dont|dung|khong|ngung|halt|thoi) (?:\\w+ ){0,3}(?:luu|giu)(?: \\w+){0,3} (?:thongtin|du lieu|ho so|so dien thoai|tin|so may|ten|gi)\\b`,
  `\\bquen (?:het )?(?:thongtin (?:ve )?)?(?:${ME}) (?:di|luon)\\b`,
].join('|');

const WITHDRAW = [
  '\\b(?:rut|thu hoi|huy)(?: lai| again)?(?: su| viec)? (?:dong y|cho phep)\\b',
  '\\bkhong (?:con )?(?:dong y|cho phep|cho)(?: \\w+){0,4} (?:luu|giu|dung|use|xu ly|su dung)(?: \\w+){0,3} (?:thongtin|du lieu|ho so|so dien thoai|so may)\\b',
].join('|');

const CORRECT = [
  alone('(?:sua|correct|edit)'),
  `\\b(?:sua|chinh|cap nhat|doi|thay|dinh chinh|thay doi)(?: ${FILL}){0,4} (?:${DATA}|ten|sdt)\\b`,
  `\\b(?:em|chi|toi|minh|bac|co) (?:moi |vua |da )?(?:doi|thay) (?:so|sim)\\b`,
  `\\b(?:sai|nham|ghi sai|viet sai) (?:${DATA}|ten|ho|nam sinh|so)\\b`,
].join('|');

const VIEW = [
  alone('(?:xem|view)'),
  `\\b(?:xem|kiem tra|coi)(?: ${FILL}){0,4} (?:thongtin|du lieu|ho so|data)(?: (?:cua|ca nhan|ve) ?${ME}?|$)`,
  `\\b(?:luu|giu|biet|co|nam) (?:\\w+ ){0,2}(?:nhung )?(?:gi|thongtin gi|du lieu gi)(?: \\w+){0,3} (?:ve|cua) ${ME}\\b`,
].join('|');

const RIGHTS: [DataWish, RegExp][] = [
  ['delete', new RegExp(DELETE)],
  ['withdrawConsent', new RegExp(WITHDRAW)],
  ['correct', new RegExp(CORRECT)],
  ['view', new RegExp(VIEW)],
];

/** Debts are written off, hunger is ended, houses are mended: not here. */
const NOT_HERE =
  /\b(?:xoa (?:no|debt|doi|ngheo|mu)|khoanh no|sua (?:nha|chuong|xe|may|machine|duong|bep)|lien ket)\b/;
