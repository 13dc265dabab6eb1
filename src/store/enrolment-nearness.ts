/** How near a class is: in her commune, in what was the same district before July 2025, or further off. */
import type { Day } from '../domain/calendar.ts';
import { formerDistrict } from '../domain/place-plan.ts';
import { chain, type Tree } from '../domain/place.ts';
import type { Nearness } from '../domain/training.ts';
import type { Query } from './database.ts';
import { treeUp } from './units-tree.ts';

const BY_ID = 'SELECT id FROM unit WHERE id = ANY($1::bigint[])';

/** Old units by what they became. */
const SOURCES = `SELECT s.to_id::text AS id, u.code FROM unit_succession s JOIN unit u ON u.id = s.from_id
  WHERE s.to_id = ANY($1::bigint[])`;

export interface Places {
  tree: Tree;
  /** The commune that a unit lies in; undefined where nobody knows. */
  communeOf(unit: string | null): string | undefined;
  nameOf(unit: string | null): string | undefined;
  /** The unit and all it lies in, by id. */
  chainOf(unit: string | null): string[];
  nearness(hers: string | null, its: string | null): Nearness;
}

/** Reads what these units need to be compared: two statements, however many they are. */
export async function placesFor(query: Query, units: (string | null)[], day: Day): Promise<Places> {
  const ids = [...new Set(units.filter((id) => id !== null))];
  const tree: Tree = ids.length > 0 ? await treeUp(query, BY_ID, [ids]) : new Map();
  const above = (unit: string | null) => (unit === null ? [] : chain(tree, unit, day));
  const commune = (unit: string | null) => above(unit).find(({ kind }) => kind === 'commune');
  const districts = await districtsOf(
    query,
    ids.flatMap((id) => commune(id)?.id ?? []),
  );
  return {
    tree,
    communeOf: (unit) => commune(unit)?.id,
    nameOf: (unit) => commune(unit)?.name,
    chainOf: (unit) => above(unit).map(({ id }) => id),
    nearness: (hers, its) => {
      const [one, other] = [commune(hers)?.id, commune(its)?.id];
      if (one === undefined || other === undefined) return 'unknown';
      if (one === other) return 'here';
      const [own, theirs] = [districts.get(one) ?? [], districts.get(other) ?? []];
      return own.some((district) => theirs.includes(district)) ? 'near' : 'far';
    },
  };
}

async function districtsOf(query: Query, communes: string[]): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  if (communes.length === 0) return found;
  for (const { id, code } of await query<{ id: string; code: string }>(SOURCES, [communes])) {
    const district = formerDistrict(code);
    if (district) found.set(id, [...(found.get(id) ?? []), district]);
  }
  return found;
}
