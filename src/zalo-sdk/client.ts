/** The calls of Zalo OA v3 and ZBS that a service bot needs, typed, each with one renewal of the token at most. */
import { createHmac } from 'node:crypto';
import type { z } from 'zod';
import * as answers from './answers.ts';
import { makeCall, no } from './call.ts';
import type { Host } from './errors.ts';
import { LIMITS } from './messages.ts';
import type { CsBody } from './messages.ts';
import { multipart } from './multipart.ts';
import type { Upload } from './multipart.ts';
import type { Answer, HttpRequest, Token, TokenSource, Transport } from './types.ts';

export const OPENAPI_BASE = 'https://openapi.zalo.me';
export const BUSINESS_BASE = 'https://business.openapi.zalo.me';

export interface ZaloClientOptions {
  transport: Transport;
  tokens: TokenSource;
  /** The app secret, where the app's setting demands `appsecret_proof` on every call. */
  proofSecret?: string;
  openapiBase?: string;
  businessBase?: string;
}

export interface UserListQuery {
  /** At most 9951. */
  offset: number;
  /** At most 50. */
  count: number;
  tag_name?: string;
  /** TODAY, YESTERDAY, L7D, L30D or 'YYYY_MM_DD:YYYY_MM_DD'. */
  last_interaction_period?: string;
  is_follower?: boolean;
}

interface Templated {
  template_id: string;
  /** Every parameter of the template, as a string. */
  template_data: Record<string, string>;
}

export type TemplateByUid = Templated & { user_id: string };

interface ByPhone extends Templated {
  /** Ours, at most 48 characters; comes back in events. Whether Zalo refuses a repeat is not documented. */
  tracking_id: string;
  /** Only administrators of the app and the OA receive it. */
  mode?: 'development';
  /** '1' ordinary, '3' over the quota (not for templates of tag 1 and 2). */
  sending_mode?: '1' | '3';
}

/** `phone` as `internationalPhone()` writes it. */
export type TemplateByPhone = ByPhone & { phone: string };
/** `hash_phone` is the SHA-256 of such a phone in hexadecimal. */
export type TemplateByHashedPhone = ByPhone & { hash_phone: string };

export interface ZaloClient {
  /** Sends a consultation message made by messages.ts: `POST /v3.0/oa/message/cs`. */
  cs(body: CsBody): Promise<Answer<answers.Sent>>;
  /** jpg or png of at most 1 MB; lives 7 days; 5,000 uploads a month. */
  uploadImage(upload: Upload): Promise<Answer<{ attachment_id: string }>>;
  uploadGif(upload: Upload): Promise<Answer<{ attachment_id: string }>>;
  /** pdf, doc, docx or csv of at most 5 MB; lives 7 days. */
  uploadFile(upload: Upload): Promise<Answer<{ token: string }>>;
  userDetail(userId: string): Promise<Answer<answers.UserDetail>>;
  userList(query: UserListQuery): Promise<Answer<answers.UserList>>;
  /** When she last interacted (ms), and what is left of quotas. */
  userQuota(userId: string): Promise<Answer<answers.UserQuota>>;
  /** What the OA has left, for example of `cs` messages after 48 hours. */
  oaQuota(productType: string, quotaType: string): Promise<Answer<answers.OaQuota>>;
  oa(): Promise<Answer<answers.OaInfo>>;
  /** An approved template to somebody the OA knows; no tracking id: keep the message id at once. */
  templateByUid(body: TemplateByUid): Promise<Answer<answers.Sent>>;
  templateByPhone(body: TemplateByPhone): Promise<Answer<answers.Sent>>;
  templateByHashedPhone(body: TemplateByHashedPhone): Promise<Answer<answers.Sent>>;
  messageStatus(messageId: string): Promise<Answer<answers.MessageStatus>>;
  messageQuota(): Promise<Answer<answers.DailyQuota>>;
  templateInfo(templateId: string): Promise<Answer<answers.TemplateInfo>>;
}

/** One call without its token. */
interface Call<T> {
  host: Host;
  method: 'GET' | 'POST';
  /** With its query. */
  path: string;
  schema: z.ZodType<T>;
  body?: string | Uint8Array;
  contentType?: string;
}

