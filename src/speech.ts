/** Gives words to phrases: sentences of locales/ through i18next, numbers and days as people write them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import i18next from 'i18next';
import type { i18n } from 'i18next';
import type { Choice, Language, Outgoing } from './conversation/vocabulary.ts';
import type { Phrase, PhraseValue, Sentence } from './domain/phrase.ts';

export type AddressForm = 'chi' | 'co' | 'bac';

export interface Speech {
  /** One phrase as one person reads it; paragraphs are lines under each other. */
  speak(phrase: Phrase, language: Language, addressForm: AddressForm): string;
  /** A whole message with its buttons. */
  word(message: Outgoing, language: Language, addressForm: AddressForm): Outgoing<string>;
}

export interface SpeechOptions {
  /** Holds a folder of JSON files with flat keys for each language; the project's locales/ by default. */
  folder?: string;
  /** What to do about a sentence or a value that is not there: throw by default, only log in production. */
  onMissing?: (what: string) => void;
}

/** The same from src/ and from dist/: both lie in the project's root. */
const FOLDER = fileURLToPath(new URL('../locales/', import.meta.url));

const LANGUAGES = ['vi', 'en'] as const;

/** Reads all sentences once; throws where a file can't be read or a key occurs twice. */
export function createSpeech(options: SpeechOptions = {}): Speech {
  const translate = sentences(options.folder ?? FOLDER, options.onMissing ?? missing);
  const plain = new Map<string, string>();

  function speak(phrase: Phrase, language: Language, form: AddressForm): string {
    if ('lines' in phrase)
      return phrase.lines.map((line) => speak(line, language, form)).join('\n');
    if ('written' in phrase) return addressed(phrase.written[language], ADDRESS[form]);
    if (phrase.key === '') return '';
    return phrase.with ? filled(phrase, language, form) : bare(phrase.key, language, form);
  }

  /** Most sentences have nothing to fill in: they are worded once. */
  function bare(key: string, language: Language, form: AddressForm): string {
    const name = `${language} ${form} ${key}`;
    const known = plain.get(name);
    if (known !== undefined) return known;
    const worded = translate(key, language, ADDRESS[form]);
    plain.set(name, worded);
    return worded;
  }

  function filled({ key, with: values = {} }: Sentence, language: Language, form: AddressForm) {
    const worded: Record<string, string | number> = { ...ADDRESS[form] };
    for (const [name, value] of Object.entries(values))
      worded[name] = isPhrase(value) ? speak(value, language, form) : value;
    return translate(key, language, worded);
  }

  return {
    speak,
    word: (message, language, form) => wordMessage(message, (p) => speak(p, language, form)),
  };
}

const ADDRESS: Record<AddressForm, { chi: string; Chi: string }> = {
  chi: { chi: 'chị', Chi: 'Chị' },
  co: { chi: 'cô', Chi: 'Cô' },
  bac: { chi: 'bác', Chi: 'Bác' },
};

/** Data is no sentence of ours: only the words of address are filled in, nothing else in it means anything. */
function addressed(text: string, { chi, Chi }: { chi: string; Chi: string }): string {
  return text.replaceAll('{{chi}}', chi).replaceAll('{{Chi}}', Chi);
}

function isPhrase(value: PhraseValue): value is Phrase {
  return typeof value === 'object';
}

function wordMessage(message: Outgoing, speak: (phrase: Phrase) => string): Outgoing<string> {
  switch (message.kind) {
    case 'text':
      return { ...message, text: speak(message.text), ...choices(message, speak) };
    case 'card':
      return {
        ...message,
        title: speak(message.title),
        text: speak(message.text),
        ...choices(message, speak),
      };
    case 'image':
      return { ...message, ...caption(message, speak), ...choices(message, speak) };
    case 'file':
      return { ...message, ...caption(message, speak) };
    case 'askPhone':
      return { ...message, text: speak(message.text), button: speak(message.button) };
  }
}

function choices(message: { choices?: Choice[] }, speak: (phrase: Phrase) => string) {
  return { choices: message.choices?.map(({ id, label }) => ({ id, label: speak(label) })) };
}

function caption(message: { caption?: Phrase }, speak: (phrase: Phrase) => string) {
  return { caption: message.caption && speak(message.caption) };
}

/* ---------- i18next ---------- */

