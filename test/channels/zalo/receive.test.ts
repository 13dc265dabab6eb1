/** Webhook calls of Zalo: every documented event, its signature checked, comes to what the person did. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Incoming, Said } from '../../../src/conversation/vocabulary.ts';
import { GROUPS, OA_ID, namesOf, rawOf, sample, signed } from '../../zalo-sdk/samples.ts';
import { ACCOUNT, PERSON, zaloChannel } from './set-up.ts';

/** Ids without a message's own: event and time, and whom it is about in a form that nobody can read. */
function told(name: string, time: string, about: string): string {
  const hash = createHash('sha256').update(`${name} ${time} ${about}`).digest('base64url');
  return `${name}:${time}:${hash.slice(0, 22)}`;
}

const channel = zaloChannel();

type Expected = { id: string; said: Said; from?: string } | { status: number; why: string };

/** `from` is the member of the samples where nothing else is said. */
const EVENTS: Record<string, Expected> = {
  'webhook.user_send_text': {
    id: 'user_send_text:0010a1b2c3d4e5f60718',
    said: { kind: 'text', text: 'Chị ơi cho em hỏi lịch tập huấn' },
  },
  'webhook.user_send_text.from_button_payload': {
    id: 'user_send_text:0011a1b2c3d4e5f60718',
    said: { kind: 'choice', id: 'menu:lich_tap_huan' },
  },
  'webhook.user_send_text.quoting': {
    id: 'user_send_text:0012a1b2c3d4e5f60718',
    said: { kind: 'text', text: 'Cái này là sao ạ?' },
  },
  'webhook.user_send_image': {
    id: 'user_send_image:0013a1b2c3d4e5f60718',
    said: { kind: 'photo', caption: 'Giấy nộp tiền' },
  },
  'webhook.user_send_sticker': {
    id: 'user_send_sticker:0014a1b2c3d4e5f60718',
    said: { kind: 'sticker' },
  },
  'webhook.user_send_location': {
    id: 'user_send_location:0015a1b2c3d4e5f60718',
    said: { kind: 'location', latitude: 21.8537, longitude: 106.7615 },
  },
  'webhook.user_send_link': {
    id: 'user_send_link:0016a1b2c3d4e5f60718',
    said: { kind: 'link', caption: 'https://example.vn/bai-viet' },
  },
  'webhook.user_send_business_card': {
    id: 'user_send_business_card:0017a1b2c3d4e5f60718',
    said: { kind: 'card' },
  },
  'webhook.user_send_audio': {
    id: 'user_send_audio:0018a1b2c3d4e5f60718',
    said: { kind: 'voice' },
  },
  'webhook.user_send_video': {
    id: 'user_send_video:0019a1b2c3d4e5f60718',
    said: { kind: 'video' },
  },
  'webhook.user_send_file': {
    id: 'user_send_file:001aa1b2c3d4e5f60718',
    said: { kind: 'file' },
  },
  'webhook.follow': {
    id: told('follow', '1795400732000', '3456789012345678901'),
    said: { kind: 'joined' },
  },
  'webhook.unfollow': {
    id: told('unfollow', '1795400793000', '3456789012345678901'),
    said: { kind: 'left' },
  },
  'webhook.user_submit_info': {
    id: told('user_submit_info', '1795400854000', '3456789012345678901'),
    said: { kind: 'phone', phone: '84900000001', verified: false, name: 'Hoàng Thị Mẫu' },
  },
  'webhook.user_submit_info.legacy': {
    id: told('user_submit_info', '1795400915000', '3456789012345678901'),
    said: { kind: 'phone', phone: '84900000001', verified: false, name: 'Hoàng Thị Mẫu' },
  },
  'webhook.user_click_chatnow': {
    id: told('user_click_chatnow', '1795400976000', '3456789012345678901'),
    said: { kind: 'joined' },
  },
  'webhook.user_withdraw': {
    id: told('user_withdraw', '1795401037000', '3456789012345678901'),
    said: { kind: 'withdrew' },
  },
  'webhook.add_user_to_tag': {
    id: told('add_user_to_tag', '1795401098000', OA_ID),
    from: ACCOUNT,
    said: { kind: 'ignored', event: 'add_user_to_tag' },
  },
  'webhook.user_received_message.oa': {
    id: 'user_received_message:001ba1b2c3d4e5f60718',
    said: { kind: 'receipt', what: 'delivered', messageIds: ['001ba1b2c3d4e5f60718'] },
  },
  'webhook.user_seen_message': {
    id: told('user_seen_message', '1795401220000', '001ca1b2c3d4e5f60718'),
    said: {
      kind: 'receipt',
      what: 'seen',
      messageIds: ['001ca1b2c3d4e5f60718', '001da1b2c3d4e5f60718'],
    },
  },
  'webhook.user_reacted_message': {
    id: 'user_reacted_message:001ea1b2c3d4e5f60718',
    said: { kind: 'ignored', event: 'user_reacted_message' },
  },
  'webhook.oa_send_text.api_echo': {
    id: 'oa_send_text:001fa1b2c3d4e5f60718',
    said: { kind: 'ignored', event: 'oa_send_text' },
  },
  'webhook.oa_send_text.by_admin': {
    id: 'oa_send_text:0020a1b2c3d4e5f60718',
    said: { kind: 'humanSpoke', adminId: '5678901234567890123' },
  },
  'webhook.oa_send_image': {
    id: 'oa_send_image:0021a1b2c3d4e5f60718',
    said: { kind: 'ignored', event: 'oa_send_image' },
  },
  'webhook.anonymous_send_text': {
    id: 'anonymous_send_text:0022a1b2c3d4e5f60718',
    from: ACCOUNT,
    said: { kind: 'ignored', event: 'anonymous_send_text' },
  },
  'webhook.zbs.user_received_message': {
    id: 'user_received_message:zns0001a1b2c3d4',
    // Its recipient is a phone number: no address of a person here.
    from: ACCOUNT,
    said: { kind: 'receipt', what: 'delivered', messageIds: ['zns0001a1b2c3d4'] },
  },
  'webhook.zbs.change_template_status': {
    id: told('change_template_status', '1795401647000', '567890'),
    from: ACCOUNT,
    said: { kind: 'ignored', event: 'change_template_status' },
  },
  'webhook.zbs.change_template_quality': {
    id: told('change_template_quality', '1795401708000', '567890'),
    from: ACCOUNT,
    said: { kind: 'ignored', event: 'change_template_quality' },
  },
  'webhook.zbs.change_oa_daily_quota': {
    id: told('change_oa_daily_quota', '1795401769000', OA_ID),
    from: ACCOUNT,
    said: { kind: 'ignored', event: 'change_oa_daily_quota' },
  },
  'webhook.zbs.user_feedback': {
    id: 'user_feedback:zns0002a1b2c3d4',
    from: ACCOUNT,
    said: { kind: 'ignored', event: 'user_feedback' },
  },
  'webhook.zbs.user_click_response_button': {
    id: 'user_click_response_button:zns0003a1b2c3d4',
    from: ACCOUNT,
    said: { kind: 'ignored', event: 'user_click_response_button' },
  },
  'webhook.console_save_probe': { status: 200, why: 'unsigned' },
  'webhook.console_check_sample': { status: 200, why: 'other-oa' },
};

