/** Whose telephone this is: to link it to a member, to unlink it, «không phải em», «đổi người». */
import { words } from '../../understanding/fold.ts';
import { meant } from './spelling.ts';

/** «Liên kết», «em là hội viên thôn Nà Lừa», «em có mã rồi»; not «em là hội viên có được vay không». */
export function linkWish(text: string): boolean {
  const { line, clauses } = meant(text);
  if (UNDONE.test(line) || unlinkWish(text) || NOT_LINK.test(line)) return false;
  return LINK.test(line) || (clauses.some((clause) => MEMBER.test(clause)) && !ASKS.test(line));
}

/** «Hủy liên kết», «em bán máy rồi». */
export function unlinkWish(text: string): boolean {
  const { line, clauses } = meant(text);
  return LOST.test(line) || clauses.some((clause) => UNLINK.test(clause));
}

/** «Không phải em», «nhầm người rồi», «tôi không phải Lan». */
export function notMe(text: string): boolean {
  const { line, clauses } = meant(text);
  if (MONEY_GONE.test(line)) return false;
  return clauses.some((clause) => NOT_ME.test(clause)) || isNotNamed(text, line);
}

/** «Đổi người», «em là Hoa chứ không phải Lan», «máy này dùng chung». */
export function whoWritesWish(text: string): boolean {
  const { line } = meant(text);
  return OTHER_PERSON.test(line) || (FOR_HER.test(line) && !ASKS.test(line));
}

/* ---------- words ---------- */

const ME = '(?:em|chi|toi|tui|minh|co|bac|me|ba|chau)';
/** «Máy cày», «máy khâu» are no telephones. */
const DEVICE =
  '(?:may|machine)(?! (?:cay|bom|gat|tuot|xay|khau|phat|bua|cat|no|ep|thai|say|phun|dap|chi|em)\\b)';
const SOFT =
  '(?:di|nhe|nha|a|oi|voi|giup|gium|ho|luon|cho|duoc khong|nao|roi|nua|dau|day|ma|but|thus|vay|em|chi)';

const LINK = new RegExp(
  [
    '\\b(?:lien|nien) ket\\b',
    '\\bket noi(?: \\w{1,8}){0,3} (?:tai khoan|hoi|hoi vien|ho so|zalo|dien thoai)\\b|^(?:cho )?(?:\\w{1,5} )?(?:muon )?ket noi(?: \\w{1,5})?$|\\b(?:cho \\w{1,5}|can|muon) ket noi(?: \\w{1,5})?$',
    '\\b(?:ghep|gan)(?: \\w{1,6}){0,3} (?:tai khoan|ho so(?! vay)|zalo|danh sach hoi vien|ten|so hoi vien)\\b|\\bnoi(?: \\w{1,6}){0,4} (?:tai khoan|zalo|danh sach hoi vien|so hoi vien)\\b',
    '\\bdang ky(?: lam| la| lai| again)? (?:hoi vien|tai khoan(?! ngan)|so (?:dien thoai|may))\\b',
    `\\b(?:nhan|receive) ra ${ME}\\b|\\bkhong biet ${ME} la ai\\b`,
    `\\b(?:(?<!khong |chua )co|duoc (?:cap|phat|cho|dua)|nhap|(?:nhan|receive) duoc|go|key|dua)(?: \\w{1,4})? (?:code|ma)(?: so| ket noi| hoi vien| chin so| 9 so)?(?: (?:roi|o dau|vao dau|cho nao|the nao|day|nay|ne|a|em|nhu)\\b|$)`,
    '\\b(?:code|ma) (?:hoi vien|ket noi|xac nhan|xac thuc)\\b|\\bquet (?:code|ma)\\b',
    '\\bchuyen (?:tai khoan|ho so)(?: \\w{1,5}){0,3} (?:sang|qua|vao|ve) (?:may|machine|day|zalo)\\b',
    '\\b(?:xac nhan|xac minh|xac thuc)(?: \\w{1,8}){0,3} (?:hoi vien|tai khoan)\\b',
    '\\bvao (?:bang |lai |again )?(?:tai khoan|ho so)(?: hoi vien| cu| cua)',
    '\\bchua phai hoi vien\\b',
  ].join('|'),
);

