/** Offices on every database: from a day to a day, in units of the fitting kind, one of a sort at a time. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { loadDemo } from '../../src/catalogue/demo.ts';
import { loadPlaces } from '../../src/catalogue/places.ts';
import { ROLE_KINDS, may } from '../../src/domain/access.ts';
import type { AuditEntry } from '../../src/domain/audit.ts';
import { ROLES, type Role } from '../../src/domain/people.ts';
import { isRefusal } from '../../src/domain/refusal.ts';
import { createAppointments, whereOf, type Appointed } from '../../src/store/appointments.ts';
import { createPoints } from '../../src/store/points.ts';
import { createSecrets } from '../../src/store/secrets.ts';
import { seedDemo } from '../../src/store/seed-demo.ts';
import type { AppendAudit } from '../../src/store/units-changes.ts';
import { createUnits } from '../../src/store/units.ts';
import { createUsers } from '../../src/store/users.ts';
import { verifyAudit } from '../../src/store/audit-verify.ts';
import { emptyTables, kinds, type TestDatabase } from '../support/databases.ts';

const ACT = { by: 'operator:an' };
const TODAY = '2026-11-27';
const SECRETS = createSecrets(['a-secret-key-for-tests-that-is-long-enough']);

describe.each(kinds)('appointments on $name', (kind) => {
  let test: TestDatabase;
  let log: AuditEntry[] = [];
  let ids: Record<'province' | 'commune' | 'branch' | 'group', string>;
  const audit: AppendAudit = async (_tx, entry) => void log.push(entry);
  const offices = () => createAppointments(test.database, audit);
  const units = () => createUnits(test.database);

  async function person(name = 'Lý Thị Lan'): Promise<string> {
    const data = { name, nameKey: name.toLowerCase() };
    return String((await test.database.prisma.person.create({ data })).id);
  }

  async function link(personId: string, address: string, state = 'confirmed', reachable = true) {
    await test.database.prisma.contact.create({ data: { address, reachable } });
    const data = { personId: BigInt(personId), address, state, method: 'code', by: 'test' };
    await test.database.prisma.link.create({ data });
  }

  const appoint = async (personId: string, role: Role, unitId: string, from?: string) => {
    const made = await offices().appoint({ personId, role, unitId, from }, ACT);
    if (isRefusal(made)) throw new Error(JSON.stringify(made));
    return made;
  };

  beforeAll(async () => {
    test = await kind.open();
  });
  beforeEach(async () => {
    await emptyTables(test);
    log = [];
    await units().seedPlaces(loadPlaces());
    const add = async (kind: 'branch' | 'group', name: string, under: string) => {
      const unit = await units().add({ kind, name, under }, ACT);
      return isRefusal(unit) ? Promise.reject(new Error(unit.refused)) : unit;
    };
    const branch = await add('branch', 'Nà Lay', '06001');
    const group = await add('group', 'Nà Lay 1', branch.code);
    const [commune, province] = (await units().chain(branch.id, TODAY)).slice(1);
    ids = { province: province!.id, commune: commune!.id, branch: branch.id, group: group.id };
  });
  afterAll(() => test.drop());

  it('holds from its first day to the one before its end', async () => {
    const lan = await person();
    const { id } = await appoint(lan, 'branch_head', ids.branch, '2026-03-01');
    expect(await offices().of(lan, '2026-02-28')).toEqual([]);
    expect(await offices().of(lan, '2026-03-01')).toHaveLength(1);
    expect(await offices().end(id, '2026-06-01', ACT)).toMatchObject({ validTo: '2026-06-01' });
    expect(await offices().of(lan, '2026-05-31')).toHaveLength(1);
    expect(await offices().of(lan, '2026-06-01')).toEqual([]);
    expect(await offices().history(lan)).toMatchObject([{ id, validFrom: '2026-03-01' }]);
  });

  it('tells an office with its units, fit to ask what she may', async () => {
    const lan = await person();
    await appoint(lan, 'member', ids.group);
    await appoint(lan, 'branch_head', ids.branch);
    const held = await offices().of(lan, TODAY);
    expect(held.map((one) => `${one.role}: ${whereOf(one)}`)).toEqual([
      'member: tổ TK&VV Nà Lay 1, chi hội thôn Nà Lay, xã Đoàn Kết',
      'branch_head: chi hội thôn Nà Lay, xã Đoàn Kết',
    ]);
    const target = (await units().chain(ids.group, TODAY)).map(({ id }) => id);
    expect(may(held, { action: 'member.view', target, day: TODAY })).toBe(true);
    expect(may(held, { action: 'loan.view', target, day: TODAY })).toBe(false);
  });

  it('gives no right any more once its unit has ended, or it has', async () => {
    const lan = await person();
    await appoint(lan, 'commune_cadre', ids.commune);
    const target = (await units().chain(ids.commune, TODAY)).map(({ id }) => id);
    const views = async (day: string) =>
      may(await offices().of(lan, day), { action: 'member.view', target, day });
    expect(await views(TODAY)).toBe(true);
    const merged = await units().merge(['06001'], '06004', '2026-12-01', ACT);
    expect(isRefusal(merged)).toBe(false);
    expect(await views('2026-11-30')).toBe(true);
    expect(await views('2026-12-01')).toBe(false);
  });

  it('is held only in a unit of the fitting kind', async () => {
    const lan = await person();
    for (const role of ROLES)
      for (const at of ['province', 'commune', 'branch', 'group'] as const) {
        const made = await offices().appoint({ personId: lan, role, unitId: ids[at] }, ACT);
        const fits = ROLE_KINDS[role].includes(at);
        expect([role, at, isRefusal(made) ? made.refused : 'done']).toEqual([
          role,
          at,
          fits ? 'done' : 'wrongKind',
        ]);
      }
    expect(log.filter(({ action }) => action === 'appointment.begin')).toHaveLength(8);
  });

  it.each([
    ['a person nobody knows', { personId: '999' }, 'noSuchPerson'],
    ['a unit nobody knows', { unitId: '9999' }, 'noSuchUnit'],
    ['a day before its commune', { from: '2025-06-01' }, 'noSuchUnit'],
  ])('refuses %s and writes nothing', async (_what, more, why) => {
    const lan = await person();
    const wish = { personId: lan, role: 'member' as const, unitId: ids.commune, ...more };
    expect(await offices().appoint(wish, ACT)).toMatchObject({ refused: why });
    expect(await test.database.prisma.appointment.count()).toBe(0);
    expect(log).toEqual([]);
  });

  it('refuses a unit that is over or going to end', async () => {
    const lan = await person();
    await units().merge(['06001'], '06004', '2027-01-01', ACT);
    const wish = { personId: lan, role: 'commune_cadre' as const, unitId: ids.commune };
    expect(await offices().appoint(wish, ACT)).toMatchObject({ refused: 'unitEnds' });
  });

  it('is open once for a person, unit and role, also where two give it at once', async () => {
    const lan = await person();
    const wish = { personId: lan, role: 'member' as const, unitId: ids.group };
    const all = await Promise.all([1, 2, 3].map(() => offices().appoint(wish, ACT)));
    expect(all.filter(isRefusal).map(({ refused }) => refused)).toEqual([
      'alreadyHolds',
      'alreadyHolds',
    ]);
    const { id } = all.find((one): one is Appointed => !isRefusal(one))!;
    await offices().end(id, TODAY, ACT);
    expect(isRefusal(await offices().appoint({ ...wish, from: TODAY }, ACT))).toBe(false);
    expect(await offices().history(lan)).toHaveLength(2);
  });

  it('ends once, not before it began', async () => {
    const lan = await person();
    const { id } = await appoint(lan, 'member', ids.group, '2026-03-01');
    expect(await offices().end('999', TODAY, ACT)).toMatchObject({ refused: 'noSuchOffice' });
    expect(await offices().end(id, '2026-02-28', ACT)).toMatchObject({ refused: 'endsTooEarly' });
    expect(isRefusal(await offices().end(id, TODAY, ACT))).toBe(false);
    expect(await offices().end(id, TODAY, ACT)).toMatchObject({ refused: 'isOver' });
  });

  it('knows who holds an office and where she can be written to', async () => {
    const [lan, hoa, mai] = [await person(), await person('Hoa'), await person('Mai')];
    await appoint(lan, 'branch_head', ids.branch);
    await appoint(hoa, 'branch_head', ids.branch, '2026-12-01');
    await appoint(mai, 'commune_cadre', ids.commune);
    await link(lan, 'zalo:1:a');
    await link(lan, 'telegram:2');
    await link(lan, 'zalo:1:gone', 'confirmed', false);
    await link(lan, 'zalo:1:revoked', 'revoked');
    const held = (day: string) => offices().holders([ids.branch, ids.commune], 'branch_head', day);
    expect(await held(TODAY)).toEqual([
      {
        personId: lan,
        unitId: ids.branch,
        name: 'Lý Thị Lan',
        addresses: ['zalo:1:a', 'telegram:2'],
      },
    ]);
    expect((await held('2026-12-01')).map(({ personId }) => personId).sort()).toEqual(
      [lan, hoa].sort(),
    );
    const cadres = await offices().holders([ids.commune], 'commune_cadre', TODAY);
    expect(cadres).toMatchObject([{ personId: mai, addresses: [] }]);
    expect(await offices().holders([], 'member', TODAY)).toEqual([]);
  });

  it('is undone where its row in the log can not be written', async () => {
    const lan = await person();
    const failing = createAppointments(test.database, () => Promise.reject(new Error('no log')));
    const wish = { personId: lan, role: 'member' as const, unitId: ids.group };
    await expect(failing.appoint(wish, ACT)).rejects.toThrow('no log');
    expect(await test.database.prisma.appointment.count()).toBe(0);
  });

  describe('people put in by hand', () => {
    const users = () => createUsers(test.database, SECRETS, audit);
    const office = () => ({ role: 'branch_head' as const, unitId: ids.branch });
    const LAN = { name: 'Lý Thị Lan', birthYear: 1985, phone: '+84900000011' };

    it('keeps her phone sealed, and shows it masked', async () => {
      const made = await users().create(LAN, office(), ACT);
      if (isRefusal(made)) throw new Error(made.refused);
      const [row] = await test.database.query<object>('SELECT * FROM person');
      expect(JSON.stringify(Object.values(row ?? {}).map(String))).not.toContain('900000011');
      const shown = await users().show(made.personId, TODAY);
      expect(shown).toMatchObject({ name: 'Lý Thị Lan', phone: '09•• ••• 011', links: 0 });
      expect(shown?.offices.map(({ role }) => role)).toEqual(['branch_head']);
      expect(await users().show('999', TODAY)).toBeUndefined();
      expect(JSON.stringify(log)).not.toMatch(/Lan|900000011/);
    });

    it('is not there without her office, nor twice', async () => {
      const wrong = { role: 'branch_head' as const, unitId: ids.group };
      expect(await users().create(LAN, wrong, ACT)).toMatchObject({ refused: 'wrongKind' });
      expect(await test.database.prisma.person.count()).toBe(0);
      await users().create(LAN, office(), ACT);
      expect(await users().create(LAN, office(), ACT)).toMatchObject({ refused: 'isKnown' });
      const other = { ...LAN, name: 'Lý Thị Hoa' };
      expect(isRefusal(await users().create(other, office(), ACT))).toBe(false);
      expect(await test.database.prisma.person.count()).toBe(2);
    });
  });

  describe('the demo village', () => {
    const data = { places: loadPlaces(), demo: loadDemo() };
    const seed = () => seedDemo(test.database, SECRETS, data);

    it('is made once, whoever comes second', async () => {
      const [one, two] = await Promise.all([seed(), seed()]);
      expect([one.length, two.length].sort()).toEqual([0, 9]);
      expect(await test.database.prisma.person.count()).toBe(data.demo.people.length);
      expect(await seed()).toEqual([]);
      expect((await verifyAudit(test.database, SECRETS)).ok).toBe(true);
    });

    it('links Lan by the code that is told, and two who share a phone', async () => {
      const codes = await seed();
      expect(codes).toContainEqual({ name: 'Lý Thị Lan', role: 'member', code: '482719305' });
      for (const { code } of codes) {
        expect(code).toMatch(/^[1-9]\d{8}$/);
        const where = { codeKey: SECRETS.key('code', code) };
        expect(await test.database.prisma.linkCode.count({ where })).toBe(1);
      }
      const shared = { phoneKey: SECRETS.key('phone', '+84900000012') };
      expect(await test.database.prisma.person.count({ where: shared })).toBe(2);
    });

    it('gives those who hold an office a new code each time', async () => {
      const office = (codes: Awaited<ReturnType<typeof seed>>) =>
        codes.filter(({ role }) => role !== 'member').map(({ code }) => code);
      const before = office(await seed());
      await emptyTables(test);
      const after = office(await seed());
      expect(before).toHaveLength(5);
      expect(after.filter((code) => before.includes(code))).toEqual([]);
    });

    it('never touches a database that knows somebody, nor a day that somebody read', async () => {
      await person();
      expect(await seed()).toEqual([]);
      expect(await test.database.prisma.person.count()).toBe(1);
      await test.database.query('DELETE FROM person');
      await createPoints(test.database).set(
        data.demo.point.code,
        { dayOfMonth: 3, source: 'bảng tin' },
        ACT,
      );
      await seed();
      const point = await createPoints(test.database).byCode(data.demo.point.code);
      expect(point).toMatchObject({ dayOfMonth: 3, source: 'bảng tin' });
    });
  });
});
