/** What a Vietnamese syllable may look like without marks, and how Telex typed in the clear becomes one. */

const INITIALS = [
  'ngh',
  'ng',
  'nh',
  'gh',
  'gi',
  'kh',
  'ph',
  'qu',
  'th',
  'tr',
  'ch',
  ...'bcdghklmnprstvx',
];

const RHYMES = new Set(
  (
    'a ac ach ai am an ang anh ao ap at au ay e ec ech em en eng enh eo ep et eu ' +
    'i ia ich iec iem ien ieng iep iet ieu im in inh ip it iu ' +
    'o oa oac oach oai oam oan oang oanh oao oap oat oay oc oe oem oen oeo oet oi om on ong op ot ' +
    'u ua uan uang uat uay uc ue uech uen uenh uet ui um un ung uo uoc uoi uom uon uong uop uot uou up ut uu uy uya uych uyen uyet uynh uyt ' +
    'y yem yen yeng yet yeu'
  ).split(' '),
);

/** The initial consonants of a word, longest first; may be empty. */
export function initialOf(word: string): string {
  return INITIALS.find((initial) => word.startsWith(initial)) ?? '';
}

/** Whether a mark-free, lower-case word could be a Vietnamese syllable. */
export function isSyllable(word: string): boolean {
  if (word.length > 7) return false;
  const initial = initialOf(word);
  if (RHYMES.has(word.slice(initial.length))) return true;
  return (initial === 'gi' || initial === 'qu') && RHYMES.has(word.slice(1));
}

/**
 * The mark-free syllable that Telex keys stand for («voons» → von, «dduowcj» → duoc),
 * or undefined where the word is not Telex.
 */
export function fromTelex(word: string): string | undefined {
  if (word.length < 2 || word.length > 12) return undefined;
  const start = word.startsWith('dd') ? word.slice(1) : word;
  const initial = start.startsWith('gif') ? 'g' : initialOf(start);
  const keys = start.slice(initial.length);
  const bare = keys
    .replace(/[sfrxjz]/g, '')
    .replace(/^w/, 'u')
    .replace(/w/g, '')
    .replace(/([aeo])\1+/g, '$1');
  return [bare, bare.replace(/u{2,}/g, 'u'), withoutLateVowel(bare)]
    .map((rhyme) => initial + rhyme)
    .find((candidate) => candidate !== word && isSyllable(candidate));
}

/** «tieenge», «khongo»: the doubling vowel typed after the word. */
function withoutLateVowel(rhyme: string): string {
  const last = rhyme.at(-1) ?? '';
  return 'aeo'.includes(last) && rhyme.slice(0, -1).includes(last) ? rhyme.slice(0, -1) : rhyme;
}
