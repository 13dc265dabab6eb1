/** One entry of a chat as something to look at; every word of it is set as text, never as markup. */
/* global document */

/** `onTap(what, from)` is called for buttons that say something; `onForm()` for a form to fill in. */
export function bubble(entry, { onTap, onForm, names }) {
  const item = element('div', `entry ${entry.from}${entry.quiet ? ' quiet' : ''}`);
  if (entry.trouble) item.classList.add('trouble');
  item.dataset.number = entry.number ?? '';
  const box = element('div', 'bubble');
  if (entry.from !== 'note') box.append(speaker(names[entry.from]));
  box.append(...parts(entry));
  if (!entry.quiet && entry.from !== 'note') box.append(clock(entry.at));
  item.append(box);
  if (entry.form) box.append(form(entry.form, onForm));
  if (entry.buttons?.length) item.append(rows(entry.buttons, onTap));
  return item;
}

/** Rows of buttons, below a message or in place of the letters. */
export function rows(buttons, onTap) {
  const all = element('div', 'buttons');
  for (const row of buttons) {
    const line = element('div', 'row');
    line.append(...row.map((button) => ('tap' in button ? tap(button, onTap) : link(button))));
    all.append(line);
  }
  return all;
}

function parts({ title, text, attached }) {
  const made = [];
  if (title) made.push(element('strong', 'title', title));
  if (attached) made.push(attachment(attached));
  if (text) made.push(words(text));
  return made;
}

/** Who speaks: seen by screen readers only, the sides tell it to the eye. */
function speaker(name) {
  return element('span', 'unseen', `${name}: `);
}

/** Line breaks stay (white-space: pre-line); addresses become links. */
function words(text) {
  const holder = element('p', 'words');
  for (const piece of text.split(/(https?:\/\/[^\s<>"«»]+[^\s<>"«».,;:!?)])/u))
    holder.append(/^https?:\/\//.test(piece) ? outside(piece, piece) : piece);
  return holder;
}

function attachment({ kind, name, href }) {
  const holder = element('p', `attached ${kind}`);
  holder.append(icon(kind), href ? outside(href, name) : name);
  return holder;
}

function tap({ label, tap: what }, onTap) {
  const button = element('button', '', label);
  button.type = 'button';
  button.addEventListener('click', () => onTap(what, button));
  return button;
}

function link({ label, href }) {
  return outside(href, label);
}

function form({ title, subtitle, label }, onForm) {
  const holder = element('div', 'form');
  const button = element('button', '', label);
  button.type = 'button';
  button.addEventListener('click', () => onForm(button));
  if (title) holder.append(element('strong', '', title));
  if (subtitle) holder.append(element('p', '', subtitle));
  holder.append(button);
  return holder;
}

/** The server hands over http, https and tel only. */
function outside(href, text) {
  const anchor = element('a', '', text);
  anchor.href = href;
  anchor.target = '_blank';
  anchor.rel = 'noopener noreferrer';
  return anchor;
}

function clock(at) {
  const time = element('time', '');
  const moment = new Date(at);
  time.dateTime = moment.toISOString();
  time.textContent = moment.toLocaleTimeString('vi-VN', { hour: '2-digit', minute: '2-digit' });
  return time;
}

function icon(name) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
  use.setAttribute('href', `/sim/icons.svg#${name}`);
  svg.setAttribute('aria-hidden', 'true');
  svg.append(use);
  return svg;
}

export function element(name, className, text) {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
}
