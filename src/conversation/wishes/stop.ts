/** «Dừng» in all its spellings: the wish to be written to no more, which the law wants obeyed at once. */
import { scopeOf, type Scope } from './purposes.ts';
import { isAskedBack } from './resume.ts';
import { meant } from './spelling.ts';

/** What she wants no more messages about; undefined where she wants no such thing. */
export function stopWish(text: string): { stop: Scope } | undefined {
  const { line, clauses } = meant(text);
  if (BARE.test(line)) return { stop: scopeOf(line, line) };
  if (OTHER.test(line) || isAskedBack(clauses)) return undefined;
  const parts = clauses.flatMap((clause) => clause.split(TURN));
  const own = parts.find(isStop) ?? (WRITTEN_TO.test(line) ? parts.find(isOrder) : undefined);
  if (own !== undefined) return { stop: scopeOf(own, line) };
  return STILL.test(line) ? { stop: scopeOf('', line) } : undefined;
}

/** «Dung» alone and without marks: stop, unless a yes-or-no question is at hand («đúng»). */
export function isBareDung(text: string): boolean {
  return /^(?:da |vang |u )?dung(?: (?:a|nhe|nha|em|chi|oi))*$/.test(meant(text).line);
}

/** «Nhắc học thôi chứ đừng nhắc nợ»: what stands after the turn is a wish of its own. */
const TURN = /\b(?:nhung|chu|con(?= (?:nhac|tin|thong bao|lop|lich))|thi thoi(?= ))\b/;

function isStop(clause: string): boolean {
  return STOPS.some((pattern) => pattern.test(clause)) && !NOT.some((other) => other.test(clause));
}

function isOrder(clause: string): boolean {
  return ORDER.test(clause);
}

/* ---------- the words ---------- */

const DUNG = '(?:dont|halt|dung)';
const NHAN = '(?:text|receive|nhan|nhanh tin)';
const NHAC = '(?:nhac|nhawc|nhat(?= (?:no|debt|nua))|nhac nho)';
const BAO = '(?:bao|tell|bau(?= (?:lich|nich|no)))';
const NUA = '(?:nua|lua|nx|half)';
const WHO =
  '(?:em|chi|toi|tui|minh|co|bac|ba|me|bo|chau|con|nha|noong|pa|ong|chong|anh|ad|hoi|may|so|vao|den|cho|sang|qua|ve)';
const SOFT =
  '(?:di|nhe|nha|nhen|nghe|a|em|chi|oi|voi|luon|lun|giup|gium|ho|het|han|lai|again|cho|toi|minh|tui|bac|co|chau|roi|ngay|duoc khong|nao|nua|xin|hoi|ad|day|dum|cai|the|thus|vay|de|dau|xem|lien|tu nay|tu gio|that|yen|nhanh)';

/** What may stand between the stopping and the message. */
const FILL =
  '(?:co|ma|gui|viec|cai|cac|may|few|nhung|moi|het|tat ca|every ca|toan bo|luon|han|giup|ho|gium|di|che do|chuc nang|phan|dang ky|lich|again|lai|them|bi|phai|can|receive|nhan|cu|hang ngay|tu dong|text|kieu|bao gio|ngay|cho|su|muc|nut|am bao|tieng|chuong|hen|tin|theo doi|danh sach|duoc)';
const HELPED = `(?:(?:giup|ho|gium|cho|dum) ${WHO})`;

/** Messages as a thing, and as a deed whose object is the member. */
const NOUN = `(?:${NHAC}(?! si)|${NHAN} tin|tin (?:text|nhan|${NHAC}|${BAO}|lop|hoi|cua|chung|rac|tu dong|nay|the|no|debt|${NUA}|tap|ve)|tin|thong bao|sms|spam|noti|ban tin|newsletter)`;
const DEED = `(?:${NHAC}|${NHAN} (?:tin|${NHAC}|thong bao)|${NHAN}(?= (?:${WHO}|${NUA}|gi|nhieu|suot|${SOFT})\\b|$)|gui(?= (?:tin|${NHAC}|thong bao|${BAO}|${NUA}|gi|cho|vao|den|sang|qua|toi|em|chi|may|few|nhieu|${SOFT})\\b|$)|${BAO}(?! \\w+ biet)|thong bao|lam phien|quay ray|phien|spam|giuc|duc|reo|keu(?= (?:tra|no|${NUA}|chi|em|toi|ca))|goi (?:dien )?(?:cho \\w+ )?${NHAC}|goi(?: dien)?(?: cho)?(?: \\w+)? ${NUA}|ib|quang cao|doi (?:no|tien)|lien he|lien lac)`;