type Translate = (key: string, language: Language, values: object) => string;

function sentences(folder: string, onMissing: (what: string) => void): Translate {
  const i18n = i18next.createInstance();
  void i18n.init({
    lng: 'vi',
    fallbackLng: 'vi',
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    resources: Object.fromEntries(LANGUAGES.map((language) => [language, load(folder, language)])),
    interpolation: { escapeValue: false },
    missingInterpolationHandler: (text: string, [name]: RegExpExecArray) => {
      onMissing(`value ${name} of "${text}"`);
      return '';
    },
  });
  addFormats(i18n);
  return (key, language, values) => {
    if (!i18n.exists(key, { lng: language, fallbackLng: [] }))
      onMissing(`sentence ${key} in locales/${language}`);
    return i18n.t(key, { lng: language, ...values });
  };
}

/** All files of a language as one set of keys. */
function load(folder: string, language: Language): { translation: Record<string, string> } {
  const translation: Record<string, string> = {};
  const place = join(folder, language);
  for (const file of readdirSync(place).filter((name) => name.endsWith('.json'))) {
    const keys = JSON.parse(readFileSync(join(place, file), 'utf8')) as Record<string, string>;
    for (const [key, sentence] of Object.entries(keys)) {
      if (Object.hasOwn(translation, key)) throw new Error(`${place}/${file}: ${key} occurs twice`);
      translation[key] = sentence;
    }
  }
  return { translation };
}

/** In production a member still gets an answer, in Vietnamese; everywhere else a gap must not pass. */
function missing(what: string): void {
  if (process.env.NODE_ENV !== 'production') throw new Error(`locales: ${what} is missing`);
  console.error(`locales: ${what} is missing`);
}

/* ---------- numbers and days ---------- */

function addFormats({ services }: i18n): void {
  const formats = { dong, percent, day, months };
  for (const [name, format] of Object.entries(formats))
    services.formatter?.add(name, (value, language) =>
      format(value as never, asLanguage(language)),
    );
}

function asLanguage(language: string | undefined): Language {
  return language === 'en' ? 'en' : 'vi';
}

/** 50000000 → «50 triệu đồng», 1500000 → «1 triệu 500 nghìn đồng», 499200 → «499.200 đồng». */
export function dong(amount: number, language: Language): string {
  if (language === 'en') return `${amount.toLocaleString('en')} VND`;
  const isRound = amount >= 1_000_000 && amount % 100_000 === 0;
  return isRound ? `${roundDong(amount)} đồng` : `${amount.toLocaleString('vi')} đồng`;
}

function roundDong(amount: number): string {
  const billions = Math.floor(amount / 1_000_000_000);
  const millions = Math.floor((amount % 1_000_000_000) / 1_000_000);
  const thousands = (amount % 1_000_000) / 1_000;
  const parts = [
    billions && `${billions.toLocaleString('vi')} tỷ`,
    millions && `${millions} triệu`,
    thousands && `${thousands} nghìn`,
  ];
  return parts.filter(Boolean).join(' ');
}

/** 7.488 → «7,488%» in Vietnamese, "7.488%" in English; never rounded. */
export function percent(rate: number, language: Language): string {
  return `${language === 'vi' ? String(rate).replace('.', ',') : rate}%`;
}

/** '2025-12-01' → «1/12/2025», "1 December 2025"; '2025-12' and '2025' as far as they go. */
export function day(date: string, language: Language): string {
  const [year, month, dayOfMonth] = date.split('-').map(Number);
  if (month === undefined) return String(year);
  if (dayOfMonth === undefined)
    return language === 'vi' ? `${month}/${year}` : `${MONTHS[month - 1]} ${year}`;
  return language === 'vi'
    ? `${dayOfMonth}/${month}/${year}`
    : `${dayOfMonth} ${MONTHS[month - 1]} ${year}`;
}

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** 120 → «120 tháng (10 năm)», 18 → «18 tháng». */
export function months(count: number, language: Language): string {
  const years = count / 12;
  const isYears = count >= 12 && Number.isInteger(years);
  if (language === 'vi') return isYears ? `${count} tháng (${years} năm)` : `${count} tháng`;
  const plural = (n: number, word: string) => `${n} ${word}${n === 1 ? '' : 's'}`;
  return plural(count, 'month') + (isYears ? ` (${plural(years, 'year')})` : '');
}
