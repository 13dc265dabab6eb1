/** From a workbook's styles: which cells show a day, and which are set in an old Vietnamese font. */
import type { Archive } from './archive.ts';
import { isDateFormat } from './dates.ts';
import { readXml } from './xml.ts';
import type { Attributes } from './xml.ts';

export interface Style {
  isDate: boolean;
}

/** Indexed by the `s` of a cell. Throws SheetRefused. */
export async function readStyles(archive: Archive, part: string | undefined): Promise<Style[]> {
  if (part === undefined) return [];
  const codes = new Map<number, string>();
  const formats: number[] = [];
  let isInCells = false;
  await readXml(archive.read(part), part, {
    open(name, attributes) {
      if (name === 'cellXfs') isInCells = true;
      if (name === 'numFmt') codes.set(idOf(attributes), attributes['formatCode'] ?? '');
      if (name === 'xf' && isInCells) formats.push(idOf(attributes));
    },
    close(name) {
      if (name === 'cellXfs') isInCells = false;
    },
  });
  return formats.map((id) => ({ isDate: isDateFormat(id, codes.get(id)) }));
}

function idOf(attributes: Attributes): number {
  return Number(attributes['numFmtId'] ?? 0);
}
