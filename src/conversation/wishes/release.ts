/** The words that bring the machine back while a cadre is answering. */
import { isLike } from '../words.ts';

/** «Gặp trợ lý», «trợ lý ơi», «menu»: the assistant is asked for again. */
export function releaseWish(text: string): boolean {
  return isLike(ASKED_FOR, text) && !isLike(TURNED_AWAY, text);
}

const MACHINE = '(?:tro ly(?: hoi| may| ao)?|tro li(?: hoi)?|may|bot|chatbot|robot|tu dong)';
const VERB =
  '(?:gap|hoi|noi(?: chuyen)?(?: voi)?|nhan(?: tin)?(?: voi| cho)?|chat(?: voi)?|goi|bat|mo|ve|quay (?:lai|ve)|tro (?:lai|ve)|chuyen (?:lai |ve |sang |qua )?|dung|can|cho)';

const ASKED_FOR = new RegExp(
  [
    `^(?:\\w+ ){0,4}${VERB} (?:lai |voi |ve |sang |cho |em |hoi |chi |toi ){0,3}${MACHINE}\\b`,
    `^(?:\\w+ )?${MACHINE} (?:oi|dau(?: roi)?|tra loi|a|ay oi)\\b`,
    `^(?:\\w+ )?(?:tro ly|tro li|bot|chatbot)(?: hoi)?$`,
    '^(?:cho |mo |ve |xem |hien |quay lai |tro ve )?(?:\\w+ )?(?:menu|me nu)(?: chinh)?(?: \\w+){0,3}$',
  ].join('|'),
);

/** «Không nói với máy», «máy cày», «gọi máy xay». */
const TURNED_AWAY =
  /\b(?:khong|dung|chang|ko|cha) (?:\w+ ){0,3}(?:may|tro ly|bot)\b|\bmay (?:cay|bom|gat|xay|tuot|may|khau|bua|phat|nong nghiep|nao|gio|chu|no|nay|em|chi|toi|dien thoai|tinh|ban|moi|hong)\b/;
