/** Plays a transcript: reads what the person does in it, and writes the whole conversation anew. */
import { say } from '../src/domain/phrase.ts';
import type { Command } from '../src/conversation/commands.ts';
import type { Outgoing, Said } from '../src/conversation/vocabulary.ts';
import type { Heard, Universe } from './universe.ts';
import { universe } from './universe.ts';
import { CAST } from './cast.ts';
import type { MemberFacts } from '../src/domain/members.ts';
import { classFacts, keptClassFacts } from './support/class-facts.ts';
import { NOBODY, UNASKED } from './support/means.ts';

/*
 * How a transcript is written:
 *   # a remark                        kept as it is
 *   @ngày 2026-11-30                  a directive for what follows
 *   chị: hộ cận nghèo                 she types (also cô:, bác:)
 *   chị: (bấm 2)                      she taps the second button
 *   chị: (nút cũ menu.main:loan)      she taps a button of an earlier message
 *   chị: (mở jobs) tìm việc may       a flow begins with her words, or without any
 *   chị: (nhãn dán)                   a sticker; the other kinds are in SENT
 *   chị: (ảnh) sổ vay của chị         a picture with words under it
 *   em: …                             the answer, its further lines indented
 *     [1] Menu                        its buttons
 *     » …                             what is done beside speaking
 */
