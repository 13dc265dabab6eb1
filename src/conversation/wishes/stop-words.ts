/** The words of a stop, in the spelling of spelling.ts: "dont" is «đừng», "dung" may be «đừng», «dừng» or «đúng». */

const DUNG = '(?:dont|halt|dung)';
const NHAN = '(?:text|receive|nhan)';
const NHAC = '(?:nhac|nhat(?= (?:no|debt|nua|lai)))';
const BAO = '(?:bao|tell|bau(?= (?:lich|nich|no)))';
const NUA = '(?:nua|half)';
const WHO =
  '(?:em|chi|toi|tui|minh|co|bac|ba|me|bo|chau|con|nha|noong|pa|ong|chong|anh|ad|hoi|may|few|so|vao|den|cho|sang|qua|ve)';
const SOFT =
  '(?:di|nhe|nha|nhen|nghe|a|em|chi|oi|voi|luon|giup|gium|ho(?! so| ngheo| can| tro)|het|han|lai|again|cho|toi|minh|tui|bac|co|chau|roi|ngay|duoc khong|nao|nua|xin|hoi(?! vien)|ad|day|dum|cai|the|thus|de|dau|xem|lien|tu nay|tu gio|that|yen|nhanh|nho|im)';

/** What may stand between the stopping and the message. */
const FILL =
  '(?:co|ma|gui|viec|cai|cac|may|few|nhung|moi|het|tat ca|every ca|toan bo|luon|han|giup|ho|gium|di|che do|chuc nang|phan|dang ky|lich|again|lai|them|bi|phai|can|receive|nhan|cu|hang ngay|tu dong|text|kieu|bao gio|cho|su|muc|nut|am bao|tieng|chuong|hen|tin|theo doi|danh sach|duoc|thay|doc|nghe|(?:cai|setup) dat|some)';
const HELPED = `(?: (?:giup|ho|gium|cho|dum) ${WHO})?`;
const between = (most: number) => `(?: ${FILL}){0,${most}}`;

/** Messages as a thing. */
const NOUN = `(?:${NHAC}|${BAO}(?= (?:lop|no|debt|han|lich|hom|hoc)\\b|$)|${NHAN} tin|tin (?:text|nhan)|tin|thong bao|sms|spam|noti|ban tin)`;
const SURE_NOUN = `(?:${NHAC}|${NHAN} (?:tin|thong bao|${NHAC})|tin (?:text|nhan|${NHAC}|${BAO})|${BAO}(?= (?:lop|no|debt|han)\\b)|thong bao)`;

/** Messages as a deed done to the member. */
const TELLING = `${BAO}(?!(?: \\w{1,8}){0,4} biet| (?:cho )?(?:chong|ai|nguoi|cong an))`;
const SENDING = `gui(?= (?:tin|lich|${NHAC}|thong bao|${BAO}|${NUA}|gi|few|some|nhung|cac|cai|nhieu|${WHO}|${SOFT})\\b|$)`;
const WRITING = `${NHAN}(?: (?:tin|${NHAC}|thong bao)\\b|(?= (?:${WHO}|${NUA}|gi|lam gi|nhieu|suot|hoai|mai|thus|vay|zalo|vu|gio|chuyen|lop|no|debt|ngay|${SOFT})\\b|$))`;
const CALLING = `goi(?: dien)?(?: cho)?(?: \\w{1,6})? (?:${NUA}|${NHAC}|${NHAN})`;
const PRESSING = `lam phien|quay ray|spam|giuc|duc|reo|keu(?= (?:tra|no|debt|ca|${NUA}|${WHO}))|doi (?:no|debt|tien)|quang cao|lien (?:he|lac)`;
const DEED = `(?:${NHAC}|${WRITING}|${SENDING}|${TELLING}|thong bao|${CALLING}|${PRESSING})`;

const wordly = (pattern: string) => new RegExp(`\\b${pattern}\\b`);

/** The word alone: «dừng», «STOP ALL», «thôi dừng hết đi em». */
export const BARE = new RegExp(
  `^(?:(?:da|vang|u|em|chi|ad|oi|a|thoi|hoi|cho|toi|xin|hay|please|pls|lam on|tam|muon|phien qua|minh|cam on) ){0,4}` +
    `(?:(?:halt|ngung|stop|unsubscribe|unsub|opt out|optout|huy dang ky nhan|khong (?:muon )?${NHAN} ${NUA}|off)(?: (?:tat ca|every ca|toan bo|all|please|pls|cam on|${SOFT})){0,5}` +
    `|(?<!\\b(?:da|vang|u) )dung(?: (?:a|nhe|nha|em|di|lai|again|het|luon|han|giup|cho|chi|toi|tat ca|cam on)){0,4})$`,
);

