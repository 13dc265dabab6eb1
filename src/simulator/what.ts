/** What can be done on a pretend phone: the words between the page, the terminal and the simulator. */
import { z } from 'zod';

const phoneNumber = z.string().regex(/^\+?[\d .-]{8,20}$/);
const name = z.string().trim().min(1).max(100);

/** Longer texts cannot be typed: https://core.telegram.org/bots/api#message, text. */
export const LONGEST_TEXT = 4096;

export const what = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), text: z.string().min(1).max(LONGEST_TEXT) }),
  /** A button below a message; `hidden` where the platform shows nothing of the tap in the chat. */
  z.object({
    kind: z.literal('tap'),
    data: z.string().min(1).max(1000),
    label: z.string().max(200),
    hidden: z.boolean(),
    messageId: z.string().max(40).optional(),
  }),
  z.object({ kind: z.enum(['sticker', 'voice', 'photo', 'location']) }),
  /** `asked`: the platform's own form or button, not a number sent unasked. */
  z.object({ kind: z.literal('contact'), phone: phoneNumber, name, asked: z.boolean() }),
  z.object({ kind: z.enum(['follow', 'unfollow', 'start', 'block']) }),
]);

export type What = z.infer<typeof what>;

export type PhoneName = 'zalo' | 'telegram';

/** A pretend person on one of the two phones; ids are strings of digits. */
export interface Person {
  phone: PhoneName;
  id: string;
}

/** Zalo ids exceed 2^53; Telegram promises at most 52 bits (https://core.telegram.org/bots/api#user). */
const ids = { zalo: /^[1-9]\d{9,18}$/, telegram: /^[1-9]\d{5,14}$/ };

export function isPerson(phone: string, id: unknown): phone is PhoneName {
  return Object.hasOwn(ids, phone) && typeof id === 'string' && ids[phone as PhoneName].test(id);
}

export const saying = z
  .object({ phone: z.enum(['zalo', 'telegram']), person: z.string(), what })
  .refine(({ phone, person }) => isPerson(phone, person));

/** What cannot happen on the other platform. */
const ONLY: Partial<Record<What['kind'], PhoneName>> = {
  follow: 'zalo',
  unfollow: 'zalo',
  start: 'telegram',
  block: 'telegram',
};

export function canHappen(phone: PhoneName, done: What): boolean {
  return (ONLY[done.kind] ?? phone) === phone;
}

/** One webhook call as the platform would make it; `path` below the address of the service. */
export interface WebhookCall {
  path: string;
  headers: Record<string, string>;
  body: string;
}

/** When it happened (ms since 1970) and the platform's number for it, one more each time. */
export interface Moment {
  at: number;
  number: number;
}