it('there is one test for each documented event', () => {
  const group = GROUPS['channels/zalo/receive.test.ts'] ?? (() => false);
  expect(Object.keys(EVENTS).sort()).toEqual(namesOf(group).sort());
});

describe('each documented event', () => {
  it.each(Object.keys(EVENTS))('%s', (name) => {
    const expected = EVENTS[name] as Expected;
    const one = sample(name);
    const received = channel.receive(rawOf(one), one.headers ?? {});
    if ('status' in expected) {
      expect(received).toEqual({ verdict: 'dropped', ...expected });
      return;
    }
    const at = Number(one.body['timestamp']);
    const { id, said, from = PERSON } = expected;
    expect(received).toEqual({ verdict: 'accepted', incoming: [{ id, from, at, said }] });
    // What the inbox keeps is JSON: nothing may be lost on the way.
    expect(JSON.parse(JSON.stringify(received))).toEqual(received);
  });
});

/* ---------- what the samples do not show ---------- */

const AT = '1795400061000';

/** An event of our member, signed; `undefined` takes a field away. */
function event(name: string, fields: Record<string, unknown> = {}) {
  const body = {
    app_id: '1234567890123456789',
    event_name: name,
    timestamp: AT,
    sender: { id: '3456789012345678901' },
    recipient: { id: OA_ID },
    ...fields,
  };
  const raw = JSON.stringify(body);
  return channel.receive(Buffer.from(raw), signed(raw, String(body.timestamp ?? '')));
}

function only(name: string, fields: Record<string, unknown> = {}): Incoming {
  const received = event(name, fields);
  if (received.verdict !== 'accepted' || !received.incoming[0]) throw new Error('not accepted');
  expect(received.incoming).toHaveLength(1);
  return received.incoming[0];
}

const typed = (text: unknown) => only('user_send_text', { message: { msg_id: 'm', text } }).said;

