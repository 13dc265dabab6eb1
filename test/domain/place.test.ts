/** Places as a dated tree: old names lead on for ever, changes never overlap, what does not nest is refused. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadPlaces } from '../../src/catalogue/places.ts';
import { addDays, type Day } from '../../src/domain/calendar.ts';
import {
  adding,
  byCode,
  merging,
  moving,
  renaming,
  splitting,
  type Planned,
  type TreeChange,
} from '../../src/domain/place-changes.ts';
import { formerDistrict, formerTitle } from '../../src/domain/place-plan.ts';
import { found, newAlone, sought } from '../../src/domain/place-search.ts';
import {
  PARENT_KINDS,
  below,
  chain,
  isBelow,
  namedAs,
  on,
  overlap,
  successors,
  titleOf,
  treeOf,
  unitOn,
  type Succession,
  type Tree,
  type Unit,
} from '../../src/domain/place.ts';
import { isRefusal } from '../../src/domain/refusal.ts';

const TODAY = '2026-11-27';
const BEFORE = '2025-06-30';

interface World {
  tree: Tree;
  successions: Succession[];
}

/** As the store does, with codes for ids. */
function applied({ tree, successions }: World, changes: readonly TreeChange[]): World {
  const units = new Map([...tree].map(([id, unit]) => [id, structuredClone(unit)]));
  const after = [...successions];
  for (const change of changes) {
    if (change.do === 'add') {
      const { code, kind, validFrom, versions } = change;
      units.set(code, { id: code, code, kind, versions, ...(validFrom && { validFrom }) });
    } else if (change.do === 'succeed') {
      after.push(change);
    } else {
      const unit = units.get(change.unitId)!;
      if (change.do === 'endUnit') unit.validTo = change.on;
      if (change.do === 'beginVersion') unit.versions.push(change.version);
      if (change.do === 'endVersion')
        unit.versions.find(({ validTo }) => validTo === undefined)!.validTo = change.on;
    }
  }
  return { tree: treeOf([...units.values()]), successions: after };
}

function planted(): World {
  const { units, successions } = loadPlaces();
  const tree = treeOf(
    units.map(({ code, kind, name, type, parent, ...span }): Unit => {
      const { validFrom, validTo } = span;
      const days = { ...(validFrom && { validFrom }), ...(validTo && { validTo }) };
      const version = { name, type, ...(parent && { parentId: parent }), ...days };
      return { id: code, code, kind, ...days, versions: [version] };
    }),
  );
  return {
    tree,
    successions: successions.map(({ from, to, on: day, part }) => ({
      ...{ fromId: from, toId: to, on: day, part },
    })),
  };
}

const PLANTED = planted();

function done(world: World, plan: (tree: Tree) => Planned): World {
  const planned = plan(world.tree);
  if (isRefusal(planned)) throw new Error(JSON.stringify(planned));
  return applied(world, planned);
}

const branch =
  (code: string, name: string, parentId: string, more = {}) =>
  (tree: Tree) =>
    adding(tree, { code, kind: 'branch', type: 'thôn', name, parentId, ...more });
const group = (code: string, name: string, parentId: string) => (tree: Tree) =>
  adding(tree, { code, kind: 'group', type: 'tổ', name, parentId });

/** Two branches in Đoàn Kết, one of them as old as Cao Minh; a group in it. */
const VILLAGE = [
  branch('B1', 'Nà Lay', '06001', { formerParentId: 'cu-xa-cao-minh-trang-dinh' }),
  branch('B2', 'Khuổi Slin', '06001'),
  group('G1', 'Nà Lay 1', 'B1'),
].reduce(done, PLANTED);

const codes = (units: readonly { code: string }[]) => units.map(({ code }) => code);

