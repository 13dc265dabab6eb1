/** A sentence that is not worded yet: a key of locales/ and what goes into it. */

/** Numbers are formatted by the sentence itself (`{{amount, dong}}`, `{{rate, percent}}`, `{{day, day}}`). */
export type PhraseValue = string | number | Phrase;

export interface Sentence {
  key: string;
  with?: Record<string, PhraseValue>;
}

/** Sentences under each other, one a line; an empty key makes an empty line. */
export interface Paragraph {
  lines: Phrase[];
}

/** Text that is kept as data (an answer, a title) in both languages, with `{{chi}}` and `{{Chi}}` left in it. */
export interface Written {
  written: { vi: string; en: string };
}

export type Phrase = Sentence | Paragraph | Written;

/** Shorthand: `say('menu.title')`, `say('loan.ceiling', { amount })`. */
export function say(key: string, values?: Record<string, PhraseValue>): Sentence {
  return values ? { key, with: values } : { key };
}

/** Puts sentences under each other, leaving out what is undefined. */
export function lines(...parts: (Phrase | undefined)[]): Paragraph {
  return { lines: parts.filter((part): part is Phrase => part !== undefined) };
}
