/** Who may do what: every cell of the table as text, and what must hold whatever the table says. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ACTIONS,
  RELATIONS,
  ROLE_KINDS,
  may,
  refusedTo,
  relationTo,
  type Action,
  type HeldOffice,
  type Relation,
} from '../../src/domain/access.ts';
import { ROLES, type Role } from '../../src/domain/people.ts';

const DAY = '2026-11-27';
const OWN = ['unit', 'parent', 'top'];
const TARGETS: Record<Relation, string[]> = {
  own: OWN,
  below: ['inside', 'unit', 'parent', 'top'],
  above: ['parent', 'top'],
  sibling: ['beside', 'parent', 'top'],
  elsewhere: ['far', 'other', 'top'],
  none: [],
};

const TABLE = readFileSync(new URL('access.txt', import.meta.url), 'utf8');

/** role, action, relation, yes or no: as written down, one line a cell. */
const CELLS = TABLE.trim()
  .split(/\n\n/)
  .flatMap((block) => {
    const [[role = '', ...relations] = [], ...rows] = block
      .split('\n')
      .map((line) => line.split(/\s+/));
    return rows.flatMap(([action = '', ...cells]) =>
      cells.map((cell, n) => ({ role, action, relation: relations[n]!, cell })),
    );
  });

const office = (role: Role, chain = OWN, more: Partial<HeldOffice> = {}): HeldOffice => ({
  role,
  chain,
  ...more,
});

describe('the table', () => {
  it('spells out every role, action and relation once', () => {
    const all = ROLES.flatMap((role) =>
      ACTIONS.flatMap((action) => RELATIONS.map((relation) => `${role} ${action} ${relation}`)),
    );
    const written = CELLS.map(({ role, action, relation }) => `${role} ${action} ${relation}`);
    expect(written.sort()).toEqual(all.sort());
    expect(CELLS.filter(({ cell }) => cell !== 'yes' && cell !== 'no')).toEqual([]);
  });

  it.each(CELLS)('$role $action $relation: $cell', ({ role, action, relation, cell }) => {
    const deed = {
      action: action as Action,
      target: TARGETS[relation as Relation],
      day: DAY,
    };
    expect(may([office(role as Role)], deed)).toBe(cell === 'yes');
  });

  it.each(RELATIONS)('knows the relation %s', (relation) => {
    expect(relationTo(OWN, TARGETS[relation])).toBe(relation);
  });

  it('has a place for every office', () => {
    expect(Object.values(ROLE_KINDS).every((kinds) => kinds.length > 0)).toBe(true);
  });
});

describe('over whom', () => {
  const by = (role: Role, action: Action, over: Role, isSelf = false) =>
    may([office(role)], { action, target: OWN, day: DAY, over, isSelf });

  it.each(['appointment.edit', 'link.code', 'link.decide', 'data.erase'] as const)(
    '%s only over those who are less than oneself',
    (action) => {
      for (const role of ROLES)
        for (const over of ROLES)
          if (by(role, action, over)) expect(ROLES.indexOf(over)).toBeLessThan(ROLES.indexOf(role));
      expect(by('commune_cadre', action, 'branch_head')).toBe(true);
      expect(by('commune_cadre', action, 'commune_cadre')).toBe(false);
    },
  );

  it('lets nobody give herself an office', () => {
    expect(by('administrator', 'appointment.edit', 'provincial_cadre')).toBe(true);
    expect(by('administrator', 'appointment.edit', 'provincial_cadre', true)).toBe(false);
  });

  it('does not ask whose phone a list shows', () => {
    expect(by('group_leader', 'phone.view', 'commune_cadre')).toBe(true);
  });
});

describe('why not', () => {
  const why = (role: Role, action: Action, relation: Relation, more = {}) =>
    refusedTo([office(role)], { action, target: TARGETS[relation], day: DAY, ...more })?.refused;

  it.each([
    [why('member', 'member.view', 'own'), 'notHerOffice'],
    [why('branch_head', 'loan.view', 'own'), 'notHerOffice'],
    [why('administrator', 'loan.view', 'below'), 'notHerOffice'],
    [why('group_leader', 'loan.view', 'sibling'), 'notHerUnit'],
    [why('group_leader', 'link.code', 'own', { over: 'commune_cadre' }), 'notLesser'],
    [why('commune_cadre', 'appointment.edit', 'own', { isSelf: true }), 'notHerself'],
    [why('group_leader', 'loan.view', 'own'), undefined],
  ])('%s', (told, expected) => expect(told).toBe(expected));
});

