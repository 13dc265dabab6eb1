/** Communes and wards of Lạng Sơn, by their names of today and by those from before July 2025. */
import { fold, soundKey, stripMarks, words, type Word } from './fold.ts';
import { PLACE_NAMES } from './place-names.ts';

export interface Place {
  /** Official name without xã/phường. */
  name: string;
  kind: string;
  /** Districts it lies in, as they were called before July 2025. */
  districts: string[];
  /** What it was made of: «Xã Quảng Lạc», «Phường Chi Lăng». */
  former: string[];
}

export interface PlaceFound {
  /** Official names that it may mean, the likeliest first. */
  names: string[];
  /** Named by a name of today. */
  current: boolean;
  /** Words it covers: `from` up to, not including, `to`. */
  from: number;
  to: number;
}

interface Entry {
  place: Place;
  /** The name as it is written, lower case. */
  written: string;
  /** Folded kind: xa, phuong, thi tran. */
  kind: string;
  current: boolean;
}

export const PLACES: readonly Place[] = PLACE_NAMES.trim()
  .split('\n')
  .map((line) => {
    const [whole = '', districts = '', former = ''] = line.split(' | ');
    const [kind = '', ...name] = whole.split(' ');
    return {
      kind,
      name: name.join(' '),
      districts: districts.split(', '),
      former: former.split(', '),
    };
  });

const BY_NAME = new Map<string, Entry[]>();
for (const place of PLACES) {
  keep(place, place.kind, place.name, true);
  for (const unit of place.former) {
    const [, kind = '', name = ''] =
      /^(Xã|Phường|Thị trấn) (.*?)(?: \(một phần\))?$/.exec(unit) ?? [];
    keep(place, kind, name.replace('Nông Trường ', 'Nông trường '), false);
  }
}

function keep(place: Place, kind: string, name: string, current: boolean): void {
  const key = stripMarks(name);
  const entry = { place, written: name.toLowerCase(), kind: stripMarks(kind), current };
  BY_NAME.set(key, [...(BY_NAME.get(key) ?? []), entry]);
}

/**
 * Official names that a typed name may mean, the likeliest first: one for «Bình Gia», several where an
 * old name now means something else («Chi Lăng»), none where it is not of Lạng Sơn.
 */
export function findCommunes(text: string): string[] {
  const found = words(text);
  const exact = placesIn(found, true)[0];
  return exact ? exact.names : nearest(text);
}

/** Places named in a message. `naming`: the whole text is meant to be a name, so ordinary words count too. */
export function placesIn(found: Word[], naming = false): PlaceFound[] {
  const all: PlaceFound[] = [];
  for (let at = 0; at < found.length; at++) {
    const place = placeAt(found, at, naming);
    if (!place) continue;
    all.push(place);
    at = place.to - 1;
  }
  return all;
}

function placeAt(found: Word[], at: number, naming: boolean): PlaceFound | undefined {
  for (const size of [4, 3, 2]) {
    const slice = found.slice(at, at + size);
    if (slice.length < size) continue;
    const entries = spelledAlike(
      BY_NAME.get(slice.map((word) => word.plain).join(' ')) ?? [],
      slice,
    );
    const names = entries.length === 0 ? [] : meant(entries, found, at, size, naming);
    if (names.length > 0)
      return { names, current: entries.some((entry) => entry.current), from: at, to: at + size };
  }
  return undefined;
}

/** «Tân Thanh» is not «Tân Thành»: where marks were typed they must be the right ones. */
function spelledAlike(entries: Entry[], slice: Word[]): Entry[] {
  const raw = slice.map((word) => word.raw).join(' ');
  if (raw === stripMarks(raw)) return entries;
  const same = entries.filter((entry) => tone(entry.written) === tone(raw));
  return same.length > 0
    ? same
    : entries.every((entry) =>
          entry.written
            .split(' ')
            .some(
              (part, index) => part !== slice[index]?.raw && slice[index]?.raw === stripMarks(part),
            ),
        )
      ? entries
      : [];
}

