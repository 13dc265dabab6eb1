/** XEM, SỬA, XÓA and the withdrawal of consent: the rights over one's own data, in members' words. */
import { meant } from './spelling.ts';

export type DataWish = 'view' | 'correct' | 'delete' | 'withdrawConsent';

/** The right that is asked for; a deletion outweighs what else is said. */
export function dataWish(text: string): DataWish | undefined {
  const { line, clauses } = meant(text);
  if (ELSEWHERE.test(line)) return undefined;
  const word = WORDS.find(([, pattern]) => pattern.test(line))?.[0];
  return word ?? RIGHTS.find(([, wants]) => clauses.some((clause) => wants(clause, line)))?.[0];
}

type Wants = (clause: string, line: string) => boolean;

const RIGHTS: [DataWish, Wants][] = [
  ['delete', (clause, line) => ERASE.test(clause) && !KEPT.test(clause) && !OTHER.test(line)],
  ['delete', (clause, line) => UNNAMED.test(clause) && OF_HERE.test(line) && !CLASSES.test(line)],
  ['withdrawConsent', (clause, line) => WITHDRAW.test(clause) && !MESSAGES.test(line)],
  ['delete', (clause, line) => NO_KEEPING.test(clause) && !CLASSES.test(line)],
  ['correct', (clause, line) => CORRECT.test(clause) && !OTHER.test(line) && !CLASSES.test(line)],
  ['view', (clause) => VIEW.test(clause)],
];

/* ---------- words ---------- */

const ME = '(?:em|chi|toi|tui|minh|co|bac|nha(?! nuoc)|me|ba|chau|gia dinh)';
const ABOUT_ME =
  '(?:thongtin|du lieu|data|ten tuoi|so (?:dien thoai|may|machine)|ho so(?! vay| von)|tai khoan(?! (?:ngan hang|nhcs|tiet kiem|agribank|vay|facebook|fb|bank))|acc|(?:lich su|nich su|lai suat) (?:chat|nhan tin|text tin|tro chuyen|tin nhan|tin text)|tin (?:nhan|text) cu|cuoc tro chuyen|(?:anh|photo|giay to) (?:can cuoc|giay to|so ho ngheo|toi|em|chi|ay|do)|dia chi|ho ten|nam sinh|ngay sinh)';
const FILL =
  '(?:het|tat ca|every ca|toan bo|moi|sach|giup|ho(?! so)|gium|cho|luon|cac|nhung|some|cai|di|bo|drop|lai|again|phan|em|chi|toi|minh|bac|co|duoc|xin|hoi(?! vien)|so|va|ca|tin)';
const SOFT =
  '(?:di|nhe|nha|a|em|chi|oi|voi|giup|gium|ho|luon|cho|toi|minh|bac|co|duoc khong|nao|cai)';

/** «XÓA», «cho em xóa nhé». */
const alone = (word: string) =>
  `^(?:(?:cho|em|chi|toi|minh|muon|xin|da|oi|hay|duoc) ){0,4}${word}(?: ${SOFT}){0,3}$`;

const any = (...patterns: string[]) => new RegExp(patterns.join('|'));

const WORDS: [DataWish, RegExp][] = [
  ['delete', any(alone('(?:xoa|soa|delete|del|xoa vinh vien)'))],
  ['correct', any(alone('(?:sua|correct|edit)'))],
  ['view', any(alone('(?:xem|view)'))],
];

const ERASE = any(
  `\\b(?:xoa|soa|delete|del|undo|gach bo|tay|don sach|loai bo|quen)(?: ${FILL}){0,5} ${ABOUT_ME}\\b`,
  `\\bgo(?: ${FILL}){0,4} (?:${ABOUT_ME})\\b(?!.{0,40} (?:o dau|vao dau|cho nao|the nao))`,
  `\\b(?:huy|dong|khoa|(?<!toan )bo|drop)(?: ${FILL}){0,4} (?:tai khoan(?! ngan)|thongtin|du lieu|data|acc|ten tuoi)\\b`,
  `\\b(?:xoa|drop|(?<!toan )bo|go|undo|rut|gach|loai|dua)(?: ${FILL}){0,4} (?:${ME}|ten|so|so may|so dien thoai|zalo)(?: \\w{1,6}){0,5} (?:khoi|ra khoi|ra|trong) (?:cai )?(?:danh sach|he thong|tro ly|hoi|day|du lieu|may|nay|app|bot)\\b`,
  `\\b(?:xoa|soa)(?: ${FILL}){0,3} (?:moi thu|nhung gi|some gi|tat ca nhung gi)(?: \\w{1,6}){0,3} ${ME}\\b`,
  `^(?:xoa|soa)(?: het)?(?: nhung gi| moi thu)? (?:ve |cua )?${ME} (?:di|luon)$`,
  `^(?:(?:hay|hoi|em|xin|lam on|thoi) ){0,2}quen(?: het)?(?: thongtin)?(?: ve)? ${ME}(?: ${SOFT})*$`,
  `^(?:${ME} |cho |thoi ){0,3}(?:ngung|thoi|halt|ngung han)(?: hoan toan)? (?:su dung|xu dung|dung|use|xai)(?: ${SOFT})*$`,
  `\\b(?:xoa|huy) het(?: di| luon)?\\b.{0,20}\\bkhong (?:dung|use|xai)|\\bkhong (?:dung|use|xai)(?: cai nay)? nua\\b.{0,20}\\b(?:xoa|huy|go|undo)`,
  `\\b(?:khong can|dung han|halt han|ngung han|cham dut)(?: \\w{1,5}){0,2} (?:tro ly|su dung|dich vu)`,
  `\\b(?:khong|ngung|halt|thoi)(?: muon| can| con)? (?:dung|use|xai|su dung|xu dung)(?: cai)? (?:tro ly|bot|dich vu|he thong|zalo (?:cua )?hoi)(?! duoc)`,
  `\\b(?:thoat|rut|ra|bien)(?: han)? (?:ra )?khoi (?:he thong|tro ly|cai nay|bot|app)\\b`,
  `\\bthongtin(?: (?:nha|cua))? ${ME}(?: \\w{1,6}){0,4} (?:xin )?(?:duoc )?xoa\\b`,
);

