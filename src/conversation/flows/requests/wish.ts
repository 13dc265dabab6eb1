/** Whether a cadre asks for what members wait for: her own short words, never a member's sentence. */
import { isLike } from '../../words.ts';

const EDGE = '(?: (?:a|nhe|em|oi|nao|vay|di|khong|hom nay|roi))*';
const ASKED = [
  '(?:cac |nhung |danh sach )?viec (?:can|cho|phai) tra loi',
  '(?:cac |nhung |danh sach )?yeu cau(?: (?:cua )?hoi vien| (?:dang )?cho(?: tra loi)?| moi| can tra loi)?',
  '(?:co )?(?:ai|hoi vien nao) (?:dang )?(?:can|nho|cho|muon) gap(?: can bo| chi| toi| hoi)?',
  'hoi vien (?:dang |can )?(?:cho|nho|gap)(?: gap)?(?: can bo)?',
  '(?:cac |nhung )?loi nho(?: cua hoi vien)?',
  'requests|members waiting',
].join('|');

const WISH = new RegExp(
  `^(?:(?:em oi|oi|da) )?(?:(?:cho )?(?:chi|toi|minh) )?(?:xem |mo )?(?:${ASKED})${EDGE}$`,
);

/** The line that leads to this flow asks this; «yêu cầu xóa dữ liệu» is another wish. */
export function isRequestsWish(typed: string): boolean {
  return isLike(WISH, typed);
}
