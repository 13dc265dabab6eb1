/** «Nhận»: the wish to be written to again. */
import { scopeOf, type Scope } from './purposes.ts';
import { meant } from './spelling.ts';

/** What she wants messages about again; undefined where she wants no such thing. */
export function resumeWish(text: string): { resume: Scope } | undefined {
  const { line, clauses } = meant(text);
  if (BARE.test(line)) return { resume: scopeOf(line, line) };
  if (isDenied(line)) return undefined;
  const own = clauses.find(isResume);
  return own === undefined ? undefined : { resume: scopeOf(own, line) };
}

/** Whether a clause asks for messages again, so that a «đừng» before it is past. */
export function isAskedBack(clauses: string[]): boolean {
  return clauses.some((clause) => AGAIN.test(clause) && !DENIED.test(clause));
}

function isResume(clause: string): boolean {
  return RESUMES.some((pattern) => pattern.test(clause)) && !NOT.test(clause);
}

const isDenied = (line: string) =>
  DENIED.test(line) && !/\b(?:dont|dung) (?:co )?quen\b/.test(line);

const NHAN = '(?:receive|nhan)';
const LAI = '(?:lai|again)';
const MESSAGES = '(?:tin|thong bao|nhac|ban tin|tin nhan|nhan tin)';
const SOFT =
  '(?:a|nhe|nha|em|di|voi|luon|giup|chi|toi|minh|co|bac|duoc khong|nao|hoi|ad|oi|gium|ho|het|tat ca|every ca|day|nua|nhu cu|nhu truoc|cho)';

/** «Nhận», «NHẬN LẠI», «cho em nhận lại nhé», «subscribe». */
const BARE = new RegExp(
  `^(?:(?:da|vang|u|em oi|chi oi|cho|de|em|chi|toi|minh|xin|muon|tiep tuc|lai|again|co|bac|dong y) ){0,4}(?:${NHAN}|${NHAN} ${LAI}|${NHAN} tiep|subscribe|resubscribe|start messages)(?: ${SOFT}){0,4}$`,
);

const FILL =
  '(?:lai|again|giup|ho|gium|cho|em|chi|toi|minh|cai|che do|chuc nang|lich|phan|het|tat ca|cac|nhung|duoc|tiep|may|bac|co)';

const RESUMES = [
  `(?:bat|mo|kich hoat|kich|cai|dat|khoi dong)(?: ${FILL}){0,4} ${MESSAGES}`,
  `(?:cho|muon|xin|dang ky|dong y|tiep tuc|can|thich|duoc|de)(?: (?:em|chi|toi|minh|lai|again|duoc|bac|co|me)){0,3} ${NHAN}(?: (?:lai|again|cac|tat ca|tiep|het|du|moi|nhung|duoc)){0,2} ${MESSAGES}`,
  `${NHAN} ${LAI} ${MESSAGES}`,
  `(?:muon|xin|can|cho|dang ky)(?: (?:em|chi|toi|minh|lai|again|bac|co)){0,2} (?:duoc |hoi )?(?:nhac|thong bao)`,
  `(?:nhac|gui|text|nhan)(?: tin)? ${LAI} (?:cho (?:em|chi|toi|minh|bac|co)|tin|nhu (?:cu|truoc))`,
  `dang ky ${MESSAGES}`,
].map((pattern) => new RegExp(`\\b${pattern}\\b`));

/** «Nhắc lại câu hỏi», «gửi lại mẫu đơn»: to repeat. */
const NOT =
  /\b(?:cau|cau hoi|vua|noi|chua ro|chua hieu|khong ro|khong hieu|mau don|ma|link|don|giay|lop gi|la gi)\b/;

const DENIED =
  /\b(?:khong|dont|dung|halt|thoi|ngung|tat|huy|bo|drop|khoi|chua)\b(?! (?:quen|lai|co quen|duoc nhac))/;

const AGAIN = new RegExp(
  `\\b(?:bat|mo) ${LAI}\\b|\\b(?:${NHAN}|nhac|text|gui) ${LAI} (?:nhe|nha|cho|tin|di|voi|thong bao|nhu)|\\b${NHAN} (?:tin |thong bao )?nhu cu\\b|\\b${LAI} muon ${NHAN}\\b`,
);
