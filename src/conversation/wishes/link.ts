/** Whose telephone this is: to link it to a member, to unlink it, «không phải em», «đổi người». */
import { meant } from './spelling.ts';

/** «Liên kết», «em là hội viên thôn Nà Lừa», «em có mã rồi». */
export function linkWish(text: string): boolean {
  const { line } = meant(text);
  return LINK.test(line) && !UNLINK.test(line) && !NOT_LINK.test(line);
}

/** «Hủy liên kết», «em bán máy rồi». */
export function unlinkWish(text: string): boolean {
  return UNLINK.test(meant(text).line);
}

/** «Không phải em», «nhầm người rồi», «tôi không phải Lan». */
export function notMe(text: string): boolean {
  return NOT_ME.test(meant(text).line);
}

/** «Đổi người», «em là Hoa chứ không phải Lan», «máy này dùng chung». */
export function whoWritesWish(text: string): boolean {
  return OTHER_PERSON.test(meant(text).line);
}

const ME = '(?:em|chi|toi|tui|minh|co|bac|me|ba)';

const LINK = new RegExp(
  [
    '\\b(?:lien|nien) ket\\b',
    '\\bket noi (?:\\w+ ){0,3}(?:tai khoan|hoi|ho so|zalo)\\b|^ket noi$',
    `\\b${ME} (?:la|nam|thuoc|o) (?:hoi vien|chi hoi)\\b`,
    '\\bdang ky (?:lam )?(?:hoi vien|tai khoan)\\b',
    `\\bnhan ra ${ME}\\b`,
    `\\b(?:co|duoc cap|nhap|nhan duoc) (?:code|ma)(?: so| lien ket| ket noi| hoi vien)?(?: roi|$)`,
    '\\b(?:xac nhan|xac minh|xac thuc) (?:\\w+ ){0,2}(?:hoi vien|tai khoan)\\b',
  ].join('|'),
);

const NOT_LINK =
  /\blien ket (?:san xuat|tieu thu|bao tieu|trong|chan nuoi|chuoi|hop tac|voi (?:cong ty|doanh nghiep|hop tac xa))\b/;

const UNLINK = new RegExp(
  [
    '\\b(?:huy|bo|drop|go|undo|ngat|thao|cat|khong|tach|xoa) (?:\\w+ ){0,2}(?:lien ket|ket noi)\\b',
    `\\b(?:may|machine|dien thoai|zalo|so) nay (?:khong phai|khong con|cua nguoi)`,
    '\\b(?:thoat|dang xuat|out|logout)(?: khoi| ra khoi)? (?:tai khoan|acc|ho so)\\b|^dang xuat$|^logout$',
    `\\b${ME} (?:da |moi |vua |sap )?ban (?:cai )?(?:may|machine|dien thoai|sim)\\b`,
  ].join('|'),
);

const NOT_ME = new RegExp(
  [
    `\\bkhong phai (?:la )?${ME}(?: dau| a| nhe)*$`,
    '\\b(?:nham|sai|lon) nguoi\\b',
    `\\b(?:em|chi|toi|minh) khong phai (?:la )?(?!ho |hoi|nguoi|vay|tra|nop|dong|lam|di|can)\\w+(?: \\w+){0,2}$`,
  ].join('|'),
);

const OTHER_PERSON = new RegExp(
  [
    '\\b(?:doi|chuyen) (?:sang )?nguoi(?: khac| dung| nhan)?$',
    '\\bnguoi khac (?:dang )?(?:nhan|text|dung|use|cam)\\b',
    `\\bla \\w+(?: \\w+){0,2} chu khong phai \\w+`,
    '\\b(?:may|machine|dien thoai|zalo) (?:nay )?(?:\\w+ ){0,3}(?:dung|use|xai) chung\\b',
    '\\b(?:doi|chuyen) sang (?:chi|co|bac|ba|em|me) \\w+$',
  ].join('|'),
);
