/** What is surely not for the assistant: other scripts, other languages, keys hit at random. */
import { isSyllable } from './syllable.ts';
import { SHORTHAND } from './teencode.ts';
import type { Word } from './fold.ts';
import type { Intent } from './types.ts';

/** Foreign words that members use in Vietnamese, and words in which they ask for English. */
const BORROWED = new Set(
  (
    'menu help reset restart stop start back ok yes no hello hi hey alo bye thanks thank you please english switch change language vietnamese zalo telegram sms facebook homestay livestream ' +
    'online nail spa bot chat admin app sim email gmail wifi robot game video clip shop ship free part time del delete data login hotline inbox viettel vina mobi gps pin test link code web internet tiktok'
  ).split(' '),
);

const PICTURES: [RegExp, Intent][] = [
  [/^[\s👍👌✅🆗☑️✔️]+$/u, 'yes'],
  [/^[\s👎❌🚫✖️]+$/u, 'no'],
  [/^[\s🙏❤️🥰💐🌹]+$/u, 'smalltalk.thanks'],
  [/^[\s👋🙋]+$/u, 'smalltalk.greeting'],
];

/** An intent that needs no guessing, or undefined. */
export function plainIntent(text: string, found: Word[]): Intent | undefined {
  if (found.length === 0)
    return PICTURES.find(([pattern]) => pattern.test(text))?.[1] ?? 'out_of_scope';
  if (isOtherScript(found)) return 'out_of_scope';
  return isUnreadable(found) ? 'out_of_scope' : undefined;
}

function isOtherScript(found: Word[]): boolean {
  const letters = found.map((word) => word.raw).join('');
  const latin = letters.match(/[\p{Script=Latin}\d]/gu)?.length ?? 0;
  return latin * 2 < [...letters].length;
}

/** Fewer than half of the words could be Vietnamese, shorthand, numbers or borrowed. */
function isUnreadable(found: Word[]): boolean {
  const wordsOnly = found.filter((word) => !/\d/.test(word.plain));
  const readable = wordsOnly.filter((word) => isReadable(word)).length;
  return (
    wordsOnly.length > 0 &&
    readable * 2 < wordsOnly.length + (wordsOnly.length === 1 ? 1 : 0) &&
    wordsOnly.length === found.length
  );
}

function isReadable(word: Word): boolean {
  return (
    word.full !== word.plain ||
    isSyllable(word.plain) ||
    SHORTHAND.has(word.plain) ||
    BORROWED.has(word.plain) ||
    word.plain === 'ad'
  );
}