describe('a tap and what people type', () => {
  it.each([
    ['#menu.home:vay', 'menu.home:vay'],
    ['#loan-advice.purpose:production', 'loan-advice.purpose:production'],
    ['#loan-advice.whichCommune:0', 'loan-advice.whichCommune:0'],
    ['#a.b.c:Z_9-x', 'a.b.c:Z_9-x'],
    [`#menu:${'x'.repeat(59)}`, `menu:${'x'.repeat(59)}`],
  ])('%s is a choice', (text, id) => expect(typed(text)).toEqual({ kind: 'choice', id }));

  it.each([
    '7:30',
    'sdt:0912345678',
    'menu.home:vay',
    '#vaynuoibo',
    '#Menu:vay',
    '#menu: vay',
    ' #menu:vay',
    '#menu:vay ạ',
    '#menu:vay\n',
    '##menu:vay',
    `#menu:${'x'.repeat(60)}`,
    '#',
  ])('%s is a text', (text) => expect(typed(text)).toEqual({ kind: 'text', text }));

  it.each(['', '   ', '\n', undefined, null, {}, []])('%j says nothing', (text) => {
    expect(typed(text)).toEqual({ kind: 'empty' });
  });

  it('a text that is a number without quotes stays exact', () => {
    const raw =
      `{"event_name":"user_send_text","timestamp":${AT},"sender":{"id":3456789012345678901},` +
      `"recipient":{"id":${OA_ID}},"message":{"msg_id":99999999999999999999,"text":"12345678901234567890"}}`;
    expect(channel.receive(Buffer.from(raw), signed(raw, AT))).toEqual({
      verdict: 'accepted',
      incoming: [
        {
          id: 'user_send_text:99999999999999999999',
          from: PERSON,
          at: Number(AT),
          said: { kind: 'text', text: '12345678901234567890' },
        },
      ],
    });
  });
});

describe('a place', () => {
  const at = (coordinates: unknown) =>
    only('user_send_location', {
      message: { msg_id: 'm', attachments: [{ type: 'location', payload: { coordinates } }] },
    }).said;

  it('may come as numbers', () => {
    expect(at({ latitude: 21.5, longitude: -106 })).toEqual({
      kind: 'location',
      latitude: 21.5,
      longitude: -106,
    });
  });

  it.each([
    undefined,
    null,
    'đây',
    {},
    { latitude: '', longitude: '' },
    { latitude: 'x' },
    { latitude: 91, longitude: 0 },
  ])('%j is none', (coordinates) => expect(at(coordinates)).toEqual({ kind: 'empty' }));
});

describe('a phone', () => {
  const form = (info: unknown) => only('user_submit_info', { info }).said;

  it('may come as a number, and without a name; it is never verified', () => {
    expect(form({ phone: 84900000001 })).toEqual({
      kind: 'phone',
      phone: '84900000001',
      verified: false,
    });
    expect(form({ phone: ' 0900000001 ', name: ' ' })).toEqual({
      kind: 'phone',
      phone: '0900000001',
      verified: false,
    });
  });

  it.each([undefined, null, {}, { phone: '' }, { name: 'Lan' }, { phone: { a: 1 } }])(
    '%j has none in it',
    (info) => expect(form(info)).toEqual({ kind: 'empty' }),
  );
});

describe('a human in the tool of the OA', () => {
  const echo = (name: string, sender: object) =>
    only(name, { sender: { id: OA_ID, ...sender }, recipient: { id: '3456789012345678901' } });

  it.each(['oa_send_text', 'oa_send_image', 'oa_send_file', 'oa_send_sticker', 'oa_send_list'])(
    '%s is heard by whom she writes to',
    (name) => {
      expect(echo(name, { admin_id: '77' })).toMatchObject({
        from: PERSON,
        said: { kind: 'humanSpoke', adminId: '77' },
      });
      expect(echo(name, {}).said).toEqual({ kind: 'ignored', event: name });
    },
  );

  it('reacting or calling is not speaking', () => {
    expect(echo('oa_reacted_message', { admin_id: '77' }).said.kind).toBe('ignored');
    expect(echo('oa_call_user', { admin_id: '77' }).said.kind).toBe('ignored');
  });
});

describe('events that are of no use', () => {
  it.each([
    'create_group',
    'user_join_group',
    'user_request_join_group',
    'accept_request_join_group',
    'user_out_group',
    'user_leave_group',
    'react_request_join_group_accept',
    'add_group_admin',
    'update_group_info',
    'delete_group',
    'user_send_group_text',
    'oa_send_group_text',
    'anonymous_send_image',
    'oa_send_anonymous_text',
  ])('%s is not between one person and us', (name) => {
    const group = { sender: { id: '12', admin_id: '1' }, recipient: { id: 'gmf0123' } };
    expect(only(name, group)).toMatchObject({
      from: ACCOUNT,
      said: { kind: 'ignored', event: name },
    });
  });

  it.each([
    'update_user_info',
    'remove_tag',
    'widget_interaction_accepted',
    'oa_send_consent',
    'user_call_oa',
    'event_journey_time_out',
    'something_new_in_2027',
    'constructor',
    '',
  ])('%s is kept and ignored', (name) => {
    expect(only(name).said).toEqual({ kind: 'ignored', event: name });
  });

  it('a receipt without an id is one of them', () => {
    expect(only('user_received_message').said.kind).toBe('ignored');
    expect(only('user_seen_message', { message: { msg_ids: 'x' } }).said.kind).toBe('ignored');
  });
});