describe('what everybody starts with', () => {
  const count = (day: Day) =>
    [...PLANTED.tree.values()].filter((unit) => on(unit, day)?.kind === 'commune').length;

  it('is one province with 194 units until 30 June 2025 and 65 from 1 July on', () => {
    expect([count('1999-01-01'), count(BEFORE), count('2025-07-01'), count('2200-01-01')]).toEqual([
      194, 194, 65, 65,
    ]);
    expect(codes(chain(PLANTED.tree, '06001', TODAY))).toEqual(['06001', '20']);
  });

  it('leads from every old unit to one commune, and from the two that were split to two', () => {
    const led = [...PLANTED.tree.values()]
      .filter(({ validTo }) => validTo !== undefined)
      .map(({ id }) => [id, successors(PLANTED.tree, PLANTED.successions, id, TODAY).length]);
    expect(led).toHaveLength(194);
    expect(led.filter(([, to]) => to !== 1)).toEqual([
      ['cu-xa-binh-xa-dinh-lap', 2],
      ['cu-xa-kien-moc-dinh-lap', 2],
    ]);
  });

  it('knows the old district of each', () => {
    const former = [...PLANTED.tree.keys()].filter((code) => code.startsWith('cu-'));
    const districts = former.map((code) => formerDistrict(code));
    expect(new Set(districts).size).toBe(11);
    expect(districts).not.toContain(undefined);
    expect(formerDistrict('cu-xa-yen-trach-cao-loc')).toBe('Cao Lộc');
    expect(formerDistrict('cu-xa-trang-phai-van-quan')).toBe('Văn Quan');
    expect(formerDistrict('06001')).toBeUndefined();
    expect(formerTitle({ code: 'cu-xa-mai-pha-lang-son', type: 'xã', name: 'Mai Pha' })).toBe(
      'xã Mai Pha (thành phố Lạng Sơn cũ)',
    );
  });
});

describe('finding', () => {
  const find = (text: string, more = {}, world = VILLAGE) =>
    found(text, world.tree, world.successions, { asOf: TODAY, ...more }).map(
      ({ code, via }) => `${code}${via ? ` ← ${via}` : ''}`,
    );

  it.each([
    ['Kỳ Lừa', ['06187']],
    ['ki lua', ['06187']],
    ['phường Kỳ Lừa', ['06187']],
    ['XÃ TRI PHƯƠNG', ['06004 ← xã Tri Phương (huyện Tràng Định cũ)']],
    ['tri phuong', ['06004 ← xã Tri Phương (huyện Tràng Định cũ)']],
    ['Khuất Xá', ['06565']],
    ['khuat xa huyen loc binh', ['06565']],
    ['thị trấn Cao Lộc', ['06187 ← thị trấn Cao Lộc (huyện Cao Lộc cũ)']],
    ['tt. Cao Lộc', ['06187 ← thị trấn Cao Lộc (huyện Cao Lộc cũ)']],
    [
      'Chi Lăng',
      [
        '06463',
        '05983 ← phường Chi Lăng (thành phố Lạng Sơn cũ)',
        '06040 ← xã Chi Lăng (huyện Tràng Định cũ)',
      ],
    ],
    ['Chi Lăng, huyện Tràng Định', ['06040 ← xã Chi Lăng (huyện Tràng Định cũ)']],
    ['xã Chi Lăng (Tràng Định)', ['06040 ← xã Chi Lăng (huyện Tràng Định cũ)']],
    [
      'Bính Xá',
      ['06613 ← xã Bính Xá (huyện Đình Lập cũ)', '06625 ← xã Bính Xá (huyện Đình Lập cũ)'],
    ],
    ['chi hội thôn Nà Lay', ['B1']],
    ['thôn Nà Lay xã Đoàn Kết', ['B1']],
    ['na lay, xã Cao Minh', ['B1']],
    ['tổ TK&VV Nà Lay 1', ['G1']],
    ['', []],
    ['Hà Nội', []],
    ['xã', []],
  ])('%s', (text, expected) => {
    expect(find(text).sort()).toEqual([...expected].sort());
  });

  it('keeps to a kind and to what lies in a unit', () => {
    expect(find('Nà Lay', { under: '06001' })).toEqual(['B1']);
    expect(find('Nà Lay', { under: '06004' })).toEqual([]);
    expect(find('Nà Lay', { kind: 'commune' })).toEqual([]);
  });

  it('answers with the units of another day', () => {
    expect(find('Tri Phương', { asOf: BEFORE })).toEqual(['cu-xa-tri-phuong-trang-dinh']);
    expect(find('Kỳ Lừa', { asOf: BEFORE })).toEqual([]);
  });

  it('puts the name of today first, and lets it stand alone in files', () => {
    const all = found('Chi Lăng', PLANTED.tree, PLANTED.successions, { asOf: TODAY });
    expect(all[0]?.code).toBe('06463');
    expect(codes(newAlone(all))).toEqual(['06463']);
    const old = found('Bính Xá', PLANTED.tree, PLANTED.successions, { asOf: TODAY });
    expect(newAlone(old)).toHaveLength(2);
  });

  it('tells marks apart where they were written', () => {
    const world = done(
      done(PLANTED, branch('B8', 'Nà Pàn', '06001')),
      branch('B9', 'Na Pán', '06004'),
    );
    expect(find('Nà Pàn', {}, world)).toEqual(['B8']);
    expect(find('na pan', {}, world)).toHaveLength(2);
    expect(sought('Nà Pàn').spelled).not.toBe('');
    expect(sought('na pan').spelled).toBe('');
  });

  it('leads from every name of before to what it became, however long ago', () => {
    for (const unit of PLANTED.tree.values()) {
      const title = formerTitle({ ...unit.versions[0]!, code: unit.code });
      const heirs = successors(PLANTED.tree, PLANTED.successions, unit.id, TODAY);
      expect([title, find(title, {}, PLANTED).map((one) => one.slice(0, 5))]).toEqual([
        title,
        expect.arrayContaining(heirs.map(({ code }) => code.slice(0, 5))),
      ]);
    }
  });
});

