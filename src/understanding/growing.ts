/** Grows phrases out of templates and types them as other members would: long, with slips, in Telex, in shorthand. */
import { FILLERS } from './phrases/fillers.ts';
import { CLOSINGS, OPENINGS, OUTSIDE_ENDS, STORIES } from './phrases/stories.ts';

/** A small fixed generator: the same numbers on every machine. */
export type Dice = (sides: number) => number;

export function dice(seed: number): Dice {
  let state = (seed * 2654435761) >>> 0;
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * sides);
  };
}

const lined = (text: string) => text.trim().split('\n');

/** One reading of a template: «(a|b)» becomes one of them, «{x}» one of its fillers. */
export function grown(template: string, roll: Dice): string {
  const pick = (options: string) => {
    const all = options.split('|');
    return all[roll(all.length)]!;
  };
  let text = template;
  for (let depth = 0; depth < 4 && /[({]/.test(text); depth++) {
    text = text
      .replace(/\(([^()]*)\)/g, (_, options: string) => pick(options))
      .replace(/\{(\w+)\}/g, (_, name: string) => pick(FILLERS[name] ?? ''));
  }
  return text.replace(/\s+/g, ' ').trim();
}

const openings = lined(OPENINGS);
const stories = lined(STORIES);
const closings = lined(CLOSINGS);
const outside = lined(OUTSIDE_ENDS);

/** A request inside a life story. */
export function told(request: string, roll: Dice): string {
  const capital = request.charAt(0).toUpperCase() + request.slice(1);
  const life = Array.from({ length: 1 + roll(3) }, () => stories[roll(stories.length)]!);
  const parts = [
    roll(3) > 0 ? openings[roll(openings.length)]! : '',
    ...life,
    `${capital}.`,
    roll(4) === 0 ? closings[roll(closings.length)]! : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** A life story that asks for nothing we do. */
export function strayed(roll: Dice): string {
  return told(outside[roll(outside.length)]!.replace(/\.$/, ''), roll);
}

/** A request behind a greeting or before thanks. */
export function greeted(request: string, roll: Dice): string {
  return roll(2) === 0
    ? `${openings[roll(openings.length)]!} ${request}`
    : `${request}. ${closings[roll(closings.length)]!}`;
}

const SLIPS: [RegExp, string][] = [
  [/\bl(?=[aeiouyăâêôơưáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữự])/gu, 'n'],
  [/\bn(?=[aeiouyăâêôơưáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữự])/gu, 'l'],
  [/\btr/gu, 'ch'],
  [/\bch/gu, 'tr'],
  [/\bs/gu, 'x'],
  [/\bx/gu, 's'],
  [/\bgi(?=[aeouăâêôơưáàảãạắằẳẵặấầẩẫậ])/gu, 'd'],
];

/** Spelled as it is spoken in the north: one kind of slip throughout. */
export function slipped(text: string, roll: Dice): string {
  const [pattern, instead] = SLIPS[roll(SLIPS.length)]!;
  return text.toLowerCase().replace(pattern, instead);
}

/** A letter doubled, dropped or swapped in one longer word. */
export function mistyped(text: string, roll: Dice): string {
  const all = text.split(' ');
  const at = roll(all.length);
  const word = all[at]!;
  if (word.length < 4) return text;
  const place = 1 + roll(word.length - 2);
  const ways = [
    word.slice(0, place) + word.slice(place + 1),
    word.slice(0, place) + word[place + 1] + word[place] + word.slice(place + 2),
  ];
  return [...all.slice(0, at), ways[roll(2)]!, ...all.slice(at + 1)].join(' ');
}