const between = (most: number) => `(?: ${FILL}){0,${most}}`;
const wordly = (pattern: string) => new RegExp(`\\b${pattern}\\b`);

/** The word alone: «dừng», «STOP ALL», «thôi dừng hết đi em». */
const BARE = new RegExp(
  `^(?:(?:da|vang|u|em|chi|ad|oi|a|thoi|hoi|cho|toi|xin|hay|please|pls|lam on|tam|muon|phien qua|minh) ){0,4}(?:halt|dung|dont|ngung|stop|stop all|stop het|stopall|unsubscribe|unsub|opt out|optout|huy dang ky nhan|khong ${NHAN} ${NUA}|khong muon ${NHAN} ${NUA}|off het)(?: (?:tat ca|every ca|toan bo|${SOFT})){0,5}$`,
);

const STOPS = [
  wordly(`${DUNG}(?: (?:co|bao gio|hong|ma|cho|${NUA})){0,2}${between(3)} ${DEED}`),
  wordly(
    `(?:halt|dung|ngung|tam dung|tam halt|stop|cham dut|ket thuc)(?: ${HELPED})?${between(4)} ${NOUN}`,
  ),
  wordly(`(?:ngung|tam ngung|stop|cham dut) (?:viec )?${DEED}`),
  wordly(
    `(?:tat|off|huy|cat|ngat|dep|vo hieu(?: hoa)?|undo|khoa|tac(?= thong bao))(?: ${HELPED})?${between(4)} ${NOUN}`,
  ),
  wordly(
    `(?:drop|bo|go|chan)(?: ${HELPED})?${between(4)} (?:${NHAC}|${NHAN} (?:tin|thong bao|${NHAC})|tin (?:text|nhan|${NHAC}|${BAO})|thong bao)`,
  ),
  wordly(
    `xoa(?: ${HELPED})?(?: (?:lich|cai|het|cac|che do|hen|luon|phan|dang ky)){0,3} (?:${NHAC}|thong bao|${NHAN} tin)`,
  ),
  wordly(`(?:khoi|mien) (?:phai |can |bi )?${DEED}`),
  wordly(
    `thoi(?: ${WHO})? (?:viec )?(?:${NHAC}|${NHAN} tin|thong bao|${NHAN} (?:thong bao|${NHAC}|${NUA}))`,
  ),
  wordly(
    `khong (?:can|muon|thich|dong y|chiu|cho phep|cho|thiet|ham|quan tam|co nhu cau|buon|co muon|phai)${between(3)} (?:${DEED}|tin (?:text|nhan|${NHAC}|${BAO}|lop|hoi|cua))`,
  ),
  wordly(`khong (?:phai|can|muon|thich) (?:bi )?(?:${NHAC}|gui|${NHAN}|${BAO})`),
  wordly(`khong (?:${NHAN}|${NHAN} tin|${NHAC}|${BAO}|gui|thong bao)(?: \\w{1,8}){0,4} ${NUA}`),
  wordly(`khong ${NHAN} (?:thong bao|tin(?! (?:duoc|dc)))`),
  wordly(`tu choi(?: viec)?(?: ${NHAN})? ${NOUN}`),
  wordly(
    `(?:rut lai|rut|thu hoi)(?: viec| su)? (?:cho phep|dong y) (?:${NHAN}|gui|${NHAC}) ?(?:tin|thong bao)?`,
  ),
  wordly(`(?:khoi|ra|ten) (?:khoi )?danh sach (?:duoc )?(?:${NHAN}|${NHAC}|gui)`),
  wordly(
    `(?:${NHAC}|tin|thong bao)(?: \\w{1,10}){0,4} (?:thi|la) (?:thoi|bo|drop|tat|ngung|halt|dung|khong can)$`,
  ),
  wordly(
    `(?:lop|hoc|no|debt|lai|interest|lich|thong bao|giao dich) (?:thi )?(?:khong can|khoi|thoi) ${DEED}`,
  ),
  /\b(?:stop|no more|dont|don t|do not|quit|turn off|cancel) (?:\w+ ){0,3}(?:message|messages|messaging|reminders?|notifications?|texts?|texting|sending|reminding)\b/,
  wordly(
    `(?:sao|lam sao|the nao)(?: \\w{1,8}){0,4} (?:khong|chua) (?:tat|ngung|halt|dung)${between(2)} ${NOUN}`,
  ),
];

