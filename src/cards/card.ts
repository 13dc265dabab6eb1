/** The picture of a place in a class, as SVG: big enough to be read on a phone, whatever the names are. */
import { renderSVG } from 'uqr';
import { FAMILY, type Fonts, type Weight } from './font.ts';
import { drawable, wrap } from './wrap.ts';

/** All of it is finished words. */
export interface PictureCard {
  union: string;
  title: string;
  /** What she is called, where it was asked for. */
  learner?: string;
  /** The session that comes next, big. */
  day: string;
  time: string;
  /** Further sessions, a line each. */
  more: string[];
  place: { label: string; text: string };
  /** «Chỗ số 12», or that she waits. */
  seat?: string;
  contact?: { label: string; text: string };
  organiser: string;
  /** Across it where it counts no more, and why. */
  stamp?: { text: string; why?: string };
  qr?: { data: string; caption: string };
}

export const WIDTH = 1080;
export const HEIGHT = 1350;

const EDGE = 64;
const INNER = WIDTH - 2 * EDGE;
const QR = 300;
/** The least room between two blocks. */
const TIGHT = 14;
/** Smaller letters can't be read on a phone, which shows the picture at about a third. */
const SMALLEST = 31;
const COLOURS = {
  union: '#9c1458',
  over: '#4a4a4a',
  stamp: '#b00020',
  ink: '#1c1a1d',
  soft: '#5f5962',
  box: '#fcebf3',
  overBox: '#ededed',
};

interface Block {
  height: number;
  svg(y: number): string;
}

/** Letters shrink as far as they can still be read, then lines are cut short, until all of it fits. */
export function cardSvg(card: PictureCard, fonts: Fonts): string {
  for (const [scale, most] of TRIES) {
    const { room, svg } = arranged(card, createPen(fonts, scale, most));
    if (room >= 0) return svg;
  }
  const short = { ...card, more: card.more.slice(0, 1) };
  return arranged(short, createPen(fonts, 0.6, 1)).svg;
}

/** Share of the usual size, and most lines of any one text. */
const TRIES: [scale: number, most: number][] = [
  [1, 9],
  [0.92, 9],
  [0.84, 9],
  [0.76, 9],
  [0.68, 9],
  [0.6, 9],
  [0.6, 4],
  [0.6, 3],
  [0.6, 2],
];

function arranged(card: PictureCard, pen: Pen): { room: number; svg: string } {
  const head = band(card, pen);
  const upper = [stamp(card, pen), ...title(card, pen), when(card, pen), where(card, pen)];
  const shown = upper.filter((block) => block.height > 0);
  const foot = bottom(card, pen);
  const used = head.height + shown.reduce((sum, { height }) => sum + height, 0) + foot.height;
  const room = HEIGHT - used - EDGE - TIGHT * (shown.length + 1);
  // What is left over is shared out between the blocks, but not so that they fall apart.
  const gap = TIGHT + Math.min(44, Math.max(0, room) / (shown.length + 1));
  let y = head.height + gap;
  const parts = shown.map((block) => {
    const svg = block.svg(y);
    y += block.height + gap;
    return svg;
  });
  const all = [head.svg(0), ...parts, foot.svg(HEIGHT - EDGE - foot.height)];
  return { room, svg: sheet(all.join('')) };
}

