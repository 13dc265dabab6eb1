/** The two pretend people of this browser: random ids, kept so that a reload goes on with the same chat. */
/* global crypto, localStorage */

const KEY = 'hoi-pretend-person-';

/** Digits in an id: Zalo's have 19, Telegram's stay below 2^52. */
const DIGITS = { zalo: 19, telegram: 12 };

/** Where the browser keeps nothing, the person lives as long as the page. */
const kept = new Map();

export function personOf(phone) {
  return kept.get(phone) ?? remembered(phone) ?? newPerson(phone);
}

export function newPerson(phone) {
  const id = randomId(DIGITS[phone]);
  kept.set(phone, id);
  try {
    localStorage.setItem(KEY + phone, id);
  } catch {
    // Private windows may refuse; nothing is lost but the chat after a reload.
  }
  return id;
}

function remembered(phone) {
  try {
    const id = localStorage.getItem(KEY + phone);
    if (id && new RegExp(`^[1-9]\\d{${DIGITS[phone] - 1}}$`).test(id)) return id;
  } catch {
    return undefined;
  }
  return undefined;
}

function randomId(digits) {
  const bytes = crypto.getRandomValues(new Uint8Array(digits));
  return [...bytes].map((byte, place) => (place === 0 ? (byte % 9) + 1 : byte % 10)).join('');
}