/** «Em là hội viên», «chị ở chi hội Nà Lừa», «hội viên đây». */
const MEMBER = new RegExp(
  `(?<!\\b(?:chong|vo|bo|father|con|me|chau) )\\b${ME}(?: cung| von| dang| sinh hoat)?(?: (?:la|nam|na|thuoc|o|o ben|trong)){1,2} (?:hoi vien|thanh vien hoi|chi hoi|to phu nu)\\b|^(?:${ME} )?hoi vien(?: .{1,40} (?:day|ne|a)\\b|(?: day| ne| a)?$)`,
);

/** What she wants is something else, and being a member is why. */
const ASKS =
  /\b(?:vay|von|lai suat|debt|tra no|lop|hoc|tap huan|viec lam|tien|trieu|ho ngheo|bao hiem|quyen loi|duoc gi|bao nhieu|the nao|bao gio|khi nao|co duoc|duoc khong|gap|dong phi|hoi phi|ho tro|tro giup|chung nhan|gioi thieu|lam duoc)\b|\bkhong$/;

const NOT_LINK =
  /\blien ket (?:san xuat|tieu thu|bao tieu|trong|chan nuoi|chuoi|hop tac|voi (?:cong ty|doanh nghiep|hop tac xa|ngan hang|may|nhung|some|ai))\b|\bchuoi lien ket\b|\botp\b|\bket noi (?:\w{1,6} ){0,3}(?:can bo|nguoi|mang|wifi)\b/;

const UNDONE = /\b(?:undo|huy|thao|ngat|tach|go (?:ra|tai|lien|ket|bo))\b/;

const UNLINK = new RegExp(
  [
    '\\b(?:huy|bo|drop|go|go bo|undo|ngat|thao|cat|tach|xoa|thoi)(?: \\w{1,6}){0,2} (?:lien ket|nien ket|ket noi)\\b',
    '\\bkhong(?: muon)? (?:lien ket|ket noi)(?: \\w{1,6}){0,4} nua\\b',
    '\\b(?:tach|undo|go|thao|ngat|cat)(?: \\w{1,6}){0,2} (?:tai khoan|zalo|telegram|so nay)\\b(?:.{0,30})\\b(?:khoi|ra|hoi|ho|giup|di)\\b',
    `\\b(?:may|machine|dien thoai|zalo|so|sim)(?: nay)?(?: gio)? (?:khong phai|khong con|khong con la|khong phai la) (?:cua |may cua |so cua )${ME}(?: ${SOFT})*$`,
    `\\b${ME} khong (?:con )?(?:dung|use|xai) (?:may|machine|so|sim|zalo|dien thoai) nay nua\\b`,
    '\\b(?:thoat|dang xuat|out|log out|logout)(?: khoi| ra khoi| ra)? (?:tai khoan|acc|ho so)\\b|^(?:\\w{1,5} ){0,3}(?:dang xuat|logout|log out)(?: \\w{1,5}){0,3}$',
    `\\b(?:${ME} )(?:da |moi |vua |sap )?(?:ban|thanh ly)(?: mat| cai| con)? (?:${DEVICE}|dien thoai|sim)(?: nay| cu)?(?: cho \\w{1,6}(?: \\w{1,6}){0,2})?(?: ${SOFT})*$`,
    `\\b${ME} (?:da |moi )?cho (?:may|machine|dien thoai) (?:cho )?(?:con|chau|chong|me|em)\\b`,
  ].join('|'),
);

/** A lost telephone should show nothing of hers. */
const LOST =
  /\b(?:mat|roi mat|bi mat) (?:may|machine|dien thoai)(?: roi)?(?: \w{1,6}){0,3} (?:huy|khoa|undo|go|thoat)\b/;

const NOT_ME = new RegExp(
  [
    `^(?:(?:o|u|a|da|day|do|nay|nguoi nay|nguoi do|cai nay) ){0,3}khong phai (?:la )?(?:em|chi|toi|tui|minh|co|bac|me|ba)(?: (?:dau|ma|nhe|roi|but|day))*$`,
    '\\b(?:nham|sai|lon) nguoi\\b',
    `\\b${ME} khong phai (?:la )?(?:nguoi (?:do|nay|ay|kia|trong)|ten (?:do|ay|nay|la|\\w+))\\b`,
    `\\bten ${ME} khong phai\\b|\\bkhong phai ten ${ME}\\b|\\bkhong phai (?:\\w{1,6} )?(?:may|machine|so|dien thoai|zalo|tai khoan) cua (?:chi|co|ba|bac|em) \\w+|\\b(?:may|machine|so|dien thoai|zalo|sim) nay khong phai (?:la )?cua (?:chi|co|ba|bac|em) (?!nua|nhe|a\\b|em|dau|roi)\\w+`,
    '\\bkhong (?:co )?ai (?:ten|la) \\w+(?: o day| dau| ca)*$',
    '\\b(?:o day|day|may nay|machine nay|so nay) khong (?:phai|co) (?:ai ten |chi |co |ba |bac |em )\\w+',
  ].join('|'),
);

