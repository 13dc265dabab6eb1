/** The bodies of consultation ("CS") messages, exactly as Zalo takes them; pure. */

/** Documented limits of `POST /v3.0/oa/message/cs` and of uploads. */
export const LIMITS = {
  /** Characters after NFC; more is refused with -210, not cut. */
  text: 2000,
  buttons: 5,
  /** Characters of an `oa.query.*` payload. */
  queryPayload: 1000,
  infoTitle: 100,
  infoSubtitle: 500,
  imageBytes: 1_048_576,
  fileBytes: 5_242_880,
} as const;

export type Button =
  | { title: string; type: 'oa.open.url'; payload: { url: string } }
  /** `show`: the payload stands in the chat as if she had typed it; `hide`: the tap leaves nothing. */
  | { title: string; type: 'oa.query.show' | 'oa.query.hide'; payload: string }
  | { title: string; type: 'oa.open.phone'; payload: { phone_code: string } }
  | { title: string; type: 'oa.open.sms'; payload: { content: string; phone_code: string } };

export type Media =
  | { media_type: 'image' | 'sticker'; url: string }
  | { media_type: 'image' | 'sticker'; attachment_id: string }
  | { media_type: 'gif'; width: number; height: number; url: string }
  | { media_type: 'gif'; width: number; height: number; attachment_id: string };

export interface InfoRequest {
  title: string;
  subtitle: string;
  image_url: string;
}

export type Attachment =
  | { type: 'template'; payload: { template_type?: string; buttons: Button[] } }
  | { type: 'template'; payload: { template_type: 'media'; elements: [Media] } }
  | {
      type: 'template';
      payload: { template_type: 'request_user_info'; elements: [InfoRequest] };
    }
  | { type: 'file'; payload: { token: string } };

export interface CsMessage {
  text?: string;
  quote_message_id?: string;
  attachment?: Attachment;
}

export interface CsBody {
  recipient: { user_id: string };
  message: CsMessage;
}

/** A text; `quote` is the id of the message that it answers. */
export function csText(userId: string, text: string, quote?: string): CsBody {
  return to(userId, { text, ...(quote ? { quote_message_id: quote } : {}) });
}

/**
 * A text with up to five buttons. Those who use it in production leave `template_type` out; some code sets
 * 'button', so that it can be given. Unverified on a live OA.
 */
export function csButtons(
  userId: string,
  text: string,
  buttons: Button[],
  templateType?: string,
): CsBody {
  const payload = { ...(templateType ? { template_type: templateType } : {}), buttons };
  return to(userId, { text, attachment: { type: 'template', payload } });
}

/** A picture, GIF or sticker by address or by the id of an upload; `text` is its caption. */
export function csMedia(userId: string, media: Media, text?: string): CsBody {
  return to(userId, {
    ...(text ? { text } : {}),
    attachment: { type: 'template', payload: { template_type: 'media', elements: [media] } },
  });
}

/** A file by the token of its upload; no text beside it is documented. */
export function csFile(userId: string, token: string): CsBody {
  return to(userId, { attachment: { type: 'file', payload: { token } } });
}

/** Zalo's own form for name, phone and address; what comes back is typed by the person and proves nothing. */
export function csRequestInfo(userId: string, text: string, request: InfoRequest): CsBody {
  return to(userId, {
    text,
    attachment: {
      type: 'template',
      payload: { template_type: 'request_user_info', elements: [request] },
    },
  });
}

function to(userId: string, message: CsMessage): CsBody {
  return { recipient: { user_id: userId }, message };
}