/** A client for one OA. Its methods never throw for anything that Zalo or the network does. */
export function createZaloClient(options: ZaloClientOptions): ZaloClient {
  const call = <T>(one: Call<T>) => withToken(options, one);
  const upload = <T>(kind: string, file: Upload, max: number, schema: z.ZodType<T>) =>
    file.bytes.length > max
      ? Promise.resolve(no({ kind: 'unfit', why: `${kind} of more than ${max} bytes` }))
      : call(uploadCall(kind, file, schema));

  return {
    cs: (body) => call(post('oa', '/v3.0/oa/message/cs', body, answers.sentSchema)),
    uploadImage: (file) => upload('image', file, LIMITS.imageBytes, answers.imageUploadSchema),
    uploadGif: (file) => upload('gif', file, LIMITS.fileBytes, answers.imageUploadSchema),
    uploadFile: (file) => upload('file', file, LIMITS.fileBytes, answers.fileUploadSchema),
    userDetail: (userId) =>
      call(get('oa', '/v3.0/oa/user/detail', data({ user_id: userId }), answers.userDetailSchema)),
    userList: (query) =>
      call(get('oa', '/v3.0/oa/user/getlist', data(query), answers.userListSchema)),
    userQuota: (userId) =>
      call(post('oa', '/v3.0/oa/quota/message', { user_id: userId }, answers.userQuotaSchema)),
    oaQuota: (product_type, quota_type) => {
      const owned = { quota_owner: 'OA', product_type, quota_type };
      return call(post('oa', '/v3.0/oa/quota/message', owned, answers.oaQuotaSchema));
    },
    oa: () => call(get('oa', '/v2.0/oa/getoa', {}, answers.oaSchema)),
    templateByUid: (body) =>
      call(post('oa', '/v3.0/oa/message/template', body, answers.sentSchema)),
    templateByPhone: (body) => call(post('zbs', '/message/template', body, answers.sentSchema)),
    templateByHashedPhone: (body) =>
      call(post('zbs', '/message/template/hashphone', body, answers.sentSchema)),
    messageStatus: (message_id) =>
      call(get('zbs', '/message/status', { message_id }, answers.messageStatusSchema)),
    messageQuota: () => call(get('zbs', '/message/quota', {}, answers.dailyQuotaSchema)),
    templateInfo: (template_id) =>
      call(get('zbs', '/template/info/v2', { template_id }, answers.templateInfoSchema)),
  };
}

/* ---------- calls ---------- */

function post<T>(host: Host, path: string, body: object, schema: z.ZodType<T>): Call<T> {
  const json = { body: JSON.stringify(body), contentType: 'application/json' };
  return { host, method: 'POST', path, schema, ...json };
}

function get<T>(
  host: Host,
  path: string,
  query: Record<string, string>,
  schema: z.ZodType<T>,
): Call<T> {
  const search = new URLSearchParams(query).toString();
  return { host, method: 'GET', path: search ? `${path}?${search}` : path, schema };
}

/** Arguments of a GET on the OA host travel as JSON in one query parameter. */
function data(query: object): Record<string, string> {
  return { data: JSON.stringify(query) };
}

function uploadCall<T>(kind: string, file: Upload, schema: z.ZodType<T>): Call<T> {
  const { body, contentType } = multipart(file);
  return { host: 'oa', method: 'POST', path: `/v2.0/oa/upload/${kind}`, schema, body, contentType };
}

/** Calls with the token of the hour; where Zalo refuses it, once more with another one. */
async function withToken<T>(options: ZaloClientOptions, call: Call<T>): Promise<Answer<T>> {
  const token = await options.tokens.current();
  if (token.state !== 'ready') return noToken(token);
  const first = await callWith(options, call, token.accessToken);
  if (!isTokenRefused(first)) return first;
  const other = await options.tokens.replace(token.accessToken);
  return other.state === 'ready' ? callWith(options, call, other.accessToken) : noToken(other);
}

function callWith<T>(options: ZaloClientOptions, call: Call<T>, accessToken: string) {
  const { host, schema } = call;
  return makeCall(options.transport, host, requestOf(options, call, accessToken), schema);
}

function requestOf<T>(options: ZaloClientOptions, call: Call<T>, accessToken: string): HttpRequest {
  const { openapiBase = OPENAPI_BASE, businessBase = BUSINESS_BASE, proofSecret } = options;
  const base = call.host === 'oa' ? openapiBase : businessBase;
  return {
    method: call.method,
    url: base.replace(/\/+$/, '') + call.path,
    headers: {
      access_token: accessToken,
      ...(call.contentType ? { 'Content-Type': call.contentType } : {}),
      ...(proofSecret ? { appsecret_proof: proofOf(proofSecret, accessToken) } : {}),
    },
    ...(call.body === undefined ? {} : { body: call.body }),
  };
}

/** Here Zalo means a real HMAC-SHA256, unlike in webhooks. */
export function proofOf(appSecret: string, accessToken: string): string {
  return createHmac('sha256', appSecret).update(accessToken).digest('hex');
}

function isTokenRefused<T>(answer: Answer<T>): boolean {
  if (answer.ok || answer.failure.kind !== 'refused') return false;
  return answer.failure.error.action === 'token';
}

function noToken(token: Exclude<Token, { state: 'ready' }>) {
  const needsReconsent = token.state === 'needs_reconsent';
  return no({ kind: 'no-token', needsReconsent, afterMs: token.afterMs, why: token.why });
}

/* ---------- phones ---------- */

/**
 * A Vietnamese mobile number as ZBS wants it: '0912 345 678' or '+84912345678' becomes '84912345678'.
 * Undefined for anything that is no mobile number of ten digits.
 */
export function internationalPhone(phone: string): string | undefined {
  const digits = phone.replace(/[\s.\-()]/g, '').replace(/^\+/, '');
  const national = digits.replace(/^(?:0084|84|0)(?=[35789]\d{8}$)/, '');
  return /^[35789]\d{8}$/.test(national) && national !== digits ? `84${national}` : undefined;
}