describe('a repeat', () => {
  it('has the same id, whatever else differs', () => {
    const first = only('user_send_text', { message: { msg_id: 'm', text: 'a' } });
    const again = only('user_send_text', { message: { text: 'a', msg_id: 'm' }, extra: 1 });
    expect(again.id).toBe(first.id);
    expect(only('user_send_image', { message: { msg_id: 'm' } }).id).not.toBe(first.id);
  });

  it('without a message: event, time and person tell', () => {
    const ids = [
      only('follow', { follower: { id: '1' } }).id,
      only('follow', { follower: { id: '2' } }).id,
      only('follow', { follower: { id: '1' }, timestamp: '1795400061001' }).id,
      only('unfollow', { follower: { id: '1' } }).id,
    ];
    expect(new Set(ids).size).toBe(4);
    expect(only('follow', { follower: { id: '1' } }).id).toBe(ids[0]);
  });
});

describe('what is dropped', () => {
  it.each(['', 'null', '[]', '[{}]', '"x"', '{"a":', 'a=b'])('no JSON object: %s', (body) => {
    expect(channel.receive(Buffer.from(body), signed(body, ''))).toEqual({
      verdict: 'dropped',
      status: 400,
      why: 'not-json',
    });
  });

  it('an event that is older than a day, not one that Zalo still retries', () => {
    const hoursAgo = (hours: number) => String(1_795_410_000_000 - hours * 3_600_000);
    expect(event('follow', { timestamp: hoursAgo(25) })).toEqual({
      verdict: 'dropped',
      status: 200,
      why: 'too-old',
    });
    expect(event('follow', { timestamp: hoursAgo(2) }).verdict).toBe('accepted');
    const strict = zaloChannel({ webhookMaxAgeHours: 2 });
    const raw = JSON.stringify({ event_name: 'follow', timestamp: hoursAgo(3) });
    const headers = signed(raw, hoursAgo(3));
    expect(strict.receive(Buffer.from(raw), headers)).toMatchObject({ why: 'too-old' });
  });

  it('an event for another OA', () => {
    expect(event('user_send_text', { recipient: { id: '1' } })).toMatchObject({ why: 'other-oa' });
    expect(event('follow', { oa_id: '1', recipient: {}, sender: {} })).toMatchObject({
      status: 200,
      why: 'other-oa',
    });
  });

  it('a wrong signature, with 200 so that the address can be saved in the console', () => {
    const body = Buffer.from('{"event_name":"follow"}');
    for (const headers of [{}, { 'x-zevent-signature': 'mac=0' }, signed('other', '')]) {
      expect(channel.receive(body, headers)).toMatchObject({ verdict: 'dropped', status: 200 });
    }
  });
});

describe('shapes that nobody promised', () => {
  it('an event without a time bears ours', () => {
    expect(only('user_send_text', { timestamp: undefined }).at).toBe(1_795_410_000_000);
    expect(only('user_send_text', { timestamp: 'hôm nay' }).at).toBe(1_795_410_000_000);
  });

  it('an id that would break an address is nobody', () => {
    const odd = only('user_send_text', { sender: { id: 'a:b' }, message: { text: 'x' } });
    expect(odd).toMatchObject({ from: ACCOUNT, said: { kind: 'ignored' } });
  });

  it('never throw', () => {
    const names = fc.constantFrom(
      'user_send_text',
      'user_send_location',
      'user_submit_info',
      'user_seen_message',
      'user_received_message',
      'follow',
      'oa_send_text',
      'change_template_status',
      '__proto__',
    );
    const odd = fc.jsonValue({ maxDepth: 4 });
    const fields = fc.dictionary(
      fc.constantFrom('sender', 'recipient', 'message', 'info', 'follower', 'oa_id', 'timestamp'),
      fc.oneof(odd, fc.record({ id: odd, attachments: odd, msg_id: odd, text: odd, phone: odd })),
    );
    fc.assert(
      fc.property(names, fields, (name, some) => {
        const raw = JSON.stringify({ recipient: { id: OA_ID }, ...some, event_name: name });
        const written = /"timestamp":("?)((?:\\.|[^"\\,}\]])*)\1/.exec(raw)?.[2] ?? '';
        const received = channel.receive(Buffer.from(raw), signed(raw, written));
        if (received.verdict === 'dropped') return;
        for (const incoming of received.incoming) {
          expect(incoming.from.startsWith(ACCOUNT)).toBe(true);
          expect(Number.isFinite(incoming.at)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});
