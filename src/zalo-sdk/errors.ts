/** What Zalo's error numbers mean and what to do about each: one table for each host, for the same number differs. */

/** openapi.zalo.me (OA) or business.openapi.zalo.me (ZBS templates by phone). */
export type Host = 'oa' | 'zbs';

export type Action =
  /** A limit for everybody: wait 2 s, 8 s, 30 s with jitter. */
  | 'backoff'
  /** Once more after 60 s, then it has failed. */
  | 'retry-once'
  /** Cause not given; it may have been sent. At most three tries where sending twice does no harm, then a human. */
  | 'doubtful'
  /** Reread the stored token, renew it once, try once. */
  | 'token'
  /** The attachment has aged out (7 days): upload it again, once. */
  | 'upload-again'
  /** Not ready yet: ask again later. */
  | 'poll'
  /** Not at night: from 06:05 on. */
  | 'morning'
  /** A daily limit. */
  | 'next-day'
  /** A monthly limit. */
  | 'next-month'
  /** She has not written for too long: another way (ZBS template), never the same again. */
  | 'window'
  /** She does not follow the OA. */
  | 'not-following'
  /** She blocked or refused this OA. */
  | 'blocked'
  /** Her account cannot receive: not before 30 days have passed. */
  | 'dormant'
  /** No such number, or no Zalo on it. */
  | 'no-account'
  /** She or the rules refuse this kind of message to her. */
  | 'refuses-kind'
  /** This template cannot go this way. */
  | 'template'
  /** Too long: split it. */
  | 'too-long'
  /** The content or a parameter of this message is not acceptable. */
  | 'payload'
  /** Our request is wrong. */
  | 'bug'
  /** A human has to mend something in Zalo's consoles. */
  | 'setup'
  /** As `setup`, and nothing at all should be sent before. */
  | 'stop'
  /** A number in no table: failed, a human looks, no loop. */
  | 'unknown';

export interface PlatformError {
  host: Host;
  code: number;
  /** Zalo's own words. */
  text: string;
  action: Action;
  meaning: string;
}

type Row = readonly [action: Action, meaning: string];
type Table = Readonly<Record<number, Row>>;

/** Official table "phu-luc/ma-loi". */
const OA: Table = {
  [-32]: ['backoff', 'calls per minute used up, of the app or of the OA'],
  [-100]: ['upload-again', 'attachment id expired'],
  [-200]: ['retry-once', 'sending failed, no reason given'],
  [-201]: ['bug', 'a parameter is wrong'],
  [-204]: ['stop', 'OA disabled'],
  [-205]: ['stop', 'OA does not exist'],
  [-209]: ['setup', 'app not activated, or API not supported'],
  [-210]: ['too-long', 'a parameter exceeds its limit'],
  [-211]: ['next-day', 'quota of the feature used up'],
  [-212]: ['setup', 'API not registered for the app'],
  [-213]: ['not-following', 'the person does not follow the OA'],
  [-214]: ['poll', 'article still being processed'],
  [-216]: ['token', 'access token invalid'],
  [-217]: ['blocked', 'the person blocked invitations'],
  [-218]: ['next-day', 'the person has reached the limit of what she may receive'],
  [-219]: ['stop', 'app removed or disabled'],
  [-220]: ['token', 'access token expired or revoked'],
  [-221]: ['setup', 'the OA must be verified'],
  [-223]: ['setup', 'the OA has not granted this API to the app'],
  [-224]: ['setup', 'the OA package is too low'],
  [-227]: ['dormant', 'the person is banned or was not on Zalo for 45 days'],
  [-230]: ['window', 'no interaction for 7 days'],
  [-232]: ['window', 'no interaction yet, or it has expired'],
  [-233]: ['bug', 'kind of message not supported'],
  [-234]: ['morning', 'this kind of message is not allowed from 22:00 to 06:00'],
  [-235]: ['setup', 'this kind of OA is not supported'],
  [-237]: ['setup', 'the group is disabled or has expired'],
  [-238]: ['setup', 'the asset is disabled'],
  [-240]: ['bug', 'the message API v2 is closed'],
  [-241]: ['setup', 'the asset is already used'],
  [-242]: ['setup', 'appsecret_proof is wrong or missing'],
  [-244]: ['refuses-kind', 'the person restricts this kind of message'],
  [-248]: ['stop', 'the message breaks the standards of the platform'],
  [-249]: ['template', 'the template cannot be sent by UID'],
  [-320]: ['setup', 'no ZBS account (ZCA) is linked to the app'],
  [-321]: ['setup', 'the ZBS account (ZCA) is out of money or cannot be charged'],
  [-403]: ['setup', 'the OA is not in this group'],
  [112]: ['setup', 'app and OA are not linked'],
  [-1340]: ['setup', 'form error'],
  [-1341]: ['setup', 'form error'],
};

