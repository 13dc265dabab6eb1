/** The words that bring the machine back while a cadre is answering. */
import { globalWord, isLike } from '../words.ts';

/** «Gặp trợ lý», «trợ lý ơi», «menu»: the assistant is asked for again. */
export function releaseWish(text: string): boolean {
  return globalWord(text) === 'menu' || isLike(MENU, text) || isLike(ASKED_FOR, text);
}

const MACHINE =
  '(?:tro (?:ly|li)(?: (?:hoi|ao|may|cua hoi|tu dong|phu nu))?|may(?: tra loi)?|bot|chatbot|chat bot|robot)';
const LEAD =
  '(?:(?:cho|em|chi|toi|tui|minh|co|bac|muon|xin|thoi|gio|de|da|vang|hay|lai|chuyen|noi|duoc|can|the|vay|khong thi|thi|oi|a) ){0,6}';
const SOFT =
  '(?:a|nhe|nha|em|di|voi|luon|giup|gium|ho|chi|toi|minh|duoc khong|nao|hoi|ad|oi|day|vay|lai|co|bac|cai|dau|roi|thoi|tiep|cung duoc)';
const TO =
  '(?:gap|hoi|noi chuyen|noi|tro chuyen|nhan tin|nhan|chat|goi|bat|mo|ve|quay lai|quay ve|tro lai|tro ve|chuyen lai|chuyen ve|chuyen sang|chuyen qua|chuyen|doi lai|doi sang|dung|can|dung lai|tiep tuc)';

const ASKED_FOR = new RegExp(
  [
    `^${LEAD}${TO}(?: (?:lai|voi|cung|ve|sang|qua|cho|gap|em|tiep)){0,3} ${MACHINE}(?: ${SOFT}){0,4}$`,
    `^(?:cho )?(?:\\w{1,5} )?hoi (?:em )?tro (?:ly|li)\\b`,
    `^(?:\\w{1,5} ){0,2}(?:tro (?:ly|li)(?: hoi)?|bot|chatbot|robot) (?:oi|ay oi|dau|dau roi|con do khong|co do khong)\\b`,
    `^(?:\\w{1,4} )?(?:tro (?:ly|li)(?: hoi)?|chatbot)$`,
    `^${LEAD}(?:may|bot|tro ly(?: hoi)?) tra loi(?: ${SOFT}){0,3}$`,
    `^${LEAD}${MACHINE} (?:lam viec|hoat dong|noi|tra loi) (?:lai|tiep)(?: ${SOFT}){0,3}$`,
  ].join('|'),
);

const MENU =
  /^(?:(?:cho|em|chi|toi|muon|xin|mo|ve|xem|coi|hien|ra|quay lai|tro ve|quay ve|tro lai|thoi|gio|can|bam|lai|bat) ){0,5}(?:menu|me nu|mennu|bang chon|danh muc)(?: (?:chinh|di|nhe|em|a|voi|oi|giup|chi|toi|dau|roi|nao|xem|ra|len|ad|hoi)){0,4}$/;
