/** Given names, and whether two spellings are one name. */
import { plain } from '../words.ts';

/** The last word of a full name, as it is written: «Lý Thị Hoa» → «Hoa». */
export function givenName(fullName: string): string {
  return fullName.trim().split(/\s+/).at(-1) ?? '';
}

/** One name whatever the marks, case, spaces and i or y: «Ly thi HOA» is «Lý Thị Hoa». */
export function sameName(a: string, b: string): boolean {
  const key = keyOf(a);
  return key !== '' && key === keyOf(b);
}

/** «Thúy» is typed «Thuý», «Thuy» and «Thui»; «Lý» also «Lí». */
function keyOf(name: string): string {
  return plain(name).replace(/y/g, 'i');
}
