/** What we say becomes, to the letter, what Zalo takes. */
import { describe, expect, it } from 'vitest';
import { fit } from '../../../src/channels/fit.ts';
import { render } from '../../../src/channels/zalo/render.ts';
import type { Outgoing } from '../../../src/conversation/vocabulary.ts';
import { USER_ID, sample } from '../../zalo-sdk/samples.ts';
import { BANNER, zaloChannel } from './set-up.ts';

const options = { buttonTitleMax: 35, phoneBannerUrl: BANNER };
const body = (message: Outgoing<string>, more = {}) =>
  render(USER_ID, message, { ...options, ...more });

describe('the documented bodies', () => {
  it.each([
    [
      'api.cs.text.request',
      { kind: 'text', text: 'Chào chị, lịch tập huấn tuần này là thứ Năm, 8h.' },
    ],
    [
      'api.cs.image_by_url.request',
      { kind: 'image', url: 'https://example.vn/thong-bao.jpg', caption: 'Thông báo' },
    ],
    [
      'api.cs.request_user_info.request',
      {
        kind: 'askPhone',
        text:
          'Chị chia sẻ số điện thoại để Hội đối chiếu danh sách nhé.\n\n' +
          'Hội dùng số điện thoại để nhận ra chị trong danh sách hội viên.',
        button: 'Xác nhận hội viên',
      },
    ],
  ] as [string, Outgoing<string>][])('%s', (name, message) => {
    expect(JSON.stringify(body(message))).toBe(JSON.stringify(sample(name).body));
  });

  it('api.cs.text_with_buttons.request, its second button being of our kind', () => {
    const documented = sample('api.cs.text_with_buttons.request').body as {
      message: { text: string; attachment: { payload: { buttons: unknown[] } } };
    };
    const ours = body({
      kind: 'text',
      text: 'Chị muốn xem nội dung nào?',
      choices: [{ id: 'menu:khoan_vay', label: 'Khoản vay của tôi' }],
    });
    documented.message.attachment.payload.buttons = [
      documented.message.attachment.payload.buttons[1],
    ];
    expect(JSON.stringify(ours)).toBe(JSON.stringify(documented));
  });
});

describe('buttons', () => {
  const asked: Outgoing<string> = {
    kind: 'text',
    text: 'Chị chọn nhé',
    choices: [{ id: 'loan.status:poor', label: 'Hộ nghèo' }],
  };

  it('have a template_type only where that is set', () => {
    expect(JSON.stringify(body(asked))).not.toContain('template_type');
    expect(JSON.stringify(body(asked, { buttonTemplateType: '' }))).not.toContain('template_type');
    expect(body(asked, { buttonTemplateType: 'button' }).message.attachment?.payload).toMatchObject(
      {
        template_type: 'button',
      },
    );
  });

  it('an empty list of choices is none', () => {
    expect(body({ ...asked, choices: [] })).toEqual(body({ kind: 'text', text: 'Chị chọn nhé' }));
  });
});

describe('other kinds', () => {
  it('a card is a text with its title on top', () => {
    const card: Outgoing<string> = {
      kind: 'card',
      title: 'Hộ nghèo',
      text: 'Lãi 6,6% một năm',
      choices: [{ id: 'loan.more:ho-ngheo', label: 'Xem thêm' }],
    };
    expect(body(card).message).toMatchObject({
      text: 'Hộ nghèo\nLãi 6,6% một năm',
      attachment: { payload: { buttons: [{ payload: '#loan.more:ho-ngheo' }] } },
    });
    expect(body({ ...card, choices: undefined }).message).toEqual({
      text: 'Hộ nghèo\nLãi 6,6% một năm',
    });
  });

  it('a picture without words has none', () => {
    expect(body({ kind: 'image', url: 'https://hoi.vn/a.jpg' }).message).not.toHaveProperty('text');
  });

  it('a file is a button that opens it, whatever its kind', () => {
    const name = 'Danh sách chị em đăng ký lớp chăn nuôi tháng 12.xlsx';
    const file: Outgoing<string> = { kind: 'file', url: 'https://hoi.vn/f/1', name };
    expect(body(file).message).toEqual({
      text: name,
      attachment: {
        type: 'template',
        payload: {
          buttons: [
            {
              title: 'Danh sách chị em đăng ký lớp chăn…',
              type: 'oa.open.url',
              payload: { url: 'https://hoi.vn/f/1' },
            },
          ],
        },
      },
    });
    expect(body({ ...file, caption: 'Của chị đây ạ' }).message.text).toBe('Của chị đây ạ');
  });

  it('the form for her phone repeats short words and never cuts long ones', () => {
    const short = body({ kind: 'askPhone', text: 'Chị gửi số nhé', button: 'Gửi số' });
    expect(short.message).toMatchObject({
      text: 'Chị gửi số nhé',
      attachment: { payload: { elements: [{ title: 'Gửi số', subtitle: 'Chị gửi số nhé' }] } },
    });
    const text = `Chị gửi số nhé.\n\n${'Hội giữ kín. '.repeat(60).trim()}`;
    const long = body({ kind: 'askPhone', text, button: 'Gửi số' });
    expect(long.message.text).toBe(text);
    const element = (long.message.attachment?.payload as { elements: { subtitle: string }[] })
      .elements[0];
    expect(element?.subtitle.length).toBeLessThanOrEqual(500);
  });
});

describe('what has been fitted', () => {
  it('keeps to every limit of Zalo', () => {
    const { limits } = zaloChannel();
    expect(limits).toEqual({ text: 2000, buttons: 5, buttonLabel: 35, buttonsUnderImage: false });
    const choices = Array.from({ length: 12 }, (_, at) => ({
      id: `menu.home:${at}`,
      label: `Mục số ${at} với một cái tên khá là dài dòng`,
    }));
    const long: Outgoing<string> = { kind: 'text', text: 'Chị ơi. '.repeat(700), choices };
    const bodies = fit(long, limits).map((message) => body(message));
    expect(bodies.length).toBeGreaterThan(2);
    for (const { message } of bodies) {
      expect((message.text ?? '').length).toBeLessThanOrEqual(2000);
      const payload = message.attachment?.payload as { buttons?: { title: string }[] } | undefined;
      for (const button of payload?.buttons ?? [])
        expect(button.title.length).toBeLessThanOrEqual(35);
      expect(payload?.buttons?.length ?? 0).toBeLessThanOrEqual(5);
    }
  });
});
