/** `/c/…`: calendar file, picture and door page of a class, for whoever holds the link while it is open. */
import express, { type Response, type Router } from 'express';
import type { PictureCard } from '../cards/card.ts';
import { calendarFile } from '../domain/calendar-file.ts';
import type { ClassFiles, PaperSession } from '../store/class-files.ts';
import type { ClassLink, ClassLinks, Paper } from '../store/class-links.ts';
import { doorPage, sorryPage, type ScanLink } from './class-door.ts';
import { calendarOf, cardOf, type Words } from './class-words.ts';

export interface ClassPages {
  links: Pick<ClassLinks, 'open'>;
  files: ClassFiles;
  words: Words;
  /** The PNG; undefined where too many are being drawn. */
  picture(card: PictureCard): Promise<Uint8Array | undefined>;
  /** Six digits. */
  checkInCode(sessionId: string): string;
  /** Opens the chat in which the code counts; undefined where no platform is connected. */
  checkInLink?(code: string): ScanLink | undefined;
  /** Opens a chat with the assistant. */
  chatLink?: string;
  /** How often a door page asks for news by itself. */
  refreshSeconds?: number;
  /** ms */
  now?: () => number;
}

type Sorry = { sorry: 'over' | 'none' | 'busy' };
/** What a link shows; it is written to the response by `send`. */
type Shown = { type: string; body: string | Buffer; name?: string; refresh?: number } | Sorry;

const ENDINGS: Record<Paper, string> = { calendar: 'ics', card: 'png', namedCard: 'png', door: '' };

/** What is shown is read anew each time: a class may have moved since the link was sent. */
export function classPages(pages: ClassPages): Router {
  const router = express.Router();
  router.get('/c/:file', async (request, response) => {
    const now = (pages.now ?? Date.now)();
    send(response, await show(request.params.file, pages, now), pages.words);
  });
  return router;
}

async function show(file: string, pages: ClassPages, now: number): Promise<Shown> {
  const [, token = '', ending = ''] = /^(.+?)(?:\.(ics|png))?$/.exec(file) ?? [];
  const link = pages.links.open(token, now);
  if (!link) return { sorry: 'none' };
  if (link === 'over') return { sorry: 'over' };
  return ENDINGS[link.paper] === ending ? SHOW[link.paper](link, pages, now) : { sorry: 'none' };
}

type Show = (link: ClassLink, pages: ClassPages, now: number) => Promise<Shown>;

const SHOW: Record<Paper, Show> = { calendar, card, namedCard: card, door };

async function calendar({ id }: ClassLink, { files, words }: ClassPages, now: number) {
  const paper = await files.learner(id);
  if (!paper) return { sorry: 'none' } as const;
  if (isOver(paper.sessions, now)) return { sorry: 'over' } as const;
  const made = calendarOf(paper, words, now);
  const method = made.state === 'cancelled' ? 'CANCEL' : 'PUBLISH';
  const type = `text/calendar; charset=utf-8; method=${method}`;
  return { type, body: calendarFile(made), name: fileName(paper.code, 'ics') };
}

async function card({ id, paper: kind }: ClassLink, pages: ClassPages, now: number) {
  const paper = await pages.files.learner(id, { name: kind === 'namedCard' });
  const made = paper && cardOf(paper, pages.words, { now, chatLink: pages.chatLink });
  if (!made) return { sorry: 'none' } as const;
  const png = await pages.picture(made);
  if (!png) return { sorry: 'busy' } as const;
  return { type: 'image/png', body: Buffer.from(png), name: fileName(paper.code, 'png') };
}

async function door({ id }: ClassLink, pages: ClassPages, now: number) {
  const paper = await pages.files.door(id);
  if (!paper) return { sorry: 'none' } as const;
  if (isOver([paper.session], now)) return { sorry: 'over' } as const;
  const { words, checkInCode, checkInLink, refreshSeconds = 20 } = pages;
  const code = checkInCode(id);
  const body = doorPage(paper, words, { code, link: checkInLink?.(code), refreshSeconds, now });
  return { type: 'text/html; charset=utf-8', body, refresh: refreshSeconds };
}

function isOver(sessions: PaperSession[], now: number): boolean {
  return sessions.every(({ endsAt }) => endsAt <= now);
}

/** «LNO-2026-03» → 'lop-LNO-2026-03.ics' */
function fileName(code: string, ending: string): string {
  return `lop-${code.replace(/[^\w-]+/g, '-').slice(0, 40)}.${ending}`;
}

/* ---------- the response ---------- */

/** Nothing but our own style sheet; no `upgrade-insecure-requests`, under which Safari finds none on http. */
const POLICY =
  "default-src 'none'; style-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";
const STATUS = { none: 404, over: 410, busy: 503 } as const;

function send(response: Response, shown: Shown, words: Words): void {
  response.set('Cache-Control', 'no-store').set('X-Robots-Tag', 'noindex');
  response.set('Content-Security-Policy', POLICY);
  if ('sorry' in shown) return sendSorry(response, shown, words);
  const { type, body, name, refresh } = shown;
  if (name) response.set('Content-Disposition', `inline; filename="${name}"`);
  if (refresh) response.set('Refresh', String(refresh));
  response.set('Content-Type', type).end(body);
}

function sendSorry(response: Response, { sorry }: Sorry, words: Words): void {
  if (sorry === 'busy') response.set('Retry-After', '60');
  const page = sorryPage(words(`console.class.sorry.${sorry}`), words);
  response.status(STATUS[sorry]).type('html').send(page);
}
