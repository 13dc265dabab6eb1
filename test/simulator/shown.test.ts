/** What the real channels send looks on the pretend phones as it would on real ones. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Outgoing } from '../../src/conversation/vocabulary.ts';
import { fromPlatform, type Shown } from '../../src/simulator/shown.ts';
import type { PretendMessage } from '../../src/simulator/platforms.ts';
import { ACCOUNT, startStandIn, type StandIn } from './stand-in.ts';

const ZALO = '9123456789012345678';
const TELEGRAM = '512345678901';

let service: StandIn;
beforeAll(async () => {
  service = await startStandIn();
});
afterAll(() => service.close());

async function shown(to: string, message: Outgoing<string>): Promise<Shown['entry'] | undefined> {
  await service.say(to, message);
  const last = service.platforms.messages.at(-1) as PretendMessage;
  const seen = fromPlatform(last);
  expect(seen?.person.id).toBe(to.split(':').pop());
  expect(seen?.entry).toMatchObject({ from: 'bot', at: last.at });
  return seen?.entry;
}
const onZalo = (message: Outgoing<string>) => shown(`zalo:${ACCOUNT.oaId}:${ZALO}`, message);
const onTelegram = (message: Outgoing<string>) => shown(`telegram:${TELEGRAM}`, message);

const choices = [
  { id: 'loan.status:poor', label: 'Hộ nghèo' },
  { id: 'loan.status:near_poor', label: 'Hộ cận nghèo' },
];
const question: Outgoing<string> = { kind: 'text', text: 'Nhà chị\nthuộc hộ nào ạ?', choices };
const card: Outgoing<string> = { kind: 'card', title: 'Hộ cận nghèo', text: 'Tối đa 100 triệu' };
const askPhone: Outgoing<string> = {
  kind: 'askPhone',
  text: 'Chị cho em xin số nhé.\n\nĐể cán bộ gọi lại.',
  button: 'Chia sẻ số',
};
const file: Outgoing<string> = {
  kind: 'file',
  url: 'https://hoi.example.vn/c/gi%E1%BA%A5y.pdf',
  name: 'giấy.pdf',
  caption: 'Mẫu đơn ạ',
};

describe('on Zalo', () => {
  it('choices stand one below the other and come back as their payload', async () => {
    expect(await onZalo(question)).toMatchObject({
      text: question.text,
      buttons: choices.map(({ id, label }) => [
        { label, tap: { kind: 'tap', data: `#${id}`, label, hidden: true } },
      ]),
    });
  });

  it('the form for her number stands below its words', async () => {
    expect(await onZalo(askPhone)).toMatchObject({
      text: 'Chị cho em xin số nhé.',
      form: { title: 'Chia sẻ số', subtitle: 'Để cán bộ gọi lại.', label: 'Chia sẻ thông tin' },
    });
  });

  it('a file is a button that opens it', async () => {
    expect(await onZalo(file)).toMatchObject({
      text: 'Mẫu đơn ạ',
      buttons: [[{ label: 'giấy.pdf', href: file.url }]],
    });
  });

  it('a picture is there by name and address', async () => {
    const url = 'https://hoi.example.vn/anh.jpg';
    expect(await onZalo({ kind: 'image', url, caption: 'Ảnh lớp học' })).toMatchObject({
      text: 'Ảnh lớp học',
      attached: { kind: 'photo', name: 'anh.jpg', href: url },
    });
  });
});

describe('on Telegram', () => {
  it('choices stand in rows and come back with the message they hung on', async () => {
    const entry = await onTelegram(question);
    expect(entry?.text).toBe(question.text);
    expect(entry?.buttons?.flat()).toMatchObject(
      choices.map(({ id, label }) => ({
        label,
        tap: { data: id, hidden: true, messageId: service.platforms.messages.at(-1)?.id },
      })),
    );
  });

  it('the title of a card is a title', async () => {
    expect(await onTelegram(card)).toMatchObject({ title: card.title, text: card.text });
  });

  it('the button for her number stands in place of the letters', async () => {
    const entry = await onTelegram(askPhone);
    expect(entry?.keyboard).toMatchObject([
      [{ label: 'Chia sẻ số', tap: { kind: 'contact', asked: true } }],
    ]);
  });

  it('a file is there by its name', async () => {
    expect(await onTelegram(file)).toMatchObject({
      text: 'Mẫu đơn ạ',
      attached: { kind: 'file', name: 'giấy.pdf', href: file.url },
    });
  });
});

describe('whatever else comes', () => {
  const base = { id: '1', at: 1, via: 'x', to: ZALO };
  const see = (message: Partial<PretendMessage>) =>
    fromPlatform({ ...base, platform: 'zalo', body: {}, ...message })?.entry;

  it('to a phone number is nobody on these phones', () => {
    expect(see({ platform: 'zbs' })).toBeUndefined();
  });

  it('by template shows what would be put into it', () => {
    const body = { template_id: '77', template_data: { ten: 'Lan', ngay: '01/12' } };
    expect(see({ body })?.text).toBe('Tin theo mẫu 77\nten: Lan\nngay: 01/12');
  });

  it('opens web addresses and telephones only', () => {
    const buttons = [
      { title: 'a', type: 'oa.open.url', payload: { url: 'javascript:alert(1)' } },
      { title: 'b', type: 'oa.open.url', payload: { url: 'https://hoi.example.vn/' } },
      { title: 'c', type: 'oa.open.phone', payload: { phone_code: '84912345678' } },
      { title: 'd', type: 'oa.query.show', payload: 'menu' },
    ];
    const message = { text: 'x', attachment: { type: 'template', payload: { buttons } } };
    expect(see({ text: 'x', body: { message } })?.buttons?.flat()).toEqual([
      { label: 'b', href: 'https://hoi.example.vn/' },
      { label: 'c', href: 'tel:84912345678' },
      { label: 'd', tap: { kind: 'tap', data: 'menu', label: 'd', hidden: false } },
    ]);
  });

  it.each([{}, { message: null }, { message: { attachment: { payload: { elements: [3] } } } }])(
    'is shown as something: %j',
    (body) => {
      expect(see({ body })?.text).toBe('Điện thoại giả chưa biết hiện loại tin này');
    },
  );
});