/** «Hoà» and «Hòa» are one spelling. */
function tone(name: string): string {
  return name
    .normalize('NFD')
    .replace(/([oa])([oaey])([\u0300\u0301\u0303\u0309\u0323])/g, '$1$3$2')
    .normalize('NFC');
}

const KINDS: Record<string, string> = {
  xa: 'xa',
  x: 'xa',
  phuong: 'phuong',
  p: 'phuong',
  tran: 'thi tran',
  tt: 'thi tran',
};

function meant(
  entries: Entry[],
  found: Word[],
  at: number,
  size: number,
  naming: boolean,
): string[] {
  const before = found[at - 1]?.plain ?? '';
  if (/^(huyen|tinh|cho|cua|khu|dong|ga|ai|duong|truong|den|chua|lop)$/.test(before) && !naming)
    return [];
  const kind = KINDS[before];
  const trusted =
    naming || kind !== undefined || isPlainName(entries, found.slice(at, at + size), before);
  if (!trusted) return [];
  const narrowed = narrow(entries, kind, found.slice(at + size, at + size + 5));
  const chosen = naming
    ? narrowed
    : narrowed.filter((entry) => entry.current === narrowed.some((other) => other.current));
  return [...new Set(chosen.map((entry) => entry.place.name))];
}

/** Names that are also ordinary words count only behind «xã», «ở» or with capitals. */
const ORDINARY = new Set(
  (
    'doan ket|thong nhat|chien thang|khang chien|quoc khanh|tan tien|thai binh|yen binh|hoa tham|tan thanh|cong son|chau son|tuan son|thien long|thien tan|hoa binh|trung thanh|' +
    'tri le|yen phuc|quoc viet|quan son|ba son|loi bac'
  ).split('|'),
);

function isPlainName(entries: Entry[], slice: Word[], before: string): boolean {
  const capitals = slice.every((word) => word.capital);
  const placed = /^(o|tai|thuoc|ve|ben|tren|duoi|tu|len|xuong|ra|vao|nguoi|thon|ban)$/.test(before);
  const name = slice.map((word) => word.plain).join(' ');
  if (!entries.some((entry) => entry.current)) return capitals && placed;
  return ORDINARY.has(name) ? capitals || before === 'o' : true;
}

function narrow(entries: Entry[], kind: string | undefined, after: Word[]): Entry[] {
  const rest = after.map((word) => word.plain).join(' ');
  const byDistrict = entries.filter((entry) =>
    entry.place.districts.some((district) =>
      rest.includes(stripMarks(district).replace('tp ', '')),
    ),
  );
  const near = byDistrict.length > 0 ? byDistrict : entries;
  const byKind = near.filter((entry) => entry.kind === kind);
  const first = byKind.length > 0 ? byKind : near;
  return [...first].sort((one, other) => Number(other.current) - Number(one.current));
}

/** One slip of the finger or of the ear away from a name of today or before. */
function nearest(text: string): string[] {
  const name = fold(text)
    .replace(/^(?:(?:em|chi|toi|minh|nha|o|tai|thuoc|xa|phuong|thi tran|huyen) )+/, '')
    .replace(/ (?:a|nhe|em|chi|lang son)$/, '');
  if (name.length < 4) return [];
  const heard = name.split(' ').map(soundKey).join(' ');
  const hits = [...BY_NAME].filter(
    ([key]) => key.split(' ').map(soundKey).join(' ') === heard || isOneSlip(key, name),
  );
  const names = hits.flatMap(([, entries]) => entries.map((entry) => entry.place.name));
  return [...new Set(names)].slice(0, 4);
}

/** At most one letter added, left out or changed. */
function isOneSlip(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  const [a, b] = [one.slice(start), other.slice(start)];
  return a.slice(1) === b.slice(1) || a.slice(1) === b || a === b.slice(1);
}
