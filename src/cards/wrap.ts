/** Breaks a text into lines of a width, between words where it can, and says with «…» that there was more. */
import type { Font } from './font.ts';

export interface Space {
  font: Font;
  /** Size of the letters and width of the lines, both in pixels. */
  size: number;
  width: number;
  most: number;
}

/** Letters that the font lacks are left out: an empty box tells nobody anything. */
export function wrap(text: string, space: Space): string[] {
  // A phone number stays in one piece: no break between digits.
  const words = drawable(text, space.font)
    .split(/(?<!\d) +| +(?!\d)/)
    .filter(Boolean);
  const lines: string[] = [];
  for (const word of words.flatMap((one) => broken(one, space))) {
    const last = lines.at(-1);
    if (last !== undefined && fits(`${last} ${word}`, space)) lines[lines.length - 1] += ` ${word}`;
    else lines.push(word);
  }
  return lines.length > space.most ? cut(lines, space) : lines;
}

export function drawable(text: string, font: Font): string {
  const letters = [...text.toWellFormed().normalize('NFC')];
  const known = letters.map((one) => (/\s/.test(one) ? ' ' : font.has(one) ? one : ''));
  return known.join('').replace(/ +/g, ' ').trim();
}

function fits(line: string, { font, size, width }: Space): boolean {
  return font.width(line) * size <= width;
}

/** A word that is wider than a line goes over several. */
function broken(word: string, space: Space): string[] {
  if (fits(word, space)) return [word];
  const pieces = [''];
  for (const letter of word) {
    const longer = `${pieces.at(-1)}${letter}`;
    if (fits(longer, space) || pieces.at(-1) === '') pieces[pieces.length - 1] = longer;
    else pieces.push(letter);
  }
  return pieces;
}

/** The last line that is shown ends after a whole word, where it has more than one. */
function cut(lines: string[], space: Space): string[] {
  const kept = lines.slice(0, space.most);
  let last = kept.pop() ?? '';
  while (last.includes(' ') && !fits(`${last}…`, space)) last = last.replace(/ [^ ]*$/, '');
  while (last !== '' && !fits(`${last}…`, space)) last = [...last].slice(0, -1).join('');
  return [...kept, `${last.replace(/[\s,;:–]+$/, '')}…`];
}
