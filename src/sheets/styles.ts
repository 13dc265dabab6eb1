/** From a workbook's styles: which cells show a day, and which are set in an old Vietnamese font. */
import type { Archive } from './archive.ts';
import { isDateFormat } from './dates.ts';
import type { LegacyFont } from './table.ts';
import { readXml } from './xml.ts';
import type { Attributes } from './xml.ts';

/** bytes of XML; Excel stops at 65,490 cell formats. */
const BYTES_MAX = 20_000_000;

export interface Style {
  isDate: boolean;
  /** Where the font is one of the old ones, its text is too. */
  font: LegacyFont | undefined;
}

/** Indexed by the `s` of a cell. Throws SheetRefused. */
export async function readStyles(archive: Archive, part: string | undefined): Promise<Style[]> {
  if (part === undefined) return [];
  const found = styleReader();
  await readXml(archive.read(part, BYTES_MAX), part, found);
  return found.formats.map(({ format, font }) => ({
    isDate: isDateFormat(format, found.codes.get(format)),
    font: found.fonts[font],
  }));
}

function styleReader() {
  const codes = new Map<number, string>();
  const fonts: (LegacyFont | undefined)[] = [];
  const formats: { format: number; font: number }[] = [];
  let section = '';
  return {
    codes,
    fonts,
    formats,
    open(name: string, attributes: Attributes) {
      if (SECTIONS.has(name)) section = name;
      else if (name === 'numFmt')
        codes.set(number(attributes, 'numFmtId'), attributes['formatCode'] ?? '');
      else if (name === 'font' && section === 'fonts') fonts.push(undefined);
      else if (name === 'name' && section === 'fonts')
        fonts[fonts.length - 1] = legacyOf(attributes['val']);
      else if (name === 'xf' && section === 'cellXfs') {
        formats.push({
          format: number(attributes, 'numFmtId'),
          font: number(attributes, 'fontId'),
        });
      }
    },
    close(name: string) {
      if (SECTIONS.has(name)) section = '';
    },
  };
}

const SECTIONS = new Set(['fonts', 'cellXfs', 'cellStyleXfs', 'dxfs', 'numFmts']);

/** «.VnTime», «.VnArialH»; «VNI-Times». */
function legacyOf(name = ''): LegacyFont | undefined {
  if (/^\.Vn/i.test(name)) return 'tcvn3';
  return /^VNI[-_ ]/i.test(name) ? 'vni' : undefined;
}

function number(attributes: Attributes, name: string): number {
  return Number(attributes[name] ?? 0);
}
