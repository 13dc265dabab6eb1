/** Chooses the one topic of a message, among the known ones or by the words before it. */
import type { Word } from './fold.ts';
import { topicsIn, type TopicFound } from './topics.ts';
import type { Intent } from './types.ts';

const WITH_TOPIC = /^(loan|training|info|jobs|reminders)\./;

/** Words that open a topic: what follows is a trade, an animal, a purpose. */
const OPENERS: Record<string, RegExp> = {
  training: /\b(lop|khoa|hoc nghe|nghe|day|hoc|tap huan|dao tao)( (day|hoc|nghe|ve|cach|ky thuat|lam))*$/,
  loan: /\b(mua|mo|lam|xay|sua|nuoi|trong|dau tu|kinh doanh|buon|dao)$/,
  info: /\b(cach|ky thuat|mo hinh|kinh nghiem|trong|nuoi|lam|ho tro|tro cap|chinh sach|che do|den bu|mien)( (nuoi|trong|lam|cham soc|chua|phong|ve|cho))*$/,
  jobs: /\b(viec|nghe|tho|cong nhan|xuong|lam)$/,
};

const STOP =
  /^(nao|gi|khong|chua|duoc|thi|cho|em|chi|toi|minh|a|nhe|nha|voi|di|o|co|bao|may|khi|luc|ngay|thang|nam|tuan|mai|hom|nua|cua|va|hay|hoac|de|xin|muon|can|dang|nay|kia|do|day|the|nhu|ra|roi|bi|phai|lam|sao|sap|moi|mo|con|hoc|lop|khoa|nghe|viec|vay|von|tien|hoi|phu|nu|mien|phi|giup|ho|ban|nguoi|chau|ba|bac|co|ong|anh|ad|gio|buoi|sang|chieu|toi|thu|trieu|so|tham|gia|den|tu|trong|tren|duoi|gan|ngheo|them|khac|nhieu|it|tot|hay|gioi|phu|hop|nhung|cac|mot|hai|bon|it|cung|ca|ai|sinh|du|dung|tim|chac|han|het|thoi|bo|huy|nghi|cap|to|chuc|dien)$/;

export function topicOf(found: Word[], intent: Intent): string | undefined {
  if (!WITH_TOPIC.test(intent)) return undefined;
  const known = topicsIn(found).filter((topic) => !isNoise(topic, intent));
  if (known.length > 0) return best(known, found, intent).topic;
  return opened(found, intent);
}

/** Words that are known topics but say nothing beside this intent. */
function isNoise(topic: TopicFound, intent: Intent): boolean {
  if (topic.kind === 'policy' && !intent.startsWith('info.')) return true;
  if (topic.topic === 'tết') return intent !== 'info.policy';
  if (/^(học nghề|tạo việc làm|sản xuất kinh doanh|vùng khó khăn)$/.test(topic.topic)) return intent !== 'loan.programmes' && intent !== 'loan.documents';
  if (/^(con đi học|cho con đi học|đi lao động|nhân viên|kỹ năng)$/.test(topic.topic)) return !intent.startsWith('loan.') && intent !== 'jobs.list';
  return false;
}

function best(known: TopicFound[], found: Word[], intent: Intent): TopicFound {
  const room = intent.split('.')[0]!;
  const scores = known.map((topic) => score(topic, found, OPENERS[room]));
  return known[scores.indexOf(Math.max(...scores))]!;
}

function score(topic: TopicFound, found: Word[], opener: RegExp | undefined): number {
  const near = found.slice(Math.max(0, topic.from - 6), topic.from).map((word) => word.full).join(' ');
  const asked = /\b(vay|muon|dinh|tinh|can|lop|khoa|hoc|dang ky|tuyen|mua|mo)\b/.test(near) ? 2 : 0;
  return asked + (opener?.test(near) ? 2 : 0);
}

/** «lớp X», «học X»: the words behind the opener up to one that cannot belong to a trade. */
function opened(found: Word[], intent: Intent): string | undefined {
  const opener = OPENERS[intent.split('.')[0]!];
  if (!opener || !intent.startsWith('training.')) return undefined;
  for (let at = 1; at < found.length; at++) {
    const before = found.slice(Math.max(0, at - 3), at).map((word) => word.full).join(' ');
    if (!opener.test(before)) continue;
    const phrase = phraseAt(found, at);
    if (phrase) return phrase;
  }
  return undefined;
}

function phraseAt(found: Word[], at: number): string | undefined {
  const taken: string[] = [];
  for (let next = at; next < found.length && taken.length < 4; next++) {
    const word = found[next]!;
    if (STOP.test(word.full) || word.full.includes(' ') || /\d/.test(word.raw) || (next > at && /[,.;!?]/.test(word.gap))) break;
    taken.push(word.raw === word.full || word.plain === word.full ? word.raw : word.full);
  }
  return taken.length > 0 && taken.join('').length > 2 ? taken.join(' ') : undefined;
}
