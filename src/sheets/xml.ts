/** Reads XML of unknown origin as a stream of events, within bounds: no DOCTYPE, no deep nest, no endless token. */
import { SaxesParser } from 'saxes';
import { SheetRefused, asRefused } from './refused.ts';

/** The parts of a workbook nest about ten deep. */
const DEPTH_MAX = 64;
/** UTF-16 units in one tag, text or comment; a full cell, every character escaped, has 200,000. */
const TOKEN_MAX = 1_000_000;
const DOCTYPE = '<!DOCTYPE';

export type Attributes = Readonly<Record<string, string>>;

export interface XmlHandler {
  /** `name` and the names of attributes come without their prefix: makers differ in them. */
  open?(name: string, attributes: Attributes): void;
  close?(name: string): void;
  text?(text: string): void;
}

/**
 * Feeds the handler and yields after each chunk (its UTF-16 units), so that whoever makes rows can hand them on. `part` names the part
 * in the refusal. Throws SheetRefused.
 */
export async function* walkXml(
  chunks: AsyncIterable<Buffer>,
  part: string,
  handler: XmlHandler,
): AsyncGenerator<number> {
  try {
    const parser = parserFor(handler, part);
    let decoder: InstanceType<typeof TextDecoder> | undefined;
    for await (const chunk of chunks) {
      decoder ??= new TextDecoder(charsetOf(chunk), { fatal: true });
      const text = decoder.decode(chunk, { stream: true });
      parser.write(text);
      yield text.length;
    }
    parser.write(decoder?.decode() ?? '');
    parser.close();
    yield 0;
  } catch (error) {
    throw asRefused(error, 'broken-workbook', part);
  }
}

/** The same, for parts that are read whole. */
export async function readXml(
  chunks: AsyncIterable<Buffer>,
  part: string,
  handler: XmlHandler,
): Promise<void> {
  const walk = walkXml(chunks, part, handler);
  while (!(await walk.next()).done);
}

function parserFor(handler: XmlHandler, part: string) {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let depth = 0;
  let sinceEvent = 0;
  let tail = '';
  parser.on('opentag', ({ name, attributes }) => {
    sinceEvent = 0;
    if (++depth > DEPTH_MAX) throw new SheetRefused('broken-workbook', part);
    handler.open?.(local(name), attributes);
  });
  parser.on('closetag', ({ name }) => {
    sinceEvent = 0;
    depth--;
    handler.close?.(local(name));
  });
  if (handler.text) parser.on('text', (text) => handler.text!(text));
  if (handler.text) parser.on('cdata', (text) => handler.text!(text));
  return {
    write(text: string) {
      sinceEvent += text.length;
      // Asked before the parser sees it: an endless DOCTYPE would be gathered in memory.
      if ((tail + text).includes(DOCTYPE)) throw new SheetRefused('unsafe-xml');
      tail = text.slice(-DOCTYPE.length);
      const before = sinceEvent;
      parser.write(text);
      if (sinceEvent === before && sinceEvent > TOKEN_MAX)
        throw new SheetRefused('broken-workbook', part);
    },
    close: () => parser.close(),
  };
}

function local(name: string): string {
  const at = name.indexOf(':');
  return at < 0 ? name : name.slice(at + 1);
}

function charsetOf(start: Buffer): string {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}