/** «Xóa tên em đi», «gỡ ra»: of what, the rest of the sentence says. */
const UNNAMED = any(
  `\\b(?:xoa|gach|soa|rut|drop|undo|bo) (?:het |ho |giup )?ten(?: (?:cua )?${ME})?(?: ${SOFT}){0,3}$`,
  `^(?:${ME} )?(?:xoa|soa|undo|go)(?: het| giup| ho| ra| vinh vien)?(?: ${SOFT}){0,4}$`,
);

const OF_HERE =
  /\b(?:khoi hoi|hoi vien|sinh hoat|he thong|zalo|tro ly|bot|khong (?:dung|use|xai|choi)(?: \w{1,6}){0,2} nua|so may|so nay|so machine)\b/;

const WITHDRAW = any(
  '\\b(?:rut|thu hoi|huy|drop)(?: lai| again)?(?: su| viec| cai)? (?:dong y|cho phep)\\b',
  '\\b(?:khong|ngung)(?: con)? (?:dong y|cho phep|cho)(?: \\w{1,6}){0,4} (?:luu|giu|dung|use|xu ly|su dung)(?: \\w{1,8}){0,4} (?:thongtin|du lieu|ho so|so dien thoai|so may|so machine|so)\\b',
  '\\bdong y(?: \\w{1,6}){0,4} (?:gio|nay)(?: \\w{1,6}){0,2} rut (?:lai|again)\\b',
  '\\b(?:gio|nay)(?: \\w{1,6}){0,2} (?:xin )?rut (?:lai|again)$',
);

const NO_KEEPING = any(
  `\\b(?:dont|dung|khong|ngung|halt|thoi)(?: \\w{1,6}){0,3} (?:luu|giu|nho|ghi)(?: \\w{1,6}){0,3} (?:thongtin|du lieu|data|ho so|so dien thoai|tin|so may|so machine|ten|gi) (?:\\w{1,6} ){0,2}(?:${ME}|nua)\\b`,
  `\\b(?:dont|dung) nho gi ve ${ME}\\b`,
);

const CORRECT = any(
  `\\b(?:sua|milk(?= (?:thongtin|ten|so dien))|chinh|chinh sua|cap nhat|doi|thay|dinh chinh|thay doi|ghi lai|update|upd)(?: ${FILL}| sai){0,5} (?:${ABOUT_ME}|ten|sdt|so moi|so lien lac|ten dem)(?! (?:nguoi vay|to |lop|thon|mien phi|moi ve|lai suat))\\b`,
  `(?<!cua )\\b${ME}(?: moi| vua| da| lai| muon| can)? (?:doi|thay)(?: sang)? (?:so|sim)(?! (?:tien|luong|nguoi|thang|lan))\\b`,
  `^(?:doi|thay) (?:so|sim)(?: moi)?(?: ${SOFT})*$`,
  `\\b(?:sai|nham)(?: ca| het| mat)? (?:ho ten|ten|nam sinh|ngay sinh|tuoi|so dien thoai|dia chi|thongtin)(?! (?:thon|xa|lop|hang|chong|con|to)\\b)`,
  `\\b(?:ten|nam sinh|ngay sinh|dia chi|so dien thoai|thongtin)(?: (?:cua))? ${ME}(?: \\w{1,6}){0,5} (?:sai|nham|khong dung|khong right|viet sai)\\b`,
);

const VIEW = any(
  `\\b(?:xem|kiem tra|coi|cho biet|in|tai)(?: ${FILL}){0,5} (?:thongtin|du lieu|ho so|data)(?: ca nhan)?(?: (?:cua|ve) ${ME}(?! (?:lan|hoa|khac|\\w+ (?:hang xom|khac)))(?: .*)?| ${SOFT}(?: ${SOFT})*$|(?: hoi| may)? (?:dang|da) luu|$)`,
  `\\b(?:luu|giu|biet|co|nam|ghi)(?: \\w{1,6}){0,3} (?:gi|thongtin|thongtin gi|du lieu gi|du lieu|nhung gi|some gi)(?: \\w{1,6}){0,2} (?:ve|cua) ${ME}\\b`,
);

/** «Không phải xóa thông tin đâu». */
const KEPT =
  /\b(?:khong|dont|chua|dung|chu khong)(?: phai| can| muon| co| duoc)* (?:xoa|huy|go|bo|khoa|dong)\b/;

/** Another's work or thing bears the same words. */
const OTHER =
  /\b(?:lop hoc|danh sach (?:lop|hoc|nhan|receive|duoc|tap huan|khoa)|khoi (?:lop|khoa)|ho so (?:vay|lop)|to truong cua|nguoi khac|so tien|tro ly ao)\b/;

const CLASSES = /\b(?:lop|nop|hoc|khoa|tap huan|buoi|suat)\b/;

/** A consent to be written to is for the stop. */
const MESSAGES = /\b(?:nhan tin|text tin|receive tin|nhac|thong bao|gui tin)\b/;

/** Debts are written off, hunger is ended, houses are mended: not here. */
const ELSEWHERE =
  /\b(?:xoa (?:no|debt|doi|ngheo|mu|lich nhac|nhac|het roi|het lam lai|cau)|khoanh no|sua (?:nha|chuong|xe|may|machine|duong|bep|dien))\b/;