/* ---------- whatever the table says ---------- */

const chains = fc
  .tuple(fc.nat(2), fc.nat(2), fc.nat(2), fc.integer({ min: 1, max: 4 }))
  .map(([commune, branch, group, depth]) => {
    const names = ['p', `c${commune}`, `b${commune}${branch}`, `g${commune}${branch}${group}`];
    return names.slice(0, depth).reverse();
  });
const spans = fc.record({
  validFrom: fc.constantFrom(undefined, '2020-01-01', '2026-11-27', '2026-11-28'),
  validTo: fc.constantFrom(undefined, '2026-11-27', '2026-11-28', '2030-01-01'),
});
const offices = fc
  .tuple(fc.constantFrom(...ROLES), chains, spans)
  .map(([role, chain, span]): HeldOffice => ({ role, chain, ...span }));
const deeds = fc.record({
  action: fc.constantFrom(...ACTIONS),
  target: fc.oneof(chains, fc.constant([] as string[])),
  day: fc.constant(DAY),
  over: fc.constantFrom(...ROLES),
});

describe('whatever the table says', () => {
  it('nobody does anything outside the subtree of a unit of hers', () => {
    fc.assert(
      fc.property(fc.array(offices, { maxLength: 4 }), deeds, (held, deed) => {
        if (!may(held, deed) || deed.target.length === 0) return;
        expect(held.some(({ chain }) => deed.target.includes(chain[0]!))).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it('what concerns no unit is for those who serve the whole province', () => {
    fc.assert(
      fc.property(fc.array(offices, { maxLength: 4 }), deeds, (held, deed) => {
        if (!may(held, { ...deed, target: [] })) return;
        const wide = held.filter(({ role }) => ROLE_KINDS[role].includes('province'));
        expect(may(wide, { ...deed, target: [] })).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it('an office that is over, or not begun, or whose unit is no more, gives nothing', () => {
    const ended: Partial<HeldOffice>[] = [{ validTo: DAY }, { validFrom: '2026-11-28' }];
    fc.assert(
      fc.property(offices, deeds, ({ role, chain }, deed) => {
        for (const span of ended) expect(may([{ role, chain, ...span }], deed)).toBe(false);
        expect(may([{ role, chain: [] }], deed)).toBe(false);
      }),
      { numRuns: 1_000 },
    );
  });

  it('the last day of an office is the one before its end', () => {
    const deed = { action: 'member.view', target: OWN, day: DAY } as const;
    expect(may([office('branch_head', OWN, { validTo: '2026-11-28' })], deed)).toBe(true);
    expect(may([office('branch_head', OWN, { validFrom: DAY })], deed)).toBe(true);
  });

  it('an office in an unrelated unit adds nothing', () => {
    fc.assert(
      fc.property(fc.array(offices, { maxLength: 3 }), offices, deeds, (held, more, deed) => {
        fc.pre(deed.target.length > 0 && !deed.target.includes(more.chain[0]!));
        expect(may([...held, more], deed)).toBe(may(held, deed));
      }),
      { numRuns: 2_000 },
    );
  });

  it('another office never takes anything away', () => {
    fc.assert(
      fc.property(fc.array(offices, { maxLength: 3 }), offices, deeds, (held, more, deed) => {
        if (may(held, deed)) expect(may([more, ...held], deed)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it('the administrator reads nothing of members, and heads of branches no loans', () => {
    const reads = ACTIONS.filter((action) =>
      /^(?:member|phone|loan|link|handover|consent)/.test(action),
    );
    fc.assert(
      fc.property(chains, deeds, (chain, deed) => {
        for (const action of reads)
          expect(may([{ role: 'administrator', chain }], { ...deed, action })).toBe(false);
        expect(may([{ role: 'branch_head', chain }], { ...deed, action: 'loan.view' })).toBe(false);
      }),
    );
  });
});
