/** Chooses the one topic of a message, among the known ones or by the words before it. */
import type { Word } from './fold.ts';
import { topicsIn, type TopicFound } from './topics.ts';
import type { Intent } from './types.ts';

export function topicOf(found: Word[], intent: Intent): string | undefined {
  const room = ROOMS[intent] ?? ROOMS[intent.split('.')[0]!];
  if (!room) return undefined;
  const known = topicsIn(found).filter((topic) => room.takes(topic, found));
  return known.length > 0 ? best(known, found, room).topic : opened(found, room);
}

interface Room {
  /** Which known topics say something beside this intent. */
  takes(topic: TopicFound, found: Word[]): boolean;
  /** Words that lead up to a topic. */
  lead: RegExp;
  /** Words behind which an unknown topic may begin. */
  opener?: RegExp;
}

const ABROAD = /xuất khẩu|nước ngoài|^đi (nhật|hàn|đài)/;
const STUDIES = /^(con đi học|cho con đi học|học nghề)$/;

const ROOMS: Partial<Record<string, Room>> = {
  loan: {
    takes: ({ kind, topic }) =>
      kind !== 'policy' && topic !== 'nhân viên' && topic !== 'chuồng trại',
    lead: /\b(vay|muon|dinh|tinh|can|mua|mo|de|lam|goi|chuong trinh|nuoi|trong)\b/,
    opener: /\b(mua|mo|buon|ban|kinh doanh|dau tu|xay|sua|lam nghe)$/,
  },
  'loan.repayment': {
    takes: ({ from }, found) => /\bvay\b/.test(textBefore(found, from, 6)),
    lead: /\bvay\b/,
  },
  training: {
    takes: ({ kind, topic }) => kind !== 'policy' && !STUDIES.test(topic),
    lead: /\b(lop|khoa|hoc|day|dang ky|nghe|tap huan)\b/,
    opener:
      /\b(lop|khoa|hoc nghe|nghe|day|hoc|tap huan|dao tao)( (day|hoc|nghe|ve|cach|ky thuat))*$/,
  },
  reminders: {
    takes: ({ from }, found) => /\b(lop|hoc)$/.test(textBefore(found, from, 2)),
    lead: /\blop\b/,
  },
  'info.models': {
    takes: ({ kind, topic }) => kind !== 'policy' && !STUDIES.test(topic),
    lead: /\b(cach|ky thuat|mo hinh|kinh nghiem|nuoi|trong|lam|ghep|cham soc)\b/,
    opener:
      /\b(cach|ky thuat|mo hinh|kinh nghiem|huong dan|nuoi|trong|cham soc|benh|giong|u|phong|che bien|lam)( (nuoi|trong|cham soc|phong|ve|cho|lam))*$/,
  },
  'info.policy': {
    takes: ({ kind, topic }) => kind === 'policy' || !STUDIES.test(topic),
    lead: /\b(ho tro|tro cap|che do|chinh sach|den bu|mien|the)\b/,
    opener: /\b(ho tro|tro cap|che do|den bu|mien|giam|bu|cap)( (cho|tien|phi))*$/,
  },
  jobs: {
    takes: ({ kind, topic }) =>
      kind === 'trade' || kind === 'crop' || kind === 'animal' || ABROAD.test(topic),
    lead: /\b(viec|nghe|tho|cong nhan|xuong|lam|tuyen|cong ty|nha may|di)\b/,
    opener: /\b(tho|cong nhan|xuong|nghe|nha may|lam)$/,
  },
};

function best(known: TopicFound[], found: Word[], room: Room): TopicFound {
  const scores = known.map(
    ({ from }) =>
      Number(room.lead.test(textBefore(found, from, 5))) +
      Number(/\b(vay|muon|dinh|dang ky|tuyen)\b/.test(textBefore(found, from, 8))),
  );
  return known[scores.indexOf(Math.max(...scores))]!;
}

function textBefore(found: Word[], at: number, count: number): string {
  return found
    .slice(Math.max(0, at - count), at)
    .map((word) => word.full)
    .join(' ');
}

/** An unknown trade: the words behind the opener, up to one that cannot belong to it. */
function opened(found: Word[], room: Room): string | undefined {
  if (!room.opener) return undefined;
  for (let at = 1; at < found.length; at++) {
    const phrase = room.opener.test(textBefore(found, at, 3)) ? phraseAt(found, at) : undefined;
    if (phrase) return phrase;
  }
  return undefined;
}

const STOP = new Set(
  (
    'nao gi khong chua duoc thi cho em chi toi minh a nhe nha voi di o co bao may khi luc ngay thang nam tuan mai hom nua cua va hay hoac de xin muon can dang nay kia do the nhu ra roi bi phai sao sap moi mo con hoc lop khoa nghe ' +
    'viec vay von tien hoi phu nu mien phi giup ho ban nguoi chau ba bac ong anh ad gio buoi sang chieu thu trieu tham gia den tu trong tren duoi gan ngheo them khac nhieu it tot gioi hop nhung cac mot hai bon cung ca ai du dung tim chac han ' +
    'het thoi bo huy nghi cap to chuc dien la lay ve vao chinh vi luon cu cai ten gia chuong trinh day dau mat xong dot tuoi qua ma thay dinh tinh thuoc xa phuong thon ngoai gia biet tap huan hom ky nhat so suat cho dat hang cay ngon duong lai don cong nhan luong on dinh kinh vien khai keo danh giang ky ban sinh loai'
  ).split(' '),
);

/** Words of a trade that are stop words elsewhere. */
const INSIDE = new Set('nha con dien may hoa trong o lam ca'.split(' '));

function phraseAt(found: Word[], at: number): string | undefined {
  const taken: string[] = [];
  for (let next = at; next < found.length && taken.length < 4; next++) {
    const word = found[next]!;
    const stops = STOP.has(word.full) && !(taken.length > 0 && INSIDE.has(word.full));
    if (
      stops ||
      word.full.includes(' ') ||
      /\d/.test(word.raw) ||
      (next > at && /[,.;!?]/.test(word.gap))
    )
      break;
    taken.push(word.plain === word.full ? word.raw : word.full);
  }
  while (taken.length > 0 && /^(làm|lam|cho|con|nhà|nha|trong|ở|o)$/.test(taken.at(-1)!))
    taken.pop();
  const lone =
    taken.length === 1 &&
    /^(nuôi|nuoi|trồng|trong|mua|bán|bán|sửa|sua|xây|xay|ủ|u|chữa|chua|phòng|phong)$/.test(
      taken[0]!,
    );
  return !lone && taken.join('').length > 2 ? taken.join(' ') : undefined;
}