export function play(script: string): string {
  const world = universe();
  const written = script
    .split('\n')
    .filter((line) => line.trim() === '' || /^(?:#|@|chị:|cô:|bác:)/.test(line))
    .map((line) => playLine(world, line.trimEnd()));
  return `${written
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}

function playLine(world: Universe, line: string): string {
  const [, key = '', rest = ''] =
    /^(@(?:hội viên|đồng ý|yêu cầu|lớp giữ|\S+)|[^\s:]+:)\s*(.*)$/.exec(line) ?? [];
  if (line === '' || line.startsWith('#')) return line;
  if (key.startsWith('@')) direct(world, key, rest);
  else return [line, ...answer(act(world, rest))].join('\n') + '\n';
  return line;
}

const DIRECTIVES: Record<string, (world: Universe, value: string) => void> = {
  '@ngày': (world, value) => (world.day = value),
  '@giờ': (world, value) => (world.officeOpen = value === 'làm việc'),
  '@người': (world, value) => (world.person = CAST[value] ?? world.person),
  '@quen': (world, value) => (world.known = value !== 'chưa'),
  '@việc': (world, value) => (world.loaded = { ...world.loaded, jobs: JSON.parse(value) }),
  // Who is linked to this phone, and what else is loaded; «{}» for nobody.
  '@hội viên': (world, value) => know(world, value),
  '@đồng ý': (world, value) => (world.loaded.consents = { ...UNASKED, ...JSON.parse(value) }),
  '@thử': (world, value) => (world.loaded.tried = JSON.parse(value)),
  '@tin': (world, value) => (world.loaded.notices = JSON.parse(value)),
  '@yêu cầu': (world, value) =>
    (world.loaded.requests = {
      answers: true,
      mine: [],
      open: [],
      claims: [],
      ...JSON.parse(value),
    }),
  // Classes open and hers, and classes that she keeps: in short, the rest as in CLASS and LEARNER.
  '@lớp': (world, value) => (world.loaded.classes = classFacts(JSON.parse(value))),
  '@lớp giữ': (world, value) => (world.loaded.keptClasses = keptClassFacts(JSON.parse(value))),
  '@ai': (world, value) => Object.assign(world, { who: JSON.parse(value) }),
  '@bài': (world, value) => (world.loaded = { ...world.loaded, neighbours: JSON.parse(value) }),
  '@phiên': (world, value) => (world.session = value === '' ? undefined : JSON.parse(value)),
};

function know(world: Universe, value: string): void {
  const member = { ...NOBODY, ...JSON.parse(value) } as MemberFacts;
  world.loaded.member = member;
  world.who = member.active ? { personId: member.active.id } : {};
}

function direct(world: Universe, key: string, value: string): void {
  const directive = DIRECTIVES[key];
  if (!directive) throw new Error(`transcript: ${key} is none of ${Object.keys(DIRECTIVES)}`);
  directive(world, value);
}

const SENT: Record<string, Said> = {
  'nhãn dán': { kind: 'sticker' },
  'tin thoại': { kind: 'voice' },
  ảnh: { kind: 'photo' },
  video: { kind: 'video' },
  tệp: { kind: 'file' },
  'đường dẫn': { kind: 'link' },
  'danh thiếp': { kind: 'card' },
  'vị trí': { kind: 'location', latitude: 21.85, longitude: 106.76 },
  'số điện thoại': { kind: 'phone', phone: '0912345678', verified: true },
  'số ghi vào mẫu': { kind: 'phone', phone: '0912345678', verified: false },
  'mã quét giấy': { kind: 'joined', start: 'ma-482719305' },
  'tin trống': { kind: 'empty' },
  'quan tâm': { kind: 'joined' },
  'mã quét cửa lớp': { kind: 'joined', start: 'dd-482913' },
  'mã quét lớp': { kind: 'joined', start: 'lop' },
  'không đúng lớp': { kind: 'refused', refused: 'notEnrolled', because: say('classes.over') },
  'mã quét vay': { kind: 'joined', start: 'vay' },
  'bỏ quan tâm': { kind: 'left' },
  'rút đồng ý': { kind: 'withdrew' },
  '100 kB chữ': { kind: 'text', text: 'vay vốn '.repeat(12_500) },
  'mã đã có người dùng': { kind: 'refused', refused: 'code', because: say('link.wrongCode') },
  'không còn liên kết': { kind: 'refused', refused: 'notLinked', because: say('who.notLinked') },
  'số không có': { kind: 'refused', refused: 'phone', because: say('link.phoneUnknown') },
  'bị từ chối': { kind: 'refused', refused: 'full', because: say('handover.already') },
};

function act(world: Universe, did: string): Heard {
  const [, what = did, value = ''] = /^\((.+?)\)\s*(.*)$/.exec(did) ?? [];
  const tap = /^bấm (\d+)$/.exec(did.slice(1, -1))?.[1];
  const old = /^nút cũ (\S+)$/.exec(what)?.[1];
  const opened = /^mở (\S+)$/.exec(what)?.[1];
  if (what === did) return world.says(did);
  if (opened) return world.opens(opened, value);
  if (tap) return world.taps(Number(tap));
  if (old) return world.says({ kind: 'choice', id: old });
  if (what === 'tách dấu') return world.says(value.normalize('NFD'));
  if (what === 'chữ ẩn') return world.says([...value].join('\u200b'));
  const said = SENT[what];
  if (!said) throw new Error(`transcript: (${what}) is nothing a person can do here`);
  return world.says(value === '' ? said : ({ ...said, caption: value } as Said));
}

function answer({ words, run, secret }: Heard): string[] {
  const messages = words.flatMap(message);
  const hidden = secret ? ['  » không giữ tin vừa nhắn'] : [];
  return [...(messages.length > 0 ? messages : ['  (không trả lời)']), ...run.map(done), ...hidden];
}

function message(one: Outgoing<string>): string[] {
  if (one.kind !== 'text') return [`em: (${one.kind})`];
  const [first = '', ...more] = one.text.split('\n');
  const buttons = (one.choices ?? []).map(({ label }, at) => `  [${at + 1}] ${label}`);
  return [`em: ${first}`, ...more.map((line) => (line === '' ? '' : `    ${line}`)), ...buttons];
}

function done(command: Command): string {
  switch (command.do) {
    case 'setLanguage':
      return `  » đổi ngôn ngữ: ${command.language}`;
    case 'setAddressForm':
      return `  » đổi cách gọi: ${command.form}`;
    case 'requestHandover':
      return `  » chuyển cán bộ: ${command.topic}${command.words ? `, “${command.words}”` : ''}`;
    case 'postNeighbour':
      return `  » gửi duyệt: ${command.kind}, ${command.subject}, ${command.commune}, “${command.words}”`;
    case 'takeBackPost':
      return `  » gỡ bài: ${command.post}`;
    case 'noteUnclear':
      return `  » ghi câu chưa hiểu: “${command.text}”`;
    default:
      return `  » ${told(command)}`;
  }
}

/** Of people, consent and requests: the command as it stands, one line. */
function told({ do: name, ...rest }: Command): string {
  const values = Object.entries(rest).map(([key, value]) => `${key}=${JSON.stringify(value)}`);
  return [name, ...values].join(' ');
}