/** Read in the plain spelling, where English words are nobody's Telex. */
export const ENGLISH =
  /\b(?:stop|no more|don t|dont|do not|quit|turn off|cancel) (?:(?:sending|the|me|these|my|all|your|any|more|send|getting) ){0,3}(?:messages?|messaging|message me|reminders?|notifications?|text me|texting|sending|reminding)\b/;

/** «dungnhannua»: without spaces, in the plain spelling. */
export const JOINED = /^(?:thoi)?dung(?:nhan|nhantin|nhac|gui|guitin)(?:nua|nx|nuanhe)?$/;

export const STOPS = [
  `${DUNG}(?: (?:co|bao gio|hong|ma|but|cho|${NUA})){0,2}${between(3)} ${DEED}`,
  `(?:halt|dung|ngung|stop|cham dut|ket thuc)(?: ngay(?= viec| lap))?${HELPED}${between(4)} ${NOUN}`,
  `(?:ngung|stop|cham dut)(?: ngay)?(?: viec)? ${DEED}`,
  `(?:tat|off|huy|cat|ngat|dep|vo hieu(?: hoa)?|undo|khoa|tac(?= thong bao))${HELPED}${between(4)} ${NOUN}`,
  `(?:drop|bo|go|chan)${HELPED}${between(4)} ${SURE_NOUN}`,
  `xoa${HELPED}(?: (?:lich|cai|het|cac|che do|hen|luon|phan|dang ky)){0,3} (?:${NHAC}|thong bao|${NHAN} tin)`,
  `(?:khoi|mien)(?: phai| can| bi)? ${DEED}`,
  `thoi(?: ${WHO})?(?: viec)? (?:${NHAC}|thong bao|${NHAN} (?:tin|thong bao|${NHAC}|${NUA}))(?! (?:truoc|sang|luc|vao luc|vao buoi|khi|qua|bang|mot|buoi|som|muon))`,
  `thoi(?: ${WHO})? gui(?: may| few| cac| nhung)? (?:tin|thong bao|${NHAC})`,
  `can gi(?: phai)? ${DEED}`,
  `khong(?: con)? bi ${DEED} ${NUA}`,
  `khong (?:can|muong?|thich|dong y|chiu|cho phep|cho|thiet|ham|quan tam|co nhu cau|buon)${between(3)} (?:${DEED}|(?:ban )?tin (?:text|nhan|${NHAC}|${BAO}|${NUA}|lop|hoi|cua))`,
  `khong (?:phai|can)(?: bi)? ${DEED}`,
  `khong (?:duoc|dc)(?: phep)? (?:gui|text|nhan|${NHAC}|${BAO})(?: \\w{1,8}){0,4} ${NUA}`,
  `khong (?:${NHAN}|${NHAC}|${BAO}|gui|thong bao)(?: \\w{1,8}){0,4} ${NUA}`,
  `khong ${NHAN} (?:thong bao|tin(?! (?:duoc|dc)))`,
  `tu choi(?: viec)?(?: ${NHAN})? ${NOUN}`,
  `(?:rut|rut lai|rut again|thu hoi)(?: viec| su)? (?:cho phep|dong y) (?:${NHAN}|gui|${NHAC})`,
  `(?:khoi|ra|ten)(?: khoi)? (?:danh sach|cho|phan|muc)(?: duoc)? (?:${NHAN}|${NHAC}|gui)`,
  `${NOUN}(?: \\w{1,10}){0,4} thi (?:thoi|bo|drop|tat|ngung|halt|dung|khong can)$`,
  `(?:khong|chua)(?: chiu)? (?:tat|ngung|halt|dung)${between(2)} ${NOUN}`,
].map(wordly);

/** What sounds like it and asks for something else. */
export const NOT = [
  `(?<!\\bsao\\b.{0,20})(?:dont|dung|khong|chua|chang|ai)(?: co| duoc| phai| he)? (?:tat|huy|drop|bo|go|undo|cat|ngung|halt)${between(2)} ${NOUN}`,
  `${NHAN} (?:duoc|dc)`,
  `(?:dont|dung) gui (?:voi|da)$`,
  `(?:cuoi tuan|chu nhat|ban dem|sang som|buoi \\w+|xa khac) (?:thi )?(?:khoi|dont|dung)`,
  `(?<!lam )sao(?! de)(?: \\w{1,8}){0,4} khong(?: duoc)? (?:${NHAN}|${NHAC}|${BAO}|gui|thong bao)`,
  `khong (?:${NHAC}|${BAO}|thong bao) (?:la|thi)`,
  `${DUNG} (?:${NHAC}|${NHAN}|${NHAN} tin|gui|${BAO}|gui tin)(?: \\w{1,8}){0,2} (?:sang som|buoi|ban dem|ban ngay|luc|vao (?:luc|buoi|gio|toi|evening|sang|ban)|nua dem|half dem|som qua|muon qua|nhieu|lam(?! (?:the|sao|gi|on|phien))|qua som|qua muon|trua|truoc|som|roi vao|chu nhat|cuoi tuan|gio(?! (?:tro|nua|hoc|giao|vao)))`,
  `dung(?: \\w{1,8}){0,4} (?:the nao|nhu nao|kieu gi|ra sao)`,
  `(?:neu|gia su|lo|khong biet)(?: \\w{1,10}){0,12} (?:thi|co)(?: \\w{1,10}){0,10} (?:khong|sao|gi|the nao)`,
  `(?:lua dao|gia mao|gia danh|mao danh)`,
].map(wordly);