/** What sounds like it and asks for something else. */
const NOT = [
  wordly(
    `(?:dont|dung|khong|chua|chang|ai) (?:co |duoc |phai |he )?(?:tat|huy|drop|bo|go|undo|cat|ngung|halt)${between(2)} ${NOUN}(?! \\w{0,8} ?duoc)`,
  ),
  wordly(`${NHAN} (?:duoc|dc)`),
  wordly(
    `(?:sao|the nao ma|sao ma)(?: \\w{1,8}){0,4} khong (?:${NHAN}|${NHAC}|${BAO}|gui|thong bao)`,
  ),
  wordly(`khong (?:${NHAC}|${BAO}|thong bao) (?:la|thi)`),
  wordly(
    `${DUNG} (?:${NHAC}|${NHAN}|${NHAN} tin|gui|${BAO}|gui tin)(?: \\w{1,8}){0,2} (?:sang som|buoi|ban dem|ban ngay|luc|vao (?:luc|buoi|gio|toi|evening|sang|ban)|nua dem|half dem|som qua|muon qua|nhieu|lam|qua som|qua muon|qua nhieu|trua|gio)`,
  ),
  wordly(`dung (?:\\w{1,8} ){0,4}(?:the nao|nhu nao|kieu gi|ra sao)`),
  wordly(
    `(?:neu|gia su|lo)(?: \\w{1,10}){0,12} (?:thi|co)(?: \\w{1,10}){0,10} (?:khong|sao|gi|the nao)`,
  ),
  wordly(`(?:lua dao|gia mao|gia danh|mao danh)`),
];

/** Sentences that are no stop as a whole, whatever their clauses say. */
const OTHER = /\b(?:lo|missed|nham|so y) (?:tay )?(?:tat|bam tat|huy)\b|\bbo chan\b|\bdrop chan\b/;

/** Messages are spoken of, so that an order by itself can be meant for them. */
const WRITTEN_TO = wordly(
  `(?:${NHAC}|text|${NHAN} tin|tin|thong bao|spam|gui|ting ting|reo|giuc|${BAO} (?:no|debt|lop|lich)|${NHAN} (?:nhieu|lam|suot|hoai|mai|gi))`,
);

/** «Thôi đi», «tắt luôn», «từ nay dừng hẳn» as a clause of its own or at the end of one. */
const ORDER = new RegExp(
  `^(?:.{0,60}\\b(?:thi|nen|xin|nho|phien|hoi|em|ad|thoi|tu nay|tu gio|ma|but|tot nhat|gio|chi|toi|minh|da noi|da bao|de) )?(?:tat|tat het|off|halt|dung|ngung|dep|im|thoi(?= (?:di|nhe|nha|gui|luon|han|ngay|giup|ho|a|em|chi|con))|huy|drop|bo(?= di)|undo|go|cat|stop|khoi gui|thoi gui|dung gui|khong phai gui)(?: ${SOFT}){0,6}$`,
);

/** «Bảo thôi rồi mà vẫn nhắn». */
const STILL = wordly(
  `(?:bao|tell|bid|noi|tat|dung|halt|ngung|huy|thoi)(?: \\w{1,8}){0,6} (?:van|cu|lai|again)(?: (?:thay|bi|con|cu)){0,2} (?:${NHAN}|${NHAC}|gui|${BAO}|tin)`,
);