function sheet(inside: string): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">` +
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>${inside}</svg>`
  );
}

/* ---------- blocks, from top to bottom ---------- */

function band({ union, stamp: over }: PictureCard, pen: Pen): Block {
  const words = pen.text(union, { size: 38, weight: 700, most: 2, colour: '#fff' });
  const height = words.height + 48;
  const fill = over ? COLOURS.over : COLOURS.union;
  return { height, svg: (y) => box(0, y, WIDTH, height, fill, 0) + words.svg(y + 24) };
}

function stamp({ stamp: over }: PictureCard, pen: Pen): Block {
  if (!over) return NOTHING;
  const words = pen.stack([
    pen.text(over.text, { size: 72, weight: 700, most: 2, colour: '#fff', inset: 36 }),
    over.why
      ? pen.text(over.why, { size: 38, weight: 400, most: 3, colour: '#fff', inset: 36 })
      : NOTHING,
  ]);
  return boxed(words, COLOURS.stamp);
}

function title({ title: name, learner }: PictureCard, pen: Pen): Block[] {
  return [
    pen.text(name, { size: 70, weight: 700, most: 5, colour: COLOURS.ink }),
    learner ? pen.text(learner, { size: 46, weight: 400, most: 2, colour: COLOURS.ink }) : NOTHING,
  ];
}

function when({ day, time, more, stamp: over }: PictureCard, pen: Pen): Block {
  const colour = over ? COLOURS.soft : COLOURS.union;
  const style = { weight: 700, most: 2, colour, inset: 36, struck: Boolean(over) } as const;
  const small = { size: 36, weight: 400, most: 1, colour: COLOURS.ink, inset: 36 } as const;
  const words = pen.stack([
    pen.text(day, { ...style, size: 62 }),
    pen.text(time, { ...style, size: 78 }),
    ...more.map((line) => pen.text(line, small)),
  ]);
  return boxed(words, over ? COLOURS.overBox : COLOURS.box);
}

function where({ place: { label, text } }: PictureCard, pen: Pen): Block {
  return pen.stack([
    pen.text(label, { size: 34, weight: 400, most: 1, colour: COLOURS.soft }),
    pen.text(text, { size: 46, weight: 700, most: 4, colour: COLOURS.ink }),
  ]);
}

/** Seat, contact and organiser at the left, the code to scan at the right. */
function bottom({ seat, contact, organiser, qr }: PictureCard, pen: Pen): Block {
  const width = qr ? INNER - QR - 40 : INNER;
  const soft = { size: 34, weight: 400, colour: COLOURS.soft, width } as const;
  const strong = { weight: 700, colour: COLOURS.ink, width } as const;
  const words = pen.stack([
    seat ? pen.text(seat, { ...strong, size: 58, most: 2, colour: COLOURS.union }) : NOTHING,
    contact ? pen.text(contact.label, { ...soft, most: 1 }) : NOTHING,
    contact ? pen.text(contact.text, { ...strong, size: 42, most: 3 }) : NOTHING,
    pen.text(organiser, { ...soft, most: 3 }),
  ]);
  const code = qr ? scanned(qr, pen) : NOTHING;
  const height = Math.max(words.height, code.height);
  return {
    height,
    svg: (y) => words.svg(y + height - words.height) + code.svg(y + height - code.height),
  };
}

function scanned({ data, caption }: { data: string; caption: string }, pen: Pen): Block {
  const x = WIDTH - EDGE - QR;
  const words = pen.text(caption, {
    size: 30,
    weight: 400,
    most: 3,
    colour: COLOURS.ink,
    width: QR,
    x,
  });
  const code = renderSVG(data, { border: 2 }).replace(
    '<svg ',
    `<svg width="${QR}" height="${QR}" shape-rendering="crispEdges" x="${x}" y="Y" `,
  );
  return {
    height: QR + 8 + words.height,
    svg: (y) => code.replace('y="Y"', `y="${y}"`) + words.svg(y + QR + 8),
  };
}

/* ---------- drawing ---------- */

const NOTHING: Block = { height: 0, svg: () => '' };

function box(x: number, y: number, width: number, height: number, fill: string, round: number) {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${round}" fill="${fill}"/>`;
}

function boxed(words: Block, fill: string): Block {
  const height = words.height + 56;
  return { height, svg: (y) => box(EDGE, y, INNER, height, fill, 28) + words.svg(y + 28) };
}

interface Style {
  size: number;
  weight: Weight;
  colour: string;
  /** Most lines. */
  most: number;
  /** Room kept free at both sides. */
  inset?: number;
  width?: number;
  x?: number;
  struck?: boolean;
}

interface Pen {
  text(words: string, style: Style): Block;
  stack(blocks: Block[]): Block;
}

function createPen(fonts: Fonts, scale: number, mostLines: number): Pen {
  return {
    text: (
      words,
      { size: asked, weight, colour, most, inset = 0, width = INNER, x = EDGE, struck },
    ) => {
      const size = Math.max(Math.min(asked, SMALLEST), Math.round(asked * scale));
      const font = fonts[weight];
      const lines = wrap(words, {
        font,
        size,
        width: width - 2 * inset,
        most: Math.min(most, mostLines),
      });
      const step = Math.round(size * 1.28);
      const style = `font-family="${FAMILY}" font-size="${size}" font-weight="${weight}" fill="${colour}"`;
      const line = struck ? ' text-decoration="line-through"' : '';
      return {
        height: lines.length * step,
        svg: (y) =>
          lines
            .map((text, n) => {
              const base = y + n * step + Math.round(size * 1.02);
              return `<text x="${x + inset}" y="${base}" ${style}${line}>${escaped(drawable(text, font))}</text>`;
            })
            .join(''),
      };
    },
    stack: (blocks) => ({
      height: blocks.reduce((sum, { height }) => sum + height, 0),
      svg: (y) => {
        let at = y;
        return blocks.map((one) => one.svg((at += one.height) - one.height)).join('');
      },
    }),
  };
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