describe('names', () => {
  it.each([
    ['branch', 'thôn Nà Lay', 'thôn', 'Nà Lay', 'chi hội thôn Nà Lay'],
    ['branch', 'Chi hội thôn  Nà Lay', 'thôn', 'Nà Lay', 'chi hội thôn Nà Lay'],
    ['branch', 'Khối phố 3', 'khối phố', '3', 'chi hội khối phố 3'],
    ['branch', 'Nà Lay', 'thôn', 'Nà Lay', 'chi hội thôn Nà Lay'],
    ['group', 'Tổ TK&VV Nà Lay 1', 'tổ', 'Nà Lay 1', 'tổ TK&VV Nà Lay 1'],
    ['group', 'tổ Nà Lay 1', 'tổ', 'Nà Lay 1', 'tổ TK&VV Nà Lay 1'],
    ['commune', 'phường Kỳ Lừa', 'phường', 'Kỳ Lừa', 'phường Kỳ Lừa'],
  ] as const)('%s %s', (kind, full, type, name, title) => {
    expect(namedAs(kind, full)).toEqual({ type, name });
    expect(titleOf({ kind, type, name })).toBe(title);
  });
});

describe('maps', () => {
  const mapped = (map: 'old' | 'new', id: string, world = VILLAGE, day = TODAY) =>
    unitOn(map, world.tree, world.successions, id, day)?.code;

  it('puts a branch where it lay before and where it lies now', () => {
    expect(mapped('old', 'B1')).toBe('cu-xa-cao-minh-trang-dinh');
    expect(mapped('old', 'G1')).toBe('cu-xa-cao-minh-trang-dinh');
    expect(mapped('new', 'B1')).toBe('06001');
    expect(mapped('new', 'G1')).toBe('06001');
  });

  it('does not guess where a young branch of three old units would have been', () => {
    expect(mapped('old', 'B2')).toBeUndefined();
  });

  it('knows it where the commune was made of one old unit, also after communes merged', () => {
    const source = 'cu-xa-cao-minh-trang-dinh';
    const successions = PLANTED.successions.filter(
      ({ fromId, toId }) => toId !== '06001' || fromId === source,
    );
    const world = { tree: VILLAGE.tree, successions };
    expect(mapped('old', 'B2', world)).toBe(source);
    const merged = done(world, (tree) => merging(tree, ['06001'], '06004', '2026-06-01'));
    expect(mapped('new', 'B2', merged)).toBe('06004');
    expect(mapped('old', 'B2', merged)).toBe(source);
    expect(mapped('old', 'B2', merged, BEFORE)).toBeUndefined();
  });
});

