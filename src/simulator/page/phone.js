/** One pretend phone of the page: says what is tapped or typed, shows what the stream tells. */
/* global document */
import { bubble, element, rows } from './bubbles.js';
import { askContact } from './contact.js';
import { newPerson, personOf } from './people.js';

const words = document.body.dataset;

/** So long a reply may take before the phone says that none came. */
const PATIENCE_MS = 10_000;
/** So near the end counts as reading along. */
const NEAR_END = 80;
/** Left above the beginning of a long reply. */
const GAP = 12;
const TALLEST_FIELD = 120;

export class Phone {
  #last = 0;
  #patience;
  /** The first bubble of the newest reply. */
  #reply;

  /** `onRestart` is called when the phone has become a new person's. */
  constructor(root, onRestart) {
    this.name = root.dataset.phone;
    this.root = root;
    this.log = root.querySelector('.log');
    this.field = root.querySelector('textarea');
    this.keyboard = root.querySelector('.keyboard');
    this.welcome = root.querySelector('.welcome');
    this.menu = root.querySelector('details');
    this.down = root.querySelector('.down');
    this.typing = element('div', 'entry bot typing');
    this.typing.append(element('div', 'bubble', words.typing));
    this.typing.setAttribute('aria-hidden', 'true'); // its answer is read aloud, the waiting is not
    this.onRestart = onRestart;
    this.#listenToHands();
  }

  /* ---------- what stands in the chat ---------- */

  show(entry) {
    if (entry.number <= this.#last) return;
    this.#last = entry.number;
    this.#append(entry);
    if (entry.keyboard) this.#showKeyboard(entry.keyboard);
    if (!entry.replayed) this.#expect(entry);
  }

  /** From now on what comes is read aloud; what stood there before was not news. */
  caughtUp() {
    this.log.setAttribute('aria-live', 'polite');
  }

  #append(entry) {
    const readsAlong = this.#below() < NEAR_END;
    this.welcome.hidden = true;
    this.typing.remove();
    const shown = bubble(entry, {
      onTap: (what) => this.#say(what),
      onForm: () => this.#giveContact(true),
      names: { her: words.me, bot: words.bot },
    });
    this.log.append(shown);
    if (entry.from !== 'bot') this.#reply = undefined;
    else this.#reply ??= shown;
    if (readsAlong || entry.from === 'her') this.#follow();
    this.#offerEnd();
  }

  /** To the end, but never past the beginning of a reply that is longer than the screen. */
  #follow() {
    const { log } = this;
    log.scrollTop = log.scrollHeight;
    const above = this.#reply ? this.#reply.offsetTop - log.offsetTop - GAP : Infinity;
    if (log.scrollTop > above) log.scrollTop = above;
  }

  /** How much of the chat lies below what is seen. */
  #below() {
    const { scrollHeight, scrollTop, clientHeight } = this.log;
    return scrollHeight - scrollTop - clientHeight;
  }

  /** After her words the bot is typing, until it has spoken or taken too long. */
  #expect(entry) {
    clearTimeout(this.#patience);
    if (entry.from !== 'her') return;
    this.log.append(this.typing);
    this.#follow();
    const silence = { from: 'note', text: words.silent };
    this.#patience = setTimeout(() => this.#append(silence), PATIENCE_MS);
  }

  #showKeyboard(buttons) {
    this.keyboard.replaceChildren(rows(buttons, (what) => this.#useKeyboard(what)));
    this.keyboard.hidden = buttons.length === 0;
    this.#follow();
  }

  /* ---------- what hands do ---------- */

  #listenToHands() {
    const { root, field } = this;
    const samples = root.querySelector('.samples');
    samples.append(document.getElementById('samples').content.cloneNode(true));
    samples.addEventListener('click', ({ target }) => this.#useSample(target.closest('button')));
    for (const button of root.querySelectorAll('[data-does]'))
      button.addEventListener('click', () => this.#does(button));
    root.querySelector('.again').addEventListener('click', () => this.#restart());
    field.addEventListener('input', () => this.#grow());
    field.addEventListener('keydown', (event) => this.#onKey(event));
    root.querySelector('form').addEventListener('submit', (event) => {
      event.preventDefault();
      this.#submit();
      field.focus();
    });
    this.log.addEventListener('scroll', () => this.#offerEnd());
    this.down.addEventListener('click', () => this.#jumpToEnd());
    closesItself(this.menu);
  }

  #offerEnd() {
    this.down.hidden = this.#below() < NEAR_END;
  }

  #jumpToEnd() {
    this.log.scrollTop = this.log.scrollHeight;
    this.#nextIsReading();
  }

  /** Enter also ends a word that is still being composed (Telex, VNI): that one is not ours. */
  #onKey(event) {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    this.#submit();
  }

  async #submit() {
    const text = this.field.value;
    if (text.trim() === '') return;
    this.#write('');
    const isSaid = await this.#say({ kind: 'text', text });
    if (!isSaid && this.field.value === '') this.#write(text);
  }

  #write(text) {
    this.field.value = text;
    this.#grow();
  }

  #grow() {
    this.field.style.height = 'auto';
    this.field.style.height = `${Math.min(this.field.scrollHeight, TALLEST_FIELD)}px`;
  }

  #useSample(button) {
    if (button) this.#say({ kind: 'text', text: button.textContent });
  }

  #does(button) {
    const kind = button.dataset.does;
    this.menu.open = false;
    this.#nextIsReading();
    if (kind === 'contact') this.#giveContact(false);
    else this.#say({ kind });
  }

  #useKeyboard(what) {
    this.#nextIsReading();
    if (what.kind === 'contact') this.#giveContact(true);
    else this.#say(what);
  }

  /** What was tapped goes away; on a real phone the letters would pop up if the field had the focus. */
  #nextIsReading() {
    this.log.focus({ preventScroll: true });
  }

  /** `asked`: with the platform's own form or button. */
  async #giveContact(asked) {
    const given = await askContact();
    if (given) await this.#say({ kind: 'contact', asked, ...given });
  }

  #restart() {
    newPerson(this.name);
    clearTimeout(this.#patience);
    this.#last = 0;
    this.#reply = undefined;
    this.log.replaceChildren();
    this.log.setAttribute('aria-live', 'off');
    this.keyboard.hidden = true;
    this.welcome.hidden = false;
    this.onRestart();
  }

  /** False where it did not leave the page. */
  async #say(what) {
    const trouble = await send({ phone: this.name, person: personOf(this.name), what });
    if (trouble) this.#append({ from: 'note', text: trouble, trouble: true });
    return !trouble;
  }
}

/** What the chat does not tell by itself went wrong; undefined where all is well. */
async function send(saying) {
  try {
    const answer = await fetch('/sim/say', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(saying),
    });
    const { say } = await answer.json();
    return say;
  } catch {
    return words.unsent;
  }
}

/** Esc and a click elsewhere close the menu, as people are used to. */
function closesItself(menu) {
  menu.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !menu.open) return;
    menu.open = false;
    menu.querySelector('summary').focus();
  });
  document.addEventListener('click', (event) => {
    if (!menu.contains(event.target)) menu.open = false;
  });
}