const MONEY_GONE =
  /\b(?:chuyen|gui tien|tra|dua tien|tien|vay|bau|chon)(?: \w{1,6}){0,3} (?:nham|sai|lon) nguoi\b/;

/** «Tôi không phải Lan»: a name, as its capital or its being no word of other matters shows. */
function isNotNamed(text: string, line: string): boolean {
  const name = line.match(
    /\b(?:em|chi|toi|tui|minh|co|bac|ba|day) khong phai (?:la |ten )?(?:chi |co |ba |bac |em )?(\w+)(?: \w+){0,2}$/,
  )?.[1];
  if (!name || NO_NAME.test(name)) return false;
  const typed = words(text).findLast((word) => word.full === name || word.plain === name);
  return typed === undefined || typed.capital || line.split(' ').length <= 6;
}

const NO_NAME =
  /^(?:ho|hoi|nguoi|vay|tra|nop|dong|lam|di|can|bao|tell|say|nhac|nhan|text|receive|gui|hoc|to|dan|xa|thon|dien|doi|tien|lo|hop|cho|den|ky|mua|bu|noi|xin|the|thus|vay|dau|nua|ngheo|can|noi|chu|ban|ra|lai|again|la|khong|ai|gi|may|machine|viec|o|em|chi|toi|minh|co|bac|ba|oi|a|nhe|roi|vi|tai|do|day|may|viet|cong|giao|thanh|chung|dung|su|moi|duoc|so|khach|dang|chua|thay|trong|nuoi|cai|bot|kieu|y)$/;

const OTHER_PERSON = new RegExp(
  [
    `^(?:\\w{1,5} ){0,3}(?:doi|chuyen) (?:sang )?nguoi(?: khac| dung| use| nhan| text| viet)?(?: ${SOFT})*$(?<!chuyen nguoi)`,
    '\\bnguoi khac (?:dang )?(?:nhan|text|cam|viet|go)\\b|\\bnguoi khac dang (?:dung|use)\\b',
    `\\b(?:em|chi|toi|minh|co|bac|day|ba|chau) (?:la|ten)(?: \\w{1,8}){1,3} (?:chu )?khong phai (?:la )?(?!ho\\b|hoi\\b)\\w+`,
    `\\b(?:${DEVICE}|dien thoai|zalo|so|tai khoan)(?: nay)?(?: \\w{1,6}){0,5} (?:dung|use|xai) chung\\b|\\b(?:dung|use|xai) chung (?:mot |cai |1 )?(?:${DEVICE}|dien thoai|zalo|so dien thoai)\\b|\\b(?:dien thoai|machine|zalo) chung\\b(?! (?:em|toi|minh|con))`,
    '\\b(?:doi|chuyen) sang (?:ten )?(?:chi(?! hoi)|co|bac|ba|em|me|vo|chong|con)(?! (?:khac|can bo|gap)) \\w{1,8}(?: \\w{1,6}){0,2}$',
  ].join('|'),
);

/** «Con nhắn hộ mẹ», «em là con gái bà Lý»: somebody writes on her telephone. */
const FOR_HER =
  /^(?:\w{1,5} ){0,4}(?:nhan|text)(?: tin)? (?:ho|thay|giup|dum) (?:cho )?(?:me|ba|bac|co|chi|vo|bo)\b.{0,30}$|^(?:da |a |day )?(?:em|chau|con|toi|anh|minh) la (?:con(?: gai| trai| dau)?|chong|chau(?: noi| ngoai)?|em(?: gai| dau)?|me(?: chong)?) (?:cua )?(?:chi|co|ba|bac) \w{1,8}(?: \w{1,6}){0,2}$/;