/** Sentences that are no stop as a whole, whatever their clauses say. */
export const OTHER = wordly(
  '(?:(?:lo|missed|nham|so y)(?: tay)? (?:tat|bam tat|huy)|(?:bo|drop) chan|(?:nhan|text|gui|chuyen)(?: tin)?(?: qua| sang| bang| vao)? (?:telegram|tele|sms))',
);

/** «Nhắc học thôi chứ đừng nhắc nợ»: what stands after the turn is a wish of its own. */
export const TURN =
  /\b(?:nhung(?! (?:tin|cai|thu)\b)|chu|con(?= (?:nhac|tin|thong bao|lop|lich))|giu(?= )|thoi(?= (?:dont|dung|halt|khong|khoi)\b))\b/;

/** «Lịch học cũng thôi»: what goes with the stop before it. */
export const ALSO = wordly('(?:cung|luon ca) (?:thoi|bo|drop|tat|khoi|ngung|dung|halt|khong can)');

/* ---------- orders by themselves ---------- */

/** Messages are spoken of, so that an order by itself can be meant for them. */
export const WRITTEN_TO = wordly(
  `(?:${NHAC}|text|${NHAN} tin|tin|thong bao|spam|gui(?! (?:tien|giay|don|ho so|con|anh|tiet kiem))|ting ting|reo|giuc|keu (?:tra|no)|phien(?! (?:em|chi|co|hoi|bac|can bo|ad)\\b)|${BAO} (?:no|debt|lop|lich)|${NHAN} (?:nhieu|lam|suot|hoai|mai|gi))`,
);

/** What may stand before an order in its clause: «thôi từ nay …», «nay không cần thì …». */
const LEAD =
  '(?:.{0,60}\\b(?:thi|nen|xin|nho|phien|hoi|em|ad|thoi|tu nay|tu gio|ma|but|tot nhat|gio|chi|toi|minh|chau|roi|sau nay|da noi|da bao|de) )?';

const order = (verbs: string, lead = LEAD) =>
  new RegExp(`^${lead}(?:${verbs})(?: (?:${SOFT}|phien|qua|con)){0,6}$`);

export const ORDER = order(
  'tat|off|halt|(?<!\\b(?:da|vang|u) )dung(?! (?:het )?(?:roi|thus|vay|the)\\b)|ngung|dep|im|stop|khoi gui|thoi gui|dung gui|khong phai gui',
);
export const WEAK_ORDER = order('huy|drop|bo(?= (?:di|luon|het|giup|ho))|undo|go|cat');
export const ENOUGH = order(
  'thoi',
  '(?:.{0,60}\\b(?:nen|xin|tu nay|tu gio|sau nay|lan nay|met|qua|lam|roi|^em|^chi) )?',
);

/** What a weak order may be meant for instead. */
export const ELSE =
  /\b(?:lop|hoc|buoi|suat|lien ket|tai khoan|dang ky|don|khoan vay|ho so|lich hen|cho ngoi)\b/;

export const COMPLAINT =
  /\b(?:lam|nhieu|suot|hoai|mai|phien|ngay nao|met|ghen|chui|spam|ting|giat minh|xau ho|ngai|rac|keu|giuc|boi thuc|ton|du roi|sao (?:cu|lai|again|van))\b/;

/** «Bảo thôi rồi mà vẫn nhắn». */
export const STILL = wordly(
  `(?:(?:bao|tell|bid|noi)(?: \\w{1,8}){0,2} dung|tat|halt|ngung|huy|thoi)(?: \\w{1,8}){0,4} (?:ma|van|sao)(?: (?:van|cu|lai|again|thay|bi|con)){0,3} (?:${NHAN}|${NHAC}|gui|${BAO}|tin)|sao (?:van|cu|con)(?: thay| bi)? (?:${NHAN}|${NHAC}|gui)(?: \\w{1,8}){0,6} (?:tat|halt|ngung|huy)`,
);