describe('changes', () => {
  const at = (world: World, id: string, day: Day) => {
    const unit = on(world.tree.get(id), day);
    return unit && `${unit.name} in ${unit.parentId}`;
  };

  it('renames from a day on, and the old name still leads there', () => {
    const world = done(VILLAGE, (tree) => renaming(tree, 'B2', 'Slin Mới', 'thôn', '2026-03-01'));
    expect(at(world, 'B2', '2026-02-28')).toBe('Khuổi Slin in 06001');
    expect(at(world, 'B2', '2026-03-01')).toBe('Slin Mới in 06001');
    const [unit] = found('Khuổi Slin', world.tree, [], { asOf: TODAY });
    expect(unit).toMatchObject({ code: 'B2', name: 'Slin Mới', via: 'thôn Khuổi Slin' });
  });

  it('merges: what lay in the units lies in the new one from that day on', () => {
    const world = done(VILLAGE, (tree) => merging(tree, ['06001', '06019'], '06004', '2026-03-01'));
    expect(at(world, 'B1', '2026-02-28')).toBe('Nà Lay in 06001');
    expect(at(world, 'B1', '2026-03-01')).toBe('Nà Lay in 06004');
    expect(codes(chain(world.tree, 'G1', TODAY))).toEqual(['G1', 'B1', '06004', '20']);
    expect(on(world.tree.get('06001'), '2026-03-01')).toBeUndefined();
    expect(chain(world.tree, '06001', '2026-03-01')).toEqual([]);
    const [unit] = found('xã Cao Minh', world.tree, world.successions, { asOf: TODAY });
    expect(unit?.code).toBe('06004');
  });

  it('splits: every child falls to one part', () => {
    const split = (into: Record<string, string[]>) => (tree: Tree) =>
      splitting(tree, '06001', into, '2026-03-01');
    const world = done(VILLAGE, split({ '06004': ['B1'], '06019': ['B2'] }));
    expect(codes(chain(world.tree, 'G1', TODAY))).toEqual(['G1', 'B1', '06004', '20']);
    expect(codes(chain(world.tree, 'B2', TODAY))).toEqual(['B2', '06019', '20']);
    const led = successors(world.tree, world.successions, '06001', TODAY);
    expect(codes(led)).toEqual(['06004', '06019']);
  });

  it('tells what lies below', () => {
    expect(codes(below(VILLAGE.tree, '06001', TODAY)).sort()).toEqual(['06001', 'B1', 'B2', 'G1']);
    expect(isBelow(VILLAGE.tree, 'G1', '06001', TODAY)).toBe(true);
    expect(isBelow(VILLAGE.tree, '06001', 'G1', TODAY)).toBe(false);
    expect(isBelow(VILLAGE.tree, '06001', '06001', TODAY)).toBe(false);
  });

  const refused = (plan: (tree: Tree) => Planned) => {
    const planned = plan(VILLAGE.tree);
    return isRefusal(planned) ? planned.refused : 'done';
  };
  const moved = (code: string, parent: string, day: Day) => (tree: Tree) =>
    moving(tree, code, parent, day);
  const renamed = (code: string, name: string, day: Day) => (tree: Tree) =>
    renaming(tree, code, name, 'thôn', day);
  const merged = (from: string[], into: string, day: Day) => (tree: Tree) =>
    merging(tree, from, into, day);
  const split = (into: Record<string, string[]>) => (tree: Tree) =>
    splitting(tree, '06001', into, '2026-03-01');

  it.each([
    ['a branch in an old unit', branch('B3', 'X', 'cu-xa-cao-minh-trang-dinh'), 'isOver'],
    [
      'an old parent that did not end then',
      branch('B3', 'X', '06001', { formerParentId: '06004' }),
      'isOver',
    ],
    ['a branch in a branch', branch('B3', 'X', 'B1'), 'kindsDoNotNest'],
    ['a branch in the province', branch('B3', 'X', '20'), 'kindsDoNotNest'],
    ['a group in a group', group('G2', 'X', 'G1'), 'kindsDoNotNest'],
    ['a name that is there', branch('B3', 'nà lay', '06001'), 'nameTaken'],
    ['a code that is there', branch('B1', 'X', '06001'), 'codeTaken'],
    ['no name', branch('B3', ' - ', '06001'), 'noName'],
    ['a parent nobody knows', branch('B3', 'X', 'none'), 'noSuchUnit'],
    ['a day before its commune', branch('B3', 'X', '06001', { from: '2025-06-01' }), 'isOver'],
    ['renaming what is over', renamed('cu-xa-cao-minh-trang-dinh', 'X', TODAY), 'isOver'],
    ['renaming to a neighbour’s name', renamed('B2', 'Nà Lay', TODAY), 'nameTaken'],
    ['renaming to its own name', renamed('B2', 'Khuổi Slin', TODAY), 'nothingChanges'],
    ['renaming on the day it began', renamed('B2', 'X', '2025-07-01'), 'dayTooEarly'],
    ['renaming before it was there', renamed('B2', 'X', '2025-06-01'), 'isOver'],
    ['moving a commune into a branch', moved('06001', 'B1', TODAY), 'kindsDoNotNest'],
    ['moving where it is', moved('B2', '06001', TODAY), 'nothingChanges'],
    ['moving into what is over', moved('B2', 'cu-xa-cao-minh-trang-dinh', TODAY), 'isOver'],
    ['moving a branch into its own group', moved('B1', 'G1', TODAY), 'kindsDoNotNest'],
    ['merging with itself', merged(['06001'], '06001', TODAY), 'mergesWithItself'],
    ['merging a branch into a commune', merged(['B1'], '06004', TODAY), 'differentKinds'],
    ['merging what is over', merged(['cu-xa-cao-minh-trang-dinh'], '06004', TODAY), 'isOver'],
    ['merging into what is over', merged(['06001'], 'cu-xa-cao-minh-trang-dinh', TODAY), 'isOver'],
    ['merging on its first day', merged(['06001'], '06004', '2025-07-01'), 'dayTooEarly'],
    ['merging nobody knows what', merged(['none'], '06004', TODAY), 'noSuchUnit'],
    ['splitting in one', split({ '06004': ['B1', 'B2'] }), 'splitsInOne'],
    [
      'splitting with something left over',
      split({ '06004': ['B1'], '06019': [] }),
      'childLeftOver',
    ],
    ['splitting into itself', split({ '06001': ['B1'], '06019': ['B2'] }), 'mergesWithItself'],
    ['splitting into nobody knows what', split({ none: ['B1'], '06019': ['B2'] }), 'splitsInOne'],
  ] as const)('refuses %s', (_what, plan, why) => {
    const told = refused(plan as (tree: Tree) => Planned);
    expect(told).toBe(why);
  });

  it('refuses a change before one that is written down already', () => {
    const world = done(VILLAGE, (tree) => renaming(tree, 'B2', 'Sau', 'thôn', '2027-01-01'));
    expect(renaming(world.tree, 'B2', 'Trước', 'thôn', TODAY)).toMatchObject({
      refused: 'changesLater',
    });
    expect(merging(world.tree, ['B2'], 'B1', TODAY)).toMatchObject({ refused: 'changesLater' });
    expect(merging(world.tree, ['06001'], '06004', TODAY)).toMatchObject({
      refused: 'changesLater',
    });
  });

  it('lets nothing into a unit that is going to end', () => {
    const world = done(VILLAGE, (tree) => merging(tree, ['06019'], '06004', '2027-01-01'));
    expect(branch('B3', 'X', '06019')(world.tree)).toMatchObject({ refused: 'isOver' });
    expect(moving(world.tree, 'B2', '06019', TODAY)).toMatchObject({ refused: 'isOver' });
    expect(merging(world.tree, ['06001'], '06019', TODAY)).toMatchObject({ refused: 'isOver' });
  });
});

