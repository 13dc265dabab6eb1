/** Puts together the papers of classes: links that chats hand out, and the pages behind them. */
import { createPainter } from './cards/painter.ts';
import type { Config } from './config.ts';
import { say } from './domain/phrase.ts';
import type { MembersParts } from './members.ts';
import { checkInCode } from './store/attendance.ts';
import { createClassFiles } from './store/class-files.ts';
import { createClassLinks } from './store/class-links.ts';
import type { Means } from './store/means.ts';
import type { ScanLink } from './web/class-door.ts';
import type { ClassPages } from './web/classes.ts';

/** Whole addresses, as they stand in messages; `now` in ms. */
export interface ClassUrls {
  calendar(enrolmentId: string, now: number): string;
  card(enrolmentId: string, now: number): string;
  /** For those who keep the class only: the check-in code is on it. */
  door(sessionId: string, now: number): string;
}

export function classUrls({ secretKeys, PUBLIC_URL }: Readonly<Config>): ClassUrls {
  const links = createClassLinks(secretKeys);
  const whole = (path: string) => new URL(path, PUBLIC_URL).href;
  return {
    calendar: (id, now) => whole(links.calendarPath(id, now)),
    card: (id, now) => whole(links.cardPath(id, now)),
    door: (id, now) => whole(links.doorPath(id, now)),
  };
}

/** Nothing is loaded for pictures before the first is asked for; idle, its thread ends by itself. */
export function createClassPages(
  { config, database, mind }: MembersParts,
  { secrets }: Means,
): ClassPages {
  const { picture } = createPainter();
  const chatLink = chatLinkOf(config);
  return {
    links: createClassLinks(config.secretKeys),
    files: createClassFiles(database, secrets.words),
    words: (key, values) => mind.speak(say(key, values), { language: 'vi', addressForm: 'chi' }),
    picture,
    checkInCode: (sessionId) => checkInCode(secrets, sessionId),
    checkInLink: (code) => checkInLinkOf(config, code),
    ...(chatLink && { chatLink }),
  };
}

/** Members are on Zalo: where both are connected the code leads there. */
function chatLinkOf({ ZALO_OA_ID, TELEGRAM_BOT_NAME }: Readonly<Config>): string | undefined {
  if (ZALO_OA_ID) return `https://zalo.me/${ZALO_OA_ID}`;
  return TELEGRAM_BOT_NAME && `https://t.me/${TELEGRAM_BOT_NAME}`;
}

/** Zalo has no links that bring words along: there she types the digits. */
function checkInLinkOf(config: Readonly<Config>, code: string): ScanLink | undefined {
  const href = chatLinkOf(config);
  if (!href) return undefined;
  return config.ZALO_OA_ID
    ? { href, carriesCode: false }
    : { href: `${href}?start=dd-${code}`, carriesCode: true };
}
