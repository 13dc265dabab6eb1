/** «Nhận»: the wish to be written to again. Consent wants a clear act, so what may mean else is none. */
import { scopeOf, type Scope } from './purposes.ts';
import { meant } from './spelling.ts';

/** What she wants messages about again; undefined where she wants no such thing. */
export function resumeWish(text: string): { resume: Scope } | undefined {
  const { line, clauses } = meant(text);
  if (BARE.test(line)) return { resume: 'all' };
  const own = SPOKEN_OF.test(line) ? clauses.filter(isResume) : [];
  return own.length > 0 ? { resume: scopeOf(own.join(' '), line) } : undefined;
}

/** Whether a clause asks for messages again, so that a «đừng» before it is past. */
export function isAskedBack(clauses: string[]): boolean {
  return clauses.some((clause) => AGAIN.test(clause) && !REPEAT.test(clause));
}

function isResume(clause: string): boolean {
  if (REPEAT.test(clause) || QUESTION.test(clause)) return false;
  if (AGAIN.test(clause)) return true;
  return RESUMES.some((resume) => resume.test(clause)) && !DENIED.test(clause);
}

const NHAN = '(?:receive|nhan)';
const LAI = '(?:lai|again)';
const ME = '(?:em|chi|toi|tui|minh|bac|co|me|chau|nha em|nha toi)';
const MESSAGES =
  '(?:ban tin|tin(?! (?:tuong|do|nay))|thong bao|nhac|nhan tin)(?! (?:voi|cho) (?:can bo|chi can bo)| vang| tre)';
const SOFT =
  '(?:a|nhe|nha|em|di|voi|luon|giup|gium|ho|chi|toi|minh|co|bac|duoc khong|nao|hoi|ad|oi|day|nhu cu|nhu truoc|cho|het|tat ca|every ca|roi)';

/** «Nhận», «NHẬN LẠI», «cho em nhận lại nhé», «subscribe». */
const BARE = new RegExp(
  `^(?:(?:da|vang|u|em oi|chi oi|cho|de|em|chi|toi|minh|xin|muon|tiep tuc|lai|again|co|bac|dong y|gio|nay) ){0,4}(?:${NHAN}(?: ${LAI}| tiep)?|subscribe|resubscribe)(?: ${SOFT}){0,4}$`,
);

/** «Tắt đi mở lại» may be said of anything. */
const SPOKEN_OF = /\b(?:nhac|thong bao|tin|nhan|text|receive|bao|tell)\b/;

const FILL =
  '(?:lai|again|giup|ho|gium|cho|em|chi|toi|minh|cai|che do|chuc nang|lich|phan|het|tat ca|cac|nhung|duoc|tiep|bac|co|phan|len|them)';

const NOT_EARLIER = '(?! (?:truoc|som|muon|luc|vao|may|ba|hai|mot lan|qua))';

const RESUMES = [
  `(?:bat|mo|kich hoat|kich|khoi dong)(?: ${FILL}){0,5} ${MESSAGES}`,
  `(?:cho|muon|xin|dang ky|dong y|tiep tuc|can|thich|de|duoc)(?: ${ME}| ${LAI}| duoc| xin){0,3} ${NHAN}(?: (?:lai|again|cac|tat ca|every ca|tiep|het|du|moi|nhung|duoc)){0,2} ${MESSAGES}`,
  `${NHAN} ${LAI} ${MESSAGES}`,
  `(?:muon|xin|can|thich)(?: ${ME})? (?:duoc |hoi )(?:hoi )?(?:nhac|thong bao|bao tin|nhan tin|text tin)${NOT_EARLIER}`,
  `dang ky(?: ${ME}| duoc| cho| giup){0,2} ${MESSAGES}`,
].map((pattern) => new RegExp(`\\b${pattern}\\b`));

const AGAIN = new RegExp(
  [
    `(?:bat|mo) ${LAI}(?: (?:giup|ho|cho|gium|di|nhe|nha|len|nhac|thong bao|tin)\\b|$)`,
    `(?:nhac|gui|text|nhan|bao|tell|receive)(?: tin| thong bao| cho ${ME}| ${LAI}){0,4} nhu (?:cu|truoc)`,
    `(?:${LAI} muon|muon|cho ${ME}|xin) ${NHAN} ${LAI}`,
    `${LAI} muon ${NHAN}`,
    `(?:nay|gio)(?: ${ME})?(?: can| muon)?(?: thi)? (?:nhac|text|nhan|gui) ${LAI}`,
  ]
    .map((pattern) => `(?<!\\b(?:dont|dung|khong|chua)(?: \\w{1,6}){0,2} )\\b${pattern}`)
    .join('|'),
);

/** «Nhắc lại câu hỏi», «gửi lại mẫu đơn», «nhắn lại cho em» to a cadre. */
const REPEAT =
  /\b(?:cau|cau hoi|chua ro|chua hieu|khong ro|khong hieu|mau don|code|link|don|giay|la gi|dia diem|dia chi|can bo|cai dat|setup|so tien|tien)\b(?! lai)|\b(?:dat|chinh|sua|doi) (?:lai|again)\b/;

/** Which ones are on, and when, or what was once: not wanted now. */
const QUESTION =
  /\b(?:hoi dau|truoc day|nam ngoai|hom truoc|bua truoc|da) (?:em |chi |toi |co )*(?:dang ky|thich|muon|bat|xin)\b|\bhoi dau nam\b|\bhoi dau chi\b|\b(?:dang|hien) (?:bat|mo|nhan|receive|duoc)\b|\b(?:nao|(?:may|few) gio|the nao|bao gio|khi nao|o dau|la gi)(?: (?:vay|thus|a|em|the|day|nhi))*$|\bhay (?:nhac|bao)\b/;

const DENIED =
  /\b(?:khong|dont|dung|halt|thoi|ngung|tat|huy|bo|drop|khoi|chua|chang|dua)\b(?! (?:quen|biet))(?!$)|\bkhong (?:muon|can|nhan)\b/;