/* ---------- whatever is done to it ---------- */

const COMMUNES = ['06001', '06004', '06019', 'cu-xa-cao-minh-trang-dinh'];
const BODIES = ['B1', 'B2', 'B3', 'B4', 'G1', 'G2'];
const any = fc.constantFrom(...COMMUNES, ...BODIES, '20');
const days = fc.integer({ min: -30, max: 900 }).map((n) => addDays('2025-07-01', n));
const names = fc.constantFrom('Nà Lay', 'Khuổi Slin', 'Nà Mò', 'Pác Luống');
const deeds = fc.oneof(
  fc.tuple(any, names, any, days).map(([code, name, parentId, from]) => (tree: Tree) => {
    const kind = code.startsWith('G') ? ('group' as const) : ('branch' as const);
    return adding(tree, {
      code,
      kind,
      type: kind === 'group' ? 'tổ' : 'thôn',
      name,
      parentId,
      from,
    });
  }),
  fc.tuple(any, names, days).map(
    ([code, name, day]) =>
      (tree: Tree) =>
        renaming(tree, code, name, 'thôn', day),
  ),
  fc.tuple(any, any, days).map(
    ([code, to, day]) =>
      (tree: Tree) =>
        moving(tree, code, to, day),
  ),
  fc.tuple(any, any, days).map(
    ([code, to, day]) =>
      (tree: Tree) =>
        merging(tree, [code], to, day),
  ),
  fc.tuple(any, any, any, days).map(
    ([code, one, other, day]) =>
      (tree: Tree) =>
        splitting(tree, code, { [one]: BODIES, [other]: [] }, day),
  ),
);

