/** Turns one message that fits into the body of one consultation call; pure. */
import type { Choice, Outgoing } from '../../conversation/vocabulary.ts';
import { LIMITS, csButtons, csMedia, csRequestInfo, csText } from '../../zalo-sdk/index.ts';
import type { Button, CsBody } from '../../zalo-sdk/index.ts';
import { shorten } from '../fit.ts';

export interface RenderOptions {
  /** ZALO_BUTTON_TEMPLATE_TYPE: empty, or 'button' should Zalo ask for it. */
  buttonTemplateType?: string;
  /** ZALO_BUTTON_TITLE_MAX */
  buttonTitleMax: number;
  /** https address of the picture on Zalo's form for her phone; Zalo wants one. */
  phoneBannerUrl: string;
}

/** `message` has been through fit(): a picture bears no choices here, they follow in a text. */
export function render(userId: string, message: Outgoing<string>, options: RenderOptions): CsBody {
  switch (message.kind) {
    case 'text':
      return worded(userId, message.text, message.choices, options);
    case 'card':
      return worded(userId, `${message.title}\n${message.text}`, message.choices, options);
    case 'image':
      return csMedia(userId, { media_type: 'image', url: message.url }, message.caption);
    case 'file':
      return linked(userId, message, options);
    case 'askPhone':
      return asked(userId, message, options);
  }
}

function worded(
  userId: string,
  text: string,
  choices: Choice<string>[] | undefined,
  options: RenderOptions,
): CsBody {
  if (!choices || choices.length === 0) return csText(userId, text);
  return csButtons(userId, text, choices.map(tap), options.buttonTemplateType);
}

/** `hide`: our ids would stand in her chat like a riddle. The '#' tells a tap from what people type. */
function tap({ id, label }: Choice<string>): Button {
  return { title: label, type: 'oa.query.hide', payload: `#${id}` };
}

/**
 * A link instead of an upload: Zalo takes only pdf, doc, docx and csv, 5,000 a month, keeps them for 7 days,
 * and shows no text beside them.
 */
function linked(
  userId: string,
  message: Outgoing<string> & { kind: 'file' },
  { buttonTitleMax, buttonTemplateType }: RenderOptions,
): CsBody {
  const open: Button = {
    title: shorten(message.name, buttonTitleMax),
    type: 'oa.open.url',
    payload: { url: message.url },
  };
  return csButtons(userId, message.caption ?? message.name, [open], buttonTemplateType);
}

/** Zalo's form has a title and a smaller text of its own: a second paragraph goes there, else the same words. */
function asked(
  userId: string,
  message: Outgoing<string> & { kind: 'askPhone' },
  { phoneBannerUrl }: RenderOptions,
): CsBody {
  const [first = '', ...rest] = message.text.split('\n\n');
  const reason = rest.join('\n');
  const isSplit = reason !== '' && reason.length <= LIMITS.infoSubtitle;
  return csRequestInfo(userId, isSplit ? first : message.text, {
    title: shorten(message.button, LIMITS.infoTitle),
    subtitle: isSplit ? reason : shorten(message.text, LIMITS.infoSubtitle),
    image_url: phoneBannerUrl,
  });
}
