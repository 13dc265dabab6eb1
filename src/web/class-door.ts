/** The page for the door of a class: a code to scan, the same in large digits, and how many have come; no script. */
import { renderSVG } from 'uqr';
import { checkinMoment, CLOSES_AFTER_MS, OPENS_BEFORE_MS } from '../domain/checkin.ts';
import type { DoorPaper } from '../store/class-files.ts';
import { dayWords, hourWords, timeWords, type Words } from './class-words.ts';

export interface ScanLink {
  href: string;
  /** The code goes on its way by itself (Telegram); else the chat opens and she types it (Zalo). */
  carriesCode: boolean;
}

export interface Door {
  /** Six digits. */
  code: string;
  link?: ScanLink;
  /** It asks for itself again so often, for the number of those who have come. */
  refreshSeconds: number;
  now: number;
}

export function doorPage(paper: DoorPaper, words: Words, door: Door): string {
  const { session, of, isCancelled } = paper;
  const when = [
    ...(of > 1 ? [words('console.class.door.nth', { n: session.n, of })] : []),
    dayWords(session.startsAt, words),
    timeWords(session, words),
  ];
  return page(
    words('console.class.door.heading'),
    [
      `<header><p class="union">${safe(words('console.class.union'))}</p>`,
      `<h1>${safe(paper.title)}</h1>`,
      `<p class="when">${when.map((part) => `<span>${safe(part)}</span>`).join(' · ')}</p>`,
      `<p class="where">${safe(session.place)}</p></header>`,
      `<main>${isCancelled ? cancelled(paper, words) : codes(paper, words, door)}</main>`,
      isCancelled ? '' : footer(paper, words, door),
    ].join('\n'),
  );
}

/** A page with one kind sentence. */
export function sorryPage(sentence: string, words: Words): string {
  const union = words('console.class.union');
  return page(
    union,
    `<header><p class="union">${safe(union)}</p></header>\n<main><p class="sorry">${safe(sentence)}</p></main>`,
  );
}

function cancelled({ cancelledWhy: value }: DoorPaper, words: Words): string {
  const why = value ? `<p>${safe(words('console.class.why', { value }))}</p>` : '';
  return `<div class="stamp"><p><strong>${safe(words('console.class.cancelled'))}</strong></p>${why}</div>`;
}

function codes({ session }: DoorPaper, words: Words, { code, link, now }: Door): string {
  if (checkinMoment(session, now) === 'closed')
    return `<p class="sorry">${safe(words('console.class.door.closed'))}</p>`;
  const from = hourWords(session.startsAt - OPENS_BEFORE_MS, words);
  const to = hourWords(Math.min(session.startsAt + CLOSES_AFTER_MS, session.endsAt), words);
  return [
    `<p class="how">${safe(words(`console.class.door.${how(link)}`))}</p>`,
    `<div class="code"><p class="label">${safe(words('console.class.door.code'))}</p>`,
    `<p><strong>${safe(code.replace(/(\d{3})(?=\d)/g, '$1 '))}</strong></p>`,
    `<p class="accepted">${safe(words('console.class.door.accepted', { from, to }))}</p></div>`,
    link ? picture(link, words) : '',
  ].join('\n');
}

function how(link: ScanLink | undefined): 'scan' | 'open' | 'type' {
  if (!link) return 'type';
  return link.carriesCode ? 'scan' : 'open';
}

function picture({ href }: ScanLink, words: Words): string {
  const label = safe(words('console.class.door.qr'));
  return `<div class="qr" role="img" aria-label="${label}">${renderSVG(href, { border: 2 })}</div>`;
}

function footer({ present, seated }: DoorPaper, words: Words, door: Door): string {
  const { now, refreshSeconds: seconds } = door;
  const count = words('console.class.door.count', { present, seated });
  return [
    `<footer><p class="count">${safe(words('console.class.door.come'))} <strong>${safe(count)}</strong>`,
    `${safe(words('console.class.door.learners'))}</p>`,
    `<p class="at">${safe(words('console.class.door.at', { at: hourWords(now, words), seconds }))}`,
    `<a href="">${safe(words('console.class.door.again'))}</a></p></footer>`,
  ].join('\n');
}

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${safe(title)}</title>
<link rel="stylesheet" href="/assets/class-door.css">
</head>
<body>
${body}
</body>
</html>
`;
}

function safe(text: string): string {
  const names: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/g, (letter) => names[letter] ?? letter);
}