/** The small world of the property: four communes and the province. */
const SMALL: World = {
  tree: treeOf(
    [...VILLAGE.tree.values()].filter(({ id }) => [...COMMUNES, ...BODIES, '20'].includes(id)),
  ),
  successions: VILLAGE.successions.filter(({ fromId, toId }) =>
    [fromId, toId].every((id) => COMMUNES.includes(id)),
  ),
};

describe('whatever is done to it', () => {
  it('stays a tree on every day, and every unit leads on', () => {
    let accepted = 0;
    fc.assert(
      fc.property(fc.array(deeds, { minLength: 1, maxLength: 8 }), (plans) => {
        const world = plans.reduce((now, plan) => {
          const planned = plan(now.tree);
          if (isRefusal(planned)) return now;
          accepted += 1;
          return applied(now, planned);
        }, SMALL);
        for (const unit of world.tree.values()) sound(world, unit);
      }),
      { numRuns: 400 },
    );
    expect(accepted).toBeGreaterThan(150);
  });
});

function sound({ tree, successions }: World, unit: Unit): void {
  const { versions, kind } = unit;
  versions.forEach((one, n) =>
    versions.slice(n + 1).forEach((other) => expect(overlap(one, other)).toBe(false)),
  );
  const edges = [...tree.values()].flatMap((one) =>
    one.versions.flatMap(({ validFrom, validTo }) => [validFrom, validTo]),
  );
  for (const day of [BEFORE, TODAY, '2100-01-01', ...edges.filter((edge) => edge !== undefined)]) {
    const now = on(unit, day);
    if (!now) continue;
    const above = chain(tree, unit.id, day);
    expect(above.at(-1)?.kind).toBe('province');
    if (kind !== 'province') expect(PARENT_KINDS[kind]).toContain(above[1]?.kind);
  }
  if (unit.validTo !== undefined)
    expect(successors(tree, successions, unit.id, '2100-01-01').length).toBeGreaterThan(0);
  expect(byCode(tree, unit.code)).toBe(unit);
}