/** zalo.cloud/zns/guidelines/handle-error-code and the ZBS table of 2026. */
const ZBS: Table = {
  [-100]: ['doubtful', 'unknown error'],
  [-101]: ['setup', 'app id invalid'],
  [-102]: ['setup', 'app does not exist'],
  [-103]: ['setup', 'app not activated'],
  [-104]: ['setup', 'secret key of the app wrong'],
  [-105]: ['setup', 'app not linked to an OA'],
  [-106]: ['bug', 'method not supported'],
  [-107]: ['bug', 'message id wrong'],
  [-108]: ['no-account', 'phone number wrong'],
  [-109]: ['setup', 'template id wrong'],
  [-1091]: ['setup', 'template cannot be edited'],
  [-110]: ['dormant', "the person's Zalo is too old"],
  [-111]: ['payload', 'template data empty'],
  [-112]: ['payload', 'type of a parameter not defined'],
  [-1121]: ['payload', 'a parameter is too long'],
  [-1122]: ['payload', 'a parameter is missing'],
  [-1123]: ['payload', 'QR code could not be made'],
  [-1124]: ['payload', 'format of a parameter wrong'],
  [-113]: ['payload', 'button wrong'],
  [-1131]: ['payload', 'link of a button wrong'],
  [-1132]: ['payload', 'link of a button wrong'],
  [-114]: ['dormant', 'the person cannot receive (account state, opted out, old app)'],
  [-115]: ['stop', 'the wallet is empty'],
  [-116]: ['payload', 'text or content of a parameter not allowed'],
  [-117]: ['setup', 'app, OA and template do not belong together'],
  [-118]: ['no-account', 'no Zalo account, or switched off'],
  [-119]: ['dormant', 'the account cannot receive'],
  [-120]: ['setup', 'the OA lacks a permission: this feature'],
  [-1201]: ['setup', 'the OA lacks a permission: templates of tag 3'],
  [-1202]: ['setup', 'the OA lacks a permission: media'],
  [-121]: ['bug', 'body empty'],
  [-122]: ['bug', 'body is not JSON'],
  [-123]: ['bug', 'RSA decryption failed (not used here)'],
  [-124]: ['token', 'access token invalid'],
  [-1241]: ['setup', 'appsecret_proof is wrong or missing'],
  [-125]: ['setup', 'OA id wrong'],
  [-126]: ['setup', 'the development wallet is empty'],
  [-127]: ['setup', 'a template in test goes to administrators only'],
  [-128]: ['bug', 'RSA key missing (not used here)'],
  [-129]: ['bug', 'RSA key matter (not used here)'],
  [-130]: ['payload', 'content over the limit'],
  [-131]: ['setup', 'template not approved'],
  [-132]: ['payload', 'a parameter is invalid'],
  [-133]: ['morning', 'this template may not be sent from 22:00 to 06:00'],
  [-134]: ['refuses-kind', 'opt-in not answered (no longer used by Zalo)'],
  [-135]: ['stop', 'the OA may not send (verification, package)'],
  [-1351]: ['stop', 'the OA is blocked for a violation'],
  [-136]: ['setup', 'no ZBS account (ZCA) is linked'],
  [-137]: ['setup', 'the ZBS account (ZCA) could not be charged'],
  [-138]: ['setup', 'the app lacks a permission'],
  [-1381]: ['setup', 'the app lacks the permission of an extension'],
  [-139]: ['refuses-kind', 'the person refuses this kind'],
  [-140]: ['refuses-kind', 'by policy the person may not receive this kind'],
  [-141]: ['blocked', 'the person refuses this OA'],
  [-142]: ['bug', 'RSA key matter (not used here)'],
  [-143]: ['bug', 'RSA key matter (not used here)'],
  [-144]: ['next-day', 'daily quota of the OA used up'],
  [-1441]: ['next-month', 'monthly quota of promotions used up'],
  [-145]: ['setup', 'the OA may not send this kind'],
  [-146]: ['setup', 'template disabled for low quality'],
  [-147]: ['next-day', 'daily limit of the template reached'],
  [-1471]: ['next-month', 'monthly follow-up limit of this person'],
  [-1472]: ['next-day', 'daily promotion limit of this person'],
  [-148]: ['bug', 'journey token (not used here)'],
  [-149]: ['bug', 'journey token (not used here)'],
  [-1491]: ['bug', 'journey token (not used here)'],
  [-150]: ['bug', 'journey token (not used here)'],
  [-151]: ['setup', 'not an E2EE template'],
  [-152]: ['setup', 'E2EE key failed'],
  [-153]: ['payload', 'data against the rules'],
  [-158]: ['payload', 'upload too large'],
  [-159]: ['payload', 'type of the upload not supported'],
  [-160]: ['next-day', 'daily quota of creating, editing and uploading used up'],
  [-161]: ['setup', 'value of sending_mode wrong'],
  [-162]: ['setup', 'sending_mode 3 is not for templates of tag 1 and 2'],
};

const TABLES: Readonly<Record<Host, Table>> = { oa: OA, zbs: ZBS };

/**
 * Looks the number up in the table of its host, then in the other one: templates by UID go to the OA host and
 * are answered from both. Two numbers have a second meaning that only the words tell: -32 and -223.
 */
export function platformError(host: Host, code: number, text: string): PlatformError {
  const [action, meaning] = byWords(host, code, text) ??
    TABLES[host][code] ??
    TABLES[host === 'oa' ? 'zbs' : 'oa'][code] ?? ['unknown', 'a number in no table'];
  return { host, code, text, action, meaning };
}

function byWords(host: Host, code: number, text: string): Row | undefined {
  if (host !== 'oa') return undefined;
  if (code === -223 && /quota|article/i.test(text)) {
    return ['next-day', 'quota of articles used up'];
  }
  if (code !== -32) return undefined;
  return /application|\bapp\b/i.test(text)
    ? ['backoff', 'calls per minute of the app used up']
    : ['backoff', 'calls per minute of the OA used up (its package decides how many)'];
}

const HUMAN: ReadonlySet<Action> = new Set([
  'bug',
  'payload',
  'setup',
  'stop',
  'too-long',
  'unknown',
]);

/** Whether the error will come again until a human has mended something. */
export function needsHuman(action: Action): boolean {
  return HUMAN.has(action);
}

/** Every code of a table, for listings and tests. */
export function knownCodes(host: Host): number[] {
  return Object.keys(TABLES[host]).map(Number);
}
