/** Checks what Zalo answers: numbers may come as strings, ids as numbers, and most fields may be missing. */
import { z } from 'zod';

const word = z.union([z.string(), z.number().transform(String)]);
const count = z.union([z.number(), z.string().regex(/^-?\d+(\.\d+)?$/)]).transform(Number);
const flag = z.union([
  z.boolean(),
  z.enum(['true', 'false']).transform((value) => value === 'true'),
]);

/** A field that we can do without: an unexpected value is as good as none. */
const maybe = <S extends z.ZodType>(schema: S) => schema.optional().catch(undefined);

const quota = z.object({
  quota_type: maybe(word),
  remain: maybe(count),
  total: maybe(count),
  expired_date: maybe(word),
  owner_type: maybe(word),
  owner_id: maybe(word),
  dailyQuota: maybe(count),
  remainingQuota: maybe(count),
});

/** An accepted message. Lenient to the last: a success without an id is still a success. */
export const sentSchema = z
  .object({
    message_id: maybe(word),
    msg_id: maybe(word),
    sent_time: maybe(count),
    sending_mode: maybe(word),
    quota: maybe(quota),
  })
  .catch({})
  .transform(({ message_id, msg_id, sent_time, ...rest }) => ({
    messageId: message_id ?? msg_id,
    /** ms on Zalo's clock. */
    sentAt: sent_time,
    ...rest,
  }));

export const userDetailSchema = z.object({
  user_id: word,
  user_id_by_app: maybe(word),
  user_external_id: maybe(word),
  display_name: maybe(word),
  user_alias: maybe(word),
  is_sensitive: maybe(flag),
  /** 'DD/MM/YYYY', without a time: it cannot decide the 48 hours. */
  user_last_interaction_date: maybe(word),
  user_is_follower: maybe(flag),
  avatar: maybe(word),
  tags_and_notes_info: maybe(
    z.object({ notes: maybe(z.array(word)), tag_names: maybe(z.array(word)) }),
  ),
  shared_info: maybe(
    z.object({
      address: maybe(word),
      city: maybe(word),
      district: maybe(word),
      phone: maybe(word),
      name: maybe(word),
    }),
  ),
});

export const userListSchema = z.object({
  total: count,
  count: maybe(count),
  offset: maybe(count),
  users: z.array(z.object({ user_id: word })),
});

export const userQuotaSchema = z.object({
  /** ms */
  last_interaction: maybe(count),
  cs_reply: maybe(z.object({ remain: maybe(count), total: maybe(count) })),
  promotion: maybe(
    z.object({
      daily_remain: maybe(count),
      daily_total: maybe(count),
      monthly_remain: maybe(count),
      monthly_total: maybe(count),
    }),
  ),
});

export const oaQuotaSchema = z.array(
  z.object({
    asset_id: maybe(word),
    product_type: maybe(word),
    quota_type: maybe(word),
    /** 'DD/MM/YYYY' */
    valid_through: maybe(word),
    total: maybe(count),
    remain: maybe(count),
  }),
);

/** Two fields are spelt in two ways in the documentation. */
export const oaSchema = z
  .object({
    oaid: maybe(word),
    oa_id: maybe(word),
    name: maybe(word),
    description: maybe(word),
    oa_alias: maybe(word),
    is_verified: maybe(flag),
    /** 2 business, 4 government. */
    oa_type: maybe(count),
    num_follower: maybe(count),
    cate_name: maybe(word),
    package_name: maybe(word),
    package_valid_through_date: maybe(word),
    package_auto_renew_date: maybe(word),
    linked_ZCA: maybe(word),
    linked_zca: maybe(word),
  })
  .transform(({ oaid, oa_id, linked_ZCA, linked_zca, ...rest }) => ({
    oaid: oaid ?? oa_id,
    linked_zca: linked_ZCA ?? linked_zca,
    ...rest,
  }));

export const imageUploadSchema = z.object({ attachment_id: word });
export const fileUploadSchema = z.object({ token: word });

export const messageStatusSchema = z.object({
  /** -1 not found, 0 sent, 1 delivered. */
  status: count,
  /** ms */
  delivery_time: maybe(count),
  message: maybe(word),
});

export const dailyQuotaSchema = z.object({ dailyQuota: count, remainingQuota: count });

export const templateInfoSchema = z.object({
  templateId: word,
  templateName: maybe(word),
  /** PENDING_REVIEW, ENABLE, REJECT, DISABLE, DELETE. */
  status: maybe(word),
  reason: maybe(word),
  listParams: z
    .array(
      z.object({
        name: word,
        require: maybe(flag),
        type: maybe(word),
        maxLength: maybe(count),
        minLength: maybe(count),
        acceptNull: maybe(flag),
      }),
    )
    .catch([]),
  listButtons: maybe(
    z.array(z.object({ type: maybe(count), title: maybe(word), content: maybe(word) })),
  ),
  timeout: maybe(count),
  previewUrl: maybe(word),
  templateQuality: maybe(word),
  templateTag: maybe(word),
  /** Whole đồng for one message. */
  price: maybe(count),
  price_sdt: maybe(count),
  price_uid: maybe(count),
});

export const tokenPairSchema = z.object({
  access_token: z.string().min(1),
  refresh_token: z.string().min(1),
  /** Seconds; arrives as a string. */
  expires_in: maybe(count),
});

export type Sent = z.infer<typeof sentSchema>;
export type UserDetail = z.infer<typeof userDetailSchema>;
export type UserList = z.infer<typeof userListSchema>;
export type UserQuota = z.infer<typeof userQuotaSchema>;
export type OaQuota = z.infer<typeof oaQuotaSchema>;
export type OaInfo = z.infer<typeof oaSchema>;
export type MessageStatus = z.infer<typeof messageStatusSchema>;
export type DailyQuota = z.infer<typeof dailyQuotaSchema>;
export type TemplateInfo = z.infer<typeof templateInfoSchema>;
