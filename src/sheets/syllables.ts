/** Tells whether a word is spelled as a Vietnamese syllable, marks and tone in their places. */

const INITIALS = [
  '',
  ...'ngh ng nh gh gi kh ph qu th tr ch b c d đ g h k l m n p r s t v x'.split(' '),
];

/** Rhymes that may stand open or before a nasal: any tone. */
const OPEN =
  'a ai am an ang anh ao au ay ăm ăn ăng âm ân âng âu ây e em en eng eo ê êm ên ênh êu ' +
  'i ia im in inh iu iêm iên iêng iêu o oa oai oam oan oang oanh oao oay oăm oăn oăng oe oen oeo oi om on ong oong ' +
  'ô ôi ôm ôn ông ôông ơ ơi ơm ơn u ua ui um un ung uân uâng uây uê uên uênh uôi uôm uôn uông uơ uy uya uyên uêu uyn uynh uyu ' +
  'ư ưa ưi ưm ưn ưng ưu ươi ươm ươn ương ươu y yêm yên yêng yêu ym yn ynh';
/** Rhymes that end in a stop: only sắc and nặng, or the mark left out. */
const STOPPED =
  'ac ach ap at ăc ăp ăt âc âp ât ec ep et êch êp êt ic ich ip it iêc iêp iêt oac oach oap oat oăc oăp oăt oc ooc oet op ot ' +
  'ôc ôp ôt ơp ơt uc up ut uât uêch uôc uôt uôp uych uyêt uyt uyp ưc ưt ươc ươp ươt yêt yt ych';

const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const STOPPED_TONES = ['', '\u0301', '\u0323'];
const QUALITY = /[ăâêôơư]/;
const VOWEL = /[aăâeêioôơuưy]/;

/** Every rhyme as it is written, with its tone in each place where people put it: hoà and hòa, thuý and thúy. */
const RHYMES = new Set([
  ...OPEN.split(' ').flatMap((rhyme) => written(rhyme, TONES)),
  ...STOPPED.split(' ').flatMap((rhyme) => written(rhyme, STOPPED_TONES)),
]);

/** `word` in NFC; «Nguyễn», «NGUYỄN» and «nguyễn», not «nguYễn». */
export function isSyllable(word: string): boolean {
  const lower = word.toLowerCase();
  if (lower.length > 7 || !isOneCase(word, lower)) return false;
  // «gì» and «giết» too: their i is read as part of the rhyme after the initial g.
  return INITIALS.some(
    (initial) => lower.startsWith(initial) && RHYMES.has(lower.slice(initial.length)),
  );
}

/** All capitals, none, or the first only. */
function isOneCase(word: string, lower: string): boolean {
  return word === lower || word === word.toUpperCase() || word.slice(1) === lower.slice(1);
}

function written(rhyme: string, tones: readonly string[]): string[] {
  return tonePlaces(rhyme).flatMap((place) =>
    tones.map((tone) =>
      (rhyme.slice(0, place + 1) + tone + rhyme.slice(place + 1)).normalize('NFC'),
    ),
  );
}

/** Where the tone may be written: indexes into the rhyme. */
function tonePlaces(rhyme: string): number[] {
  const marked = [...rhyme].findLastIndex((letter) => QUALITY.test(letter));
  if (marked >= 0) return [marked];
  const vowels = [...rhyme].filter((letter) => VOWEL.test(letter)).length;
  if (/^(?:oa|oe|uy)/.test(rhyme)) return vowels === 2 && rhyme.length === 2 ? [0, 1] : [1];
  return vowels < rhyme.length ? [vowels - 1] : [0];
}
