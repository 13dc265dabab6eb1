/** Short commands that need no guessing, and cues that tip the balance between intents that sound alike. */
import type { Intent } from './types.ts';

/** A line is an intent and the whole messages, folded, that surely mean it. */
const COMMANDS = `
help.menu = menu | help | tro giup | huong dan | danh muc | start | bat dau | chuc nang | giup | menu chinh | trang chu | cac chuc nang
restart = restart | reset | lam lai | bat dau lai | lam lai tu dau | khoi dong lai | huy | huy bo | huy het
back = back | quay lai | tro lai | lui lai | buoc truoc | quay ve | tro ve | lui | chon lai
reminders.off = stop | dung lai | tat nhac | tat nhac no | tat thong bao | dung nhac | ngung nhac | dung gui | tu choi nhan | tat | huy nhac | huy thong bao
reminders.on = nhan | nhan tin nhac | bat nhac | bat thong bao | nhac toi | nhac no | nhan thong bao
profile.delete = xoa tai khoan | xoa du lieu | xoa thong tin | huy tai khoan | huy lien ket | xoa
profile.link = lien ket | ket noi | lien ket tai khoan | doi so dien thoai | sua
profile.language = ngon ngu | doi ngon ngu | tieng viet | tieng tay | tieng nung | tieng anh | english | tieng dao
help.human = gap can bo | goi toi | goi cho toi | goi lai | gap nguoi that | can bo
loan.calculator = tinh lai | tinh khoan vay | tinh tra gop
loan.eligibility = vay von | vay tien | muon vay | toi muon vay von | xin vay
loan.programmes = lai suat | goi vay | chuong trinh vay | cac goi vay
loan.repayment = no | du no | tra no | dong lai | khoan vay cua toi | lich tra no
loan.documents = ho so | ho so vay | thu tuc vay | giay to vay
training.list = lop hoc | cac lop | hoc nghe | tap huan | khoa hoc
training.mine = lop cua toi | lich hoc cua toi | lop toi dang ky
jobs.list = viec lam | tim viec | tuyen dung
info.policy = chinh sach | ho ngheo | bao hiem y te
info.models = mo hinh | ky thuat | cay trong | chan nuoi
yes = co | vang | da | u | ok | dung | duoc | dong y | phai | da vang | co a | y | yes | dung roi | duoc roi | roi
no = khong | chua | thoi | sai | khoi | no | khong a | da khong | chua a
smalltalk.thanks = cam on | cam on em | cam on chi | cam on hoi | cam on nhieu
smalltalk.greeting = chao | xin chao | hello | hi | alo | chao em | chao chi | em chao chi
`;

const BY_COMMAND = new Map(
  COMMANDS.trim()
    .split('\n')
    .flatMap((line) => {
      const [intent = '', commands = ''] = line.split(' = ');
      return commands.split(' | ').map((command): [string, Intent] => [command, intent as Intent]);
    }),
);

/** The intent of a message that is nothing but a command; politeness at its end is left out. */
export function commandIntent(folded: string): Intent | undefined {
  return (
    BY_COMMAND.get(folded) ??
    BY_COMMAND.get(folded.replace(/( (a|nhe|nha|em|di|voi|ad|oi|em oi|chi))+$/, ''))
  );
}

interface Cue {
  when: RegExp;
  intent: Intent;
  /** Added to the intent's score. */
  weight: number;
}

const STOP = '(huy|bo|xoa|go|rut|thoi|ngung|dung|tat|ngat)';
const CLASS = '(lop|khoa hoc|buoi hoc|suat hoc|hoc nghe|tap huan)';

/** Close calls, as reference/nlu.md settles them; looked for in the folded message. */
export const CUES: Cue[] = [
  { when: new RegExp(`\\b${STOP} .{0,20}\\b${CLASS}\\b`), intent: 'training.cancel', weight: 0.8 },
  {
    when: new RegExp(`\\b${STOP} .{0,16}\\b(nhac|thong bao|tin nhac|gui tin)\\b`),
    intent: 'reminders.off',
    weight: 1.2,
  },
  {
    when: new RegExp(
      `\\b(huy|bo|xoa|go|dong) .{0,16}\\b(tai khoan|du lieu|lien ket|ket noi|thong tin)\\b`,
    ),
    intent: 'profile.delete',
    weight: 0.8,
  },
  { when: /\b(huy|bo|xoa) .{0,12}\b(lam lai|bat dau lai)\b/, intent: 'restart', weight: 0.8 },
  {
    when: new RegExp(`\\b(dang ky|ghi ten|ghi danh) .{0,12}\\b${CLASS}\\b`),
    intent: 'training.signup',
    weight: 0.5,
  },
  { when: /\bdang ky .{0,10}\b(so dien thoai|tai khoan)\b/, intent: 'profile.link', weight: 0.8 },
  {
    when: /\bdang ky .{0,10}\b(nhac|nhan tin|nhan thong bao)\b/,
    intent: 'reminders.on',
    weight: 0.8,
  },
  {
    when: /\b(lai suat|toi da|nhieu nhat|phan tram|han muc|muc vay)\b/,
    intent: 'loan.programmes',
    weight: 0.4,
  },
  {
    when: /\b(da|dang|duoc|co) (dang ky|ghi ten|ghi danh|xep|theo|hoc) .{0,16}\b(nao|gi)\b/,
    intent: 'training.mine',
    weight: 1.4,
  },
  { when: /\bnhac lai .{0,20}\b(hoc|lop|lich)\b/, intent: 'training.mine', weight: 1 },
  {
    when: /^(cho|xin cho|ghi|them|nhan)(?!.*\b(thoi|nghi|bo|huy|rut|khong|xem|hoi|biet)\b) .{0,24}\b(hoc|vao lop|tham gia|mot suat|mot cho)\b/,
    intent: 'training.signup',
    weight: 0.6,
  },
  {
    when: /^(?!.*\b(dung|khong|thoi|khoi|ngung|tat|chi|doi|giup toi sua|truoc \d)\b).*\bnhac (em|toi|minh|bac|cho|giup|ho)\b/,
    intent: 'reminders.on',
    weight: 0.4,
  },
  {
    when: /\b(dieu kien|tieu chuan|doi tuong) .{0,12}\bvay\b/,
    intent: 'loan.eligibility',
    weight: 0.6,
  },
  {
    when: /\bchi (nhac|bao|gui)\b|\b(bo|tat|dung) (nhac|bao) .{0,14}\b(giu|de lai|chi)\b|\b(giu|de) .{0,14}\b(bo|tat) (nhac|bao)\b/,
    intent: 'reminders.settings',
    weight: 1.4,
  },
  {
    when: /^(?!.*\b(gio|lai|sang|thanh|dung|tat|bo|khong|khoi|thoi)\b).*\b(mo|bat|kich hoat|cai|dat|tao|len) .{0,14}\bnhac\b/,
    intent: 'reminders.on',
    weight: 1,
  },
  {
    when: /^(?!.*\b(bao nhieu|may|moi thang|hang thang|tinh|lai suat|no|tra)\b).*\b(can|muon|xin|dinh|thieu)( vay)? .{0,14}\b\d*(trieu|tr|cu)\b/,
    intent: 'loan.eligibility',
    weight: 0.8,
  },
  {
    when: /\bvay\b.*\b(buoc nao|buoc gi|cac buoc|thu tuc|quy trinh)\b/,
    intent: 'loan.documents',
    weight: 0.8,
  },
];
