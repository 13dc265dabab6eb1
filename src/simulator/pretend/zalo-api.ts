/** The Zalo OA, ZBS and OAuth endpoints that we use, as a pretend Zalo answers them. */
import { randomUUID } from 'node:crypto';
import { fieldsOf, object, type Call, type Fields, type PretendFile, type Reply } from './call.ts';
import { zaloError } from './faults.ts';
import type { Screens } from './screens.ts';
import { createTokens } from './zalo-tokens.ts';

type Endpoint = (call: Call, body: Fields) => Reply;

export interface ZaloApi {
  answer(call: Call): Reply;
}

export function createZaloApi(screens: Screens): ZaloApi {
  const tokens = createTokens();
  const uploads = new Map<string, PretendFile>();
  const endpoints: { [verbAndPath: string]: Endpoint } = {
    'POST /v3.0/oa/message/cs': csMessages(screens, uploads),
    ...templates(screens),
    'POST /v2.0/oa/upload/image': uploader(uploads, 'attachment_id', MEGABYTE),
    'POST /v2.0/oa/upload/gif': uploader(uploads, 'attachment_id', 5 * MEGABYTE),
    'POST /v2.0/oa/upload/file': uploader(uploads, 'token', 5 * MEGABYTE),
    ...READING,
  };
  return {
    answer: (call) => {
      if (call.name === '/v4/oa/access_token') return tokens.issue(call);
      const key = `${call.verb} ${call.name}`;
      const endpoint = Object.hasOwn(endpoints, key) ? endpoints[key] : undefined;
      if (!endpoint) return { status: 404, body: '<html><body>404</body></html>' };
      if (!tokens.accepts(call.headers.access_token)) {
        return zaloError(isZbs(call) ? -124 : -216, 'Access token is invalid');
      }
      return call.body ? endpoint(call, call.body) : zaloError(-201, 'Body is not JSON');
    },
  };
}

/** The two hosts, told apart by path. */
function isZbs(call: Call): boolean {
  return /^\/(?:message|template)\//.test(call.name);
}

function done(data: unknown): Reply {
  return { status: 200, body: { data, error: 0, message: 'Success' } };
}

/* ---------- messages ---------- */

function csMessages(screens: Screens, uploads: Map<string, PretendFile>): Endpoint {
  return (call, body) => {
    const to = fieldsOf(body.recipient)?.user_id;
    if (typeof to !== 'string' || to === '') return zaloError(-201, 'user_id is invalid!');
    const message = fieldsOf(body.message) ?? {};
    const wrong = problemOf(message);
    if (wrong) return wrong;
    const uploadId = uploadIn(message);
    const file = uploadId === undefined ? undefined : uploads.get(uploadId);
    if (uploadId !== undefined && !file) return zaloError(-100, 'Attachment id is expired');
    const text = message.text as string | undefined;
    return sent(screens, { to, call, body, text, file, choices: choicesOf(message) });
  };
}

const TEXT = 2000;
const BUTTONS = 5;

/** What the true one refuses. */
function problemOf(message: Fields): Reply | undefined {
  const { text, attachment } = message;
  if (text === undefined && attachment === undefined) return zaloError(-201, 'message is invalid!');
  if (text !== undefined && typeof text !== 'string') return zaloError(-201, 'text is invalid!');
  if (typeof text === 'string' && [...text].length > TEXT) {
    return zaloError(-210, 'Parameter exceeds allowable limit');
  }
  return buttonsOf(message).length > BUTTONS ? zaloError(-201, 'buttons are invalid!') : undefined;
}

function payloadOf(message: Fields): Fields {
  return fieldsOf(fieldsOf(message.attachment)?.payload) ?? {};
}

function buttonsOf(message: Fields): Fields[] {
  const { buttons } = payloadOf(message);
  return Array.isArray(buttons) ? buttons.map((button) => fieldsOf(button) ?? {}) : [];
}

/** Of buttons that open something no tap comes back. */
function choicesOf(message: Fields): { id: string; label: string }[] | undefined {
  const choices = buttonsOf(message)
    .filter(({ type }) => String(type).startsWith('oa.query.'))
    .map(({ title, payload }) => ({ id: String(payload), label: String(title) }));
  return choices.length > 0 ? choices : undefined;
}

function uploadIn(message: Fields): string | undefined {
  const { token, elements } = payloadOf(message);
  const [first] = Array.isArray(elements) ? elements : [];
  const id = token ?? fieldsOf(first)?.attachment_id;
  return id === undefined ? undefined : String(id);
}

