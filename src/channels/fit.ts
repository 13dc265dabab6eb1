/** Cuts a message to what a platform takes: long texts become several, surplus choices become a numbered list. */
import type { Choice, Outgoing } from '../conversation/vocabulary.ts';
import type { Limits } from '../services/ports.ts';

type Message = Outgoing<string>;
type Choices = Choice<string>[];

/** A text with the buttons that belong under its last piece. */
interface Worded {
  text: string;
  buttons: Choices;
}

/**
 * The same message as one or more that fit, in the order in which they are to be sent; none where it says
 * nothing at all. Lengths are UTF-16 units after NFC, the strictest of the ways in which platforms count.
 * A card counts as its title, a line break and its text. Fitting twice changes nothing.
 */
export function fit(message: Message, limits: Limits): Message[] {
  switch (message.kind) {
    case 'text':
      return texts(worded(clean(message.text), message.choices, limits), limits);
    case 'card':
      return card(message, limits);
    case 'image':
      return image(message, limits);
    case 'file':
      return file(message, limits);
    case 'askPhone':
      return askPhone(message, limits);
  }
}

/* ---------- kinds ---------- */

function texts({ text, buttons }: Worded, limits: Limits): Message[] {
  const pieces = split(text, limits.text);
  return pieces.map((piece, at) => textMessage(piece, at === pieces.length - 1 ? buttons : []));
}

function textMessage(text: string, buttons: Choices): Message {
  return { kind: 'text', text, ...under(buttons) };
}

function card(message: Message & { kind: 'card' }, limits: Limits): Message[] {
  const title = oneLine(message.title);
  const { text, buttons } = worded(clean(message.text), message.choices, limits);
  if (!title || !text) return texts({ text: title || text, buttons }, limits);
  if (title.length + 1 + text.length <= limits.text) {
    return [{ kind: 'card', title, text, ...under(buttons) }];
  }
  // Too long for one: the title stays with the beginning, the buttons go under the end.
  const [first = '', ...rest] = texts({ text: `${title}\n\n${text}`, buttons }, limits);
  return [headed(title, first), ...rest].filter((part) => part !== '');
}

/** Makes a card of a first piece that still begins with the whole title. */
function headed(title: string, first: Message | ''): Message | '' {
  if (first === '' || first.kind !== 'text') return first;
  const text = first.text.startsWith(`${title}\n\n`) ? first.text.slice(title.length).trim() : '';
  return text ? { kind: 'card', title, text } : first;
}

function image(message: Message & { kind: 'image' }, limits: Limits): Message[] {
  const bare: Message = { kind: 'image', url: message.url };
  const caption = clean(message.caption ?? '');
  const { text, buttons } = worded(caption, message.choices, limits);
  const apart = buttons.length > 0 && limits.buttonsUnderImage === false;
  if (apart) return [bare, ...texts({ text, buttons }, limits)];
  if (text.length > captionLimit(limits)) return [bare, ...texts({ text, buttons }, limits)];
  return [{ ...bare, ...(text ? { caption: text } : {}), ...under(buttons) }];
}

function file(message: Message & { kind: 'file' }, limits: Limits): Message[] {
  const bare: Message = { kind: 'file', url: message.url, name: message.name };
  const text = visible(clean(message.caption ?? ''));
  if (text.length > captionLimit(limits)) return [bare, ...texts({ text, buttons: [] }, limits)];
  return [text ? { ...bare, caption: text } : bare];
}

function askPhone(message: Message & { kind: 'askPhone' }, limits: Limits): Message[] {
  const button = shorten(message.button, limits.buttonLabel);
  const words = visible(clean(message.text)) || visible(button);
  const pieces = texts({ text: words, buttons: [] }, limits);
  const last = pieces.pop();
  if (last?.kind !== 'text') return [];
  return [...pieces, { kind: 'askPhone', text: last.text, button }];
}

const captionLimit = (limits: Limits) => Math.min(limits.caption ?? limits.text, limits.text);

/* ---------- choices ---------- */

/**
 * What the buttons cannot say goes into the text: where there are more choices than buttons, or a label had to
 * be cut, all of them are listed with the numbers by which they can be typed, and the buttons bear them too.
 */
