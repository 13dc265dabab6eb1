/** Starts the page: two phones, one stream that feeds both, and the switch of narrow screens. */
/* global document, window, EventSource, URLSearchParams */
import { personOf } from './people.js';
import { Phone } from './phone.js';

const words = document.body.dataset;
const state = document.getElementById('state');
const switches = [...document.querySelectorAll('[data-show]')];
const phones = [...document.querySelectorAll('.phone')].map((root) => new Phone(root, restarted));
let stream;

/** Both phones hang on one stream: a browser keeps only six connections to one address. */
function listen() {
  stream?.close();
  const people = new URLSearchParams(phones.map(({ name }) => [name, personOf(name)]));
  stream = new EventSource(`/sim/events?${people}`);
  let replayed = true;
  stream.addEventListener('message', ({ data }) => {
    const entry = JSON.parse(data);
    phones.find(({ name }) => name === entry.phone)?.show({ ...entry, replayed });
  });
  stream.addEventListener('caught-up', () => {
    replayed = false;
    if (state.textContent === words.lost) state.textContent = words.found;
    for (const phone of phones) phone.caughtUp();
  });
  stream.addEventListener('error', () => (state.textContent = words.lost));
}

function restarted() {
  listen();
  state.textContent = words.again;
}

/** On a narrow screen one phone is seen at a time. */
function showPhone(name) {
  document.body.dataset.shown = name;
  for (const button of switches)
    button.setAttribute('aria-pressed', String(button.dataset.show === name));
}

for (const button of switches)
  button.addEventListener('click', () => showPhone(button.dataset.show));
showPhone('zalo');
listen();
// Back from the cache of the browser, the old stream is gone.
window.addEventListener('pageshow', (event) => event.persisted && listen());
window.addEventListener('pagehide', () => stream.close());