interface Shown {
  to: string;
  call: Call;
  body: Fields;
  text?: string;
  file?: PretendFile;
  choices?: { id: string; label: string }[];
}

let lastMessage = 0;

/** 20 hexadecimal digits, like the true ones. */
function nextMessageId(): string {
  lastMessage += 1;
  return `${Date.now().toString(16)}${lastMessage.toString(16).padStart(9, '0')}`.padStart(20, '0');
}

function sent(screens: Screens, { to, call, ...rest }: Shown): Reply {
  const message_id = nextMessageId();
  screens.show({ platform: 'zalo', to, via: call.name, ...rest }, message_id);
  return done({ message_id, user_id: to, sent_time: String(Date.now()) });
}

function templates(screens: Screens): { [verbAndPath: string]: Endpoint } {
  const byPhone: Endpoint = (call, body) => {
    const to = body.phone ?? body.hash_phone;
    if (typeof to !== 'string' || !/^(?:84\d{9}|[0-9a-f]{64})$/.test(to)) {
      return zaloError(-108, 'Phone number is invalid');
    }
    if (!body.template_id) return zaloError(-109, 'Template id is invalid');
    const msg_id = nextMessageId();
    screens.show({ platform: 'zbs', to, via: call.name, body }, msg_id);
    const quota = { dailyQuota: '20000', remainingQuota: '19999' };
    return done({ msg_id, sent_time: String(Date.now()), sending_mode: '1', quota });
  };
  const byUid: Endpoint = (call, body) => {
    const to = body.user_id;
    if (typeof to !== 'string' || !to) return zaloError(-201, 'user_id is invalid!');
    return sent(screens, { to, call, body });
  };
  return {
    'POST /v3.0/oa/message/template': byUid,
    'POST /message/template': byPhone,
    'POST /message/template/hashphone': byPhone,
  };
}

/* ---------- uploads ---------- */

const MEGABYTE = 1_048_576;
/** The memory of a pretend platform is not for ever. */
const MOST_UPLOADS = 500;

function uploader(uploads: Map<string, PretendFile>, answer: string, most: number): Endpoint {
  return ({ file }) => {
    if (!file) return zaloError(-201, 'file is invalid!');
    if (file.bytes.length > most) return zaloError(-210, 'Parameter exceeds allowable limit');
    const id = randomUUID().replaceAll('-', '');
    uploads.set(id, file);
    if (uploads.size > MOST_UPLOADS) uploads.delete(uploads.keys().next().value!);
    return done({ [answer]: id });
  };
}

/* ---------- what is only read ---------- */

const READING: { [verbAndPath: string]: Endpoint } = {
  'GET /v3.0/oa/user/detail': ({ query }) => {
    const user_id = object(query.get('data') ?? '')?.user_id;
    return typeof user_id === 'string'
      ? done(profile(user_id))
      : zaloError(-201, 'user_id is invalid!');
  },
  'POST /v3.0/oa/quota/message': (_, body) => done(body.user_id ? userQuota() : oaQuota(body)),
  'GET /v2.0/oa/getoa': () => done(OA),
  'GET /message/status': ({ query }) =>
    query.get('message_id')
      ? done({ delivery_time: String(Date.now()), message: 'delivered', status: 1 })
      : zaloError(-107, 'Message id is invalid'),
  'GET /message/quota': () => done({ dailyQuota: '20000', remainingQuota: '20000' }),
};

function profile(user_id: string): object {
  return {
    user_id,
    user_id_by_app: `4${user_id.slice(1)}`,
    display_name: 'Lan',
    user_alias: '',
    is_sensitive: false,
    user_is_follower: true,
    avatar: '',
    avatars: {},
    tags_and_notes_info: { notes: [], tag_names: [] },
    shared_info: {},
  };
}

function userQuota(): object {
  const left = { remain: 8, total: 8 };
  return { last_interaction: String(Date.now()), cs_reply: left, promotion: {} };
}

function oaQuota({ product_type, quota_type }: Fields): object[] {
  return [{ asset_id: 'asset-1', product_type, quota_type, total: 2000, remain: 2000 }];
}

const OA = {
  oaid: '2345678901234567890',
  name: 'Hội LHPN',
  description: '',
  is_verified: true,
  oa_type: 4,
  num_follower: 120,
  package_name: 'OA Nâng cao',
  package_valid_through_date: '31/12/2099',
  linked_ZCA: 'zca-1',
};