function worded(text: string, choices: Choices | undefined, limits: Limits): Worded {
  const all = (choices ?? []).map(({ id, label }, at) => ({
    id,
    label: visible(oneLine(label)) || String(at + 1),
  }));
  const tooMany = all.length > limits.buttons;
  if (!tooMany && all.every(({ label }) => label.length <= limits.buttonLabel)) {
    // Buttons need words to stand under: with none, their own.
    return { text: visible(text) || (all.length > 0 ? listed(all) : ''), buttons: all };
  }
  const buttons = all.slice(0, limits.buttons).map(({ id, label }, at) => ({
    id,
    label: shorten(`${at + 1}. ${label}`, limits.buttonLabel),
  }));
  return { text: [visible(text), listed(all)].filter(Boolean).join('\n\n'), buttons };
}

function listed(choices: Choices | undefined): string {
  return (choices ?? []).map(({ label }, at) => `${at + 1}. ${oneLine(label)}`).join('\n');
}

const under = (buttons: Choices) => (buttons.length > 0 ? { choices: buttons } : {});

/* ---------- words ---------- */

/** Cuts a label at a word where that leaves at least half of it, and shows by '…' that it was cut. */
export function shorten(label: string, max: number): string {
  const whole = oneLine(label);
  if (whole.length <= max) return whole;
  const cut = graphemeCut(whole, Math.max(0, max - 1));
  const word = whole.slice(0, cut + 1).lastIndexOf(' ');
  return `${whole.slice(0, word >= max / 2 ? word : cut).trimEnd()}…`;
}

/** Pieces of at most `limit` UTF-16 units, cut where a reader would pause; no word is lost. */
export function split(text: string, limit: number): string[] {
  const pieces: string[] = [];
  let rest = text.trim();
  while (rest.length > limit) {
    const cut = placeToCut(rest, limit);
    pieces.push(rest.slice(0, cut).trimEnd());
    rest = rest.slice(cut).trimStart();
  }
  return [...pieces, rest].filter((piece) => visible(piece) !== '');
}

/** Before a paragraph, a line, a sentence, a word; at worst between two letters. A short first piece is no gain. */
function placeToCut(text: string, limit: number): number {
  const window = text.slice(0, limit + 1);
  const least = Math.ceil(limit / 3);
  const places = [window.lastIndexOf('\n\n'), window.lastIndexOf('\n'), sentenceCut(window)];
  const kind = places.find((place) => place >= least);
  return kind ?? wordCut(window) ?? (graphemeCut(text, limit) || pointCut(text, limit));
}

/** End of the last whole sentence in the window; the number of a list item ("2.") ends none. */
function sentenceCut(window: string): number {
  for (let at = window.length - 1; at > 0; at--) {
    if (!/\s/.test(window[at] ?? '')) continue;
    const before = window.slice(Math.max(0, at - 6), at);
    if (/[.!?…]["”’»')\]]*$/.test(before) && !/(^|\s)\d+\.$/.test(before)) return at;
  }
  return -1;
}

/** The last gap between words; a space that carries a combining mark is a letter of its own. */
function wordCut(window: string): number | undefined {
  for (let at = window.length - 1; at > 0; at--) {
    const isGap =
      /\s/.test(window[at] ?? '') && !/^[\p{M}\u200c\u200d]/u.test(window.slice(at + 1));
    if (isGap) return at;
  }
  return undefined;
}

const graphemes = new Intl.Segmenter('vi', { granularity: 'grapheme' });

/** The last border between two letters at or before `at`; 0 where the first one is longer. */
function graphemeCut(text: string, at: number): number {
  if (at >= text.length) return text.length;
  // Whether `at` is a border depends on what comes just after it: two more units hold that character.
  return graphemes.segment(text.slice(0, at + 2)).containing(at)?.index ?? 0;
}

/** For a single "letter" longer than a message (hundreds of stacked marks): between two code points. */
function pointCut(text: string, limit: number): number {
  const splitsPair = /[\ud800-\udbff]/.test(text[limit - 1] ?? '');
  return Math.max(1, splitsPair && limit > 1 ? limit - 1 : limit);
}

/** NFC, plain line breaks, and none of the characters that platforms refuse. */
function clean(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    .replace(/\p{Cs}/gu, '\ufffd')
    .normalize('NFC')
    .trim();
}

const oneLine = (text: string) => clean(text).replace(/\s+/g, ' ');

/** Nothing where there is nothing to see: platforms refuse a message of spaces and joiners. */
function visible(text: string): string {
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(text) ? text : '';
}
