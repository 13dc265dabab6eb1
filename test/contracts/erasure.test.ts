/** Promise 8: what a member asked to be deleted is gone from every table and queue; a proof of the request stays. */
import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createAudit } from '../../src/store/audit.ts';
import { finishErasures } from '../../src/store/erasure-finish.ts';
import { erasedNames } from '../../src/store/erasure-rows.ts';
import { eraseByOperator, eraseInTurn, isErased } from '../../src/store/erasure.ts';
import { createInbox } from '../../src/store/inbox.ts';
import { createLocalRates } from '../../src/store/quick.ts';
import { createSecrets } from '../../src/store/secrets.ts';
import { createTurns } from '../../src/store/turns.ts';
import { emptyTables, kinds, type TestDatabase } from '../support/databases.ts';
import { testMeans } from '../support/means.ts';
import { everything, FILLED, live, NOT_HERS, opened, type Someone } from '../support/whole-life.ts';

const ALONE = 'zalo:1:7000111222';
const SHARED = 'telegram:99:555666777';
const HOUR = 3_600_000;

const LAN: Someone = {
  name: 'Lương Thị Tuyết Lan',
  birthYear: 1985,
  phone: '+84912777888',
  mark: 'Camxoan',
  addresses: [ALONE, SHARED],
};
const HOA: Someone = {
  name: 'Hoàng Thị Hoa',
  birthYear: 1971,
  phone: '+84987111333',
  mark: 'Buoichua',
  addresses: [SHARED],
};

/** Everything by which Lan could be known again. */
const TRACES = [/Tuyết|tuyet lan/i, /Camxoan/i, /912[ .]?777[ .]?888/, /7000111222/, /1985-03-04/];
/** Tables with `person_id` and `address`. */
const ADDRESSED = [
  ...['inbox', 'outbox', 'handover', 'neighbour_post', 'contact', 'enrolment', 'course_wish'],
];
/** What a forgotten person leaves behind. */
const LEFT = ['audit', 'audit_head', 'erasure', 'inbox'];

describe.each(kinds)('forgetting on $name', ({ open }) => {
  let test: TestDatabase;
  const secrets = createSecrets(['a-key-for-tests-a-key-for-tests-a-key']);
  const prisma = () => test.database.prisma;
  const dump = () => everything(test.database, secrets);
  const rowsOf = async (table: string) => (await dump()).get(table) ?? [];

  beforeAll(async () => {
    test = await open();
  });
  beforeEach(() => emptyTables(test));
  afterAll(() => test.drop());

  /** The message with which somebody confirms it, handled, with its answer on its way. */
  async function asks(address: string, personId: bigint | null) {
    const at = { address, personId, at: new Date(), handledAt: new Date() };
    const eventId = `user_submit:${Date.now()}:${address.split(':').at(-1)}`;
    const said = { kind: 'choice', id: 'erase:yes' };
    const { id } = await prisma().inbox.create({ data: { ...at, said, eventId } });
    const data = { address, personId, account: 'zalo:1', dedupeKey: `${id}:0`, purpose: 'reply' };
    const message = { kind: 'text', text: 'Em đã xóa rồi ạ' };
    await prisma().outbox.create({ data: { ...data, message, state: 'sending' } });
    return String(id);
  }

  const erase = (address: string, person: bigint | null, inboxId: string) =>
    prisma().$transaction((tx) =>
      eraseInTurn(tx, secrets, {
        address,
        personId: person === null ? null : String(person),
        inboxId,
        reason: 'her-word',
      }),
    );
  const settle = () =>
    prisma().outbox.updateMany({ where: { state: 'sending' }, data: { state: 'sent' } });
  const finish = (now = Date.now()) => finishErasures(test.database, { now });

  it('has a rule for every table', async () => {
    const tables = [...(await dump()).keys()].sort();
    expect([...FILLED, ...Object.keys(NOT_HERS)].sort()).toEqual(tables);
  });

  it('leaves nothing of her anywhere, and of the other on her phone everything', async () => {
    await live(test.database, secrets, HOA);
    await prisma().contact.updateMany({ data: { personId: null, session: undefined } });
    // As it is afterwards: somebody else is linked, and it has to be asked who writes.
    await test.database.query('UPDATE contact SET session = NULL, shared = true, turn = 1');
    const before = await dump();
    const lan = await live(test.database, secrets, LAN);
    await test.database.query('UPDATE contact SET turn = 0');
    const full = await dump();
    const without = FILLED.filter((table) => full.get(table)!.length <= before.get(table)!.length);
    expect(without).toEqual([]);

    const { receipt } = await erase(ALONE, lan, await asks(ALONE, lan));
    expect(receipt).toMatch(/^X-\d{6}-[2-9A-HJ-NP-Z]{4,}$/);
    await settle();
    expect(await finish()).toBe(1);

    const after = await dump();
    const text = [...after].map(([table, rows]) => `${table}\n${rows.join('\n')}`).join('\n');
    for (const trace of TRACES) expect(text).not.toMatch(trace);
    const changed = FILLED.filter((table) => `${after.get(table)}` !== `${before.get(table)}`);
    expect(changed.filter((table) => !LEFT.includes(table))).toEqual([]);
    const hollow = after.get('inbox')!.filter((row) => !before.get('inbox')!.includes(row));
    expect(hollow).toHaveLength(3);
    for (const row of hollow) expect(row).toMatch(/,erased,.*ignored/);
    expect(before.get('inbox')!.every((row) => after.get('inbox')!.includes(row))).toBe(true);
    if (test.url && hasPgDump()) {
      const options = { encoding: 'utf8', maxBuffer: 1e8 } as const;
      const file = opened(execFileSync('pg_dump', ['--data-only', test.url], options), secrets);
      expect(file).toContain(HOA.name);
      for (const trace of TRACES) expect(file).not.toMatch(trace);
    }
  });

  it('keeps a stub that tells nothing, and a line in the log with ids only', async () => {
    const lan = await live(test.database, secrets, LAN);
    const { receipt } = await erase(ALONE, lan, await asks(ALONE, lan));
    const [stub] = await prisma().erasure.findMany();
    expect(stub).toMatchObject({ receipt, reason: 'her-word', address: ALONE, finishedAt: null });
    await settle();
    await finish();
    expect(await prisma().erasure.findMany()).toMatchObject([{ receipt, address: null }]);
    const log = createAudit(test.database, secrets);
    expect(await log.verify()).toMatchObject({ ok: true, rows: 1 });
    const [line] = await log.list({ subject: `person:${lan}`, limit: 5 });
    expect(line).toMatchObject({ actor: 'member', action: 'privacy.erased', reason: 'her-word' });
    expect(line?.detail).toMatchObject({ receipt, gone: { inbox: 3, links: 2, persons: 1 } });
  });

  it('is done at once: only the answer and where it goes wait until it is settled', async () => {
    const lan = await live(test.database, secrets, { ...LAN, addresses: [ALONE] });
    await erase(ALONE, lan, await asks(ALONE, lan));
    const text = [...(await dump()).values()].flat().join('\n');
    for (const trace of TRACES.slice(0, 3)) expect(text).not.toMatch(trace);
    expect(await finish()).toBe(0);
    expect(await rowsOf('outbox')).toHaveLength(1);
    expect(await prisma().contact.findMany()).toMatchObject([{ address: ALONE, session: null }]);
    // A process that died before it could settle: later any process does the rest.
    expect(await finish(Date.now() + HOUR + 1000)).toBe(1);
    expect(await finish()).toBe(0);
    expect((await rowsOf('contact')).length + (await rowsOf('outbox')).length).toBe(0);
  });

  it('makes one stub of one request, however often its turn is tried', async () => {
    const lan = await live(test.database, secrets, LAN);
    const inboxId = await asks(ALONE, lan);
    const first = await erase(ALONE, lan, inboxId);
    expect(await erase(ALONE, lan, inboxId)).toEqual(first);
    expect(await rowsOf('erasure')).toHaveLength(1);
    expect(await rowsOf('audit')).toHaveLength(1);
  });

  it('deletes nothing where the turn comes to nothing', async () => {
    const lan = await live(test.database, secrets, LAN);
    const inboxId = await asks(ALONE, lan);
    const before = await dump();
    const broken = prisma().$transaction(async (tx) => {
      const request = { address: ALONE, personId: String(lan), inboxId };
      await eraseInTurn(tx, secrets, { ...request, reason: 'her-word' });
      throw new Error('killed');
    });
    await expect(broken).rejects.toThrow('killed');
    expect(await dump()).toEqual(before);
  });

  it('keeps what nobody knows whose it is on a shared phone, and the session of the other', async () => {
    await live(test.database, secrets, { ...LAN, addresses: [SHARED] });
    const lan = (await prisma().person.findFirstOrThrow()).id;
    await live(test.database, secrets, HOA);
    await prisma().inbox.updateMany({
      where: { personId: { not: lan } },
      data: { personId: null },
    });
    await eraseByOperator(test.database, secrets, { personId: String(lan), by: 'x', why: 'y' });
    expect((await rowsOf('inbox')).filter((row) => row.includes(SHARED))).toHaveLength(1);
    const [contact] = await prisma().contact.findMany();
    expect(contact).toMatchObject({ shared: false, session: { flow: HOA.mark } });
  });

  it('forgets an address behind which nobody is known', async () => {
    await live(test.database, secrets, { ...LAN, addresses: [ALONE] });
    for (const table of ['person', 'link', 'appointment', 'link_code'])
      await test.database.query(`DELETE FROM ${table}`);
    for (const table of ADDRESSED)
      await test.database.query(`UPDATE ${table} SET person_id = NULL WHERE address = '${ALONE}'`);
    await test.database.query(`UPDATE notice SET person_id = NULL, address = '${ALONE}'`);
    await test.database.query(`UPDATE consent_now SET subject = '${ALONE}'`);
    await test.database.query(`ALTER TABLE consent DISABLE TRIGGER consent_stays`);
    await test.database.query(`UPDATE consent SET subject = '${ALONE}'`);
    await test.database.query(`ALTER TABLE consent ENABLE TRIGGER consent_stays`);
    await erase(ALONE, null, await asks(ALONE, null));
    await settle();
    await finish();
    const text = [...(await dump()).values()].flat().join('\n');
    for (const trace of TRACES) expect(text).not.toMatch(trace);
    const log = await createAudit(test.database, secrets).list({ limit: 1 });
    expect(log[0]?.subject).toMatch(/^erasure:X-/);
  });

  it('leaves the member and her consents where only what came by her address is to go', async () => {
    const lan = await live(test.database, secrets, { ...LAN, addresses: [ALONE] });
    await prisma().link.deleteMany();
    await prisma().linkClaim.updateMany({ data: { state: 'approved' } });
    for (const table of ADDRESSED)
      await test.database.query(`UPDATE ${table} SET person_id = NULL WHERE address = '${ALONE}'`);
    await erase(ALONE, null, await asks(ALONE, null));
    await settle();
    await finish();
    expect([...(await dump()).values()].flat().join('\n')).not.toContain('7000111222');
    expect(await prisma().person.count({ where: { id: lan } })).toBe(1);
    const [consent] = await prisma().consent.findMany();
    expect(consent).toMatchObject({ id: 1n, subject: `person:${lan}`, address: 'zalo:erased' });
    expect(await prisma().consentNow.count()).toBe(1);
  });

  it('does not lose what she writes after it, and lets her begin anew', async () => {
    const lan = await live(test.database, secrets, { ...LAN, addresses: [ALONE] });
    const inboxId = await asks(ALONE, lan);
    const inbox = createInbox(test.database);
    const text = { kind: 'text', text: 'cảm ơn' } as const;
    const waiting = { id: 'later', from: ALONE, at: Date.now(), said: text };
    await inbox.accept(waiting, true);
    await erase(ALONE, lan, inboxId);
    await settle();
    expect(await finish()).toBe(1);
    expect(await inbox.waiting(ALONE)).toHaveLength(1);
    expect(await prisma().contact.findMany()).toMatchObject([{ address: ALONE, personId: null }]);
    expect(await rowsOf('outbox')).toEqual([]);
  });

  it('undoes a turn at her other phone that was thought out before it, and outdates its quick copy', async () => {
    const OTHER = 'zalo:1:7000333444';
    const lan = await live(test.database, secrets, { ...LAN, addresses: [ALONE, OTHER] });
    await prisma().contact.updateMany({ data: { turn: 5n } });
    const text = { kind: 'text', text: 'em muốn vay 50 triệu' } as const;
    const event = { id: 'meanwhile', from: OTHER, at: Date.now(), said: text };
    const { inboxId } = await createInbox(test.database).accept(event, true);
    const rates = createLocalRates({ perSecond: () => 1_000 });
    const options = { database: test.database, rates, leaseMs: 60_000, sendsAtOnce: false };
    const turns = createTurns({ ...options, means: testMeans() });
    const message = { kind: 'text', text: `${LAN.mark} ạ` } as const;
    const out = { address: OTHER, account: 'zalo:1', dedupeKey: `${inboxId}:0`, message };
    const turn = { inboxId: inboxId!, address: OTHER, turn: 5, personId: String(lan) };
    await erase(ALONE, lan, await asks(ALONE, lan));
    const session = { v: 1, flow: LAN.mark, step: 'status', data: {} };
    const made = { ...turn, session, run: [], out: [{ ...out, purpose: 'reply' as const }] };
    expect(await turns.commit(made)).toEqual({ done: false });
    expect(await createInbox(test.database).person(OTHER)).toMatchObject({ turn: 6 });
    expect([...(await dump()).values()].flat().join('\n')).not.toContain(LAN.mark);
  });

  it('ends a claim that waits at her phone, whoever it was for, but none of the other on a shared one', async () => {
    const lan = await live(test.database, secrets, LAN);
    await live(test.database, secrets, HOA);
    const data = { birthYear: 1993, phone: secrets.phones.close('+84900000822'), phoneKey: 'x' };
    for (const [n, address] of [ALONE, SHARED].entries())
      await prisma().linkClaim.create({
        data: { ...data, address, inboxId: BigInt(9_000 + n), personId: 77n },
      });
    await erase(ALONE, lan, await asks(ALONE, lan));
    const left = await prisma().linkClaim.findMany({ where: { state: 'pending' } });
    expect(left.map(({ address }) => address)).toEqual([SHARED]);
  });

  it('takes nothing of others where somebody unknown on their phone asks for it', async () => {
    const lan = await live(test.database, secrets, { ...LAN, addresses: [SHARED] });
    await test.database.query('UPDATE inbox SET person_id = NULL');
    await test.database.query('UPDATE contact SET person_id = NULL');
    const before = await dump();
    await erase(SHARED, null, await asks(SHARED, null));
    const after = await dump();
    for (const table of ['inbox', 'handover', 'attempt', 'unclear', 'person', 'link_claim'])
      for (const row of before.get(table)!) expect(after.get(table)).toContain(row);
    expect(await prisma().person.count({ where: { id: lan } })).toBe(1);
  });

  it('knows an event again that the platform delivers after it was forgotten', async () => {
    const lan = await live(test.database, secrets, { ...LAN, addresses: [ALONE] });
    const { eventId } = await prisma().inbox.findFirstOrThrow({ where: { personId: lan } });
    await erase(ALONE, lan, await asks(ALONE, lan));
    await settle();
    await finish();
    const text = { kind: 'text', text: LAN.mark } as const;
    const again = { id: eventId, from: ALONE, at: Date.now(), said: text };
    const { inboxId } = await createInbox(test.database).accept(again, true);
    expect(inboxId).toBeNull();
    expect((await rowsOf('inbox')).join('\n')).not.toMatch(/Camxoan em|7000111222/);
    expect(await rowsOf('contact')).toEqual([]);
  });

  it('keeps where the answer goes until it was written, even a little later in the turn', async () => {
    const lan = await live(test.database, secrets, { ...LAN, addresses: [ALONE] });
    const inboxId = await asks(ALONE, lan);
    await prisma().outbox.deleteMany({ where: { state: 'sending' } });
    await erase(ALONE, lan, inboxId);
    expect(await prisma().contact.count({ where: { address: ALONE } })).toBe(1);
    await finish();
    expect(await prisma().contact.count()).toBe(0);
  });

  it('takes her tries at her PIN along, on a phone of several as well', async () => {
    const lan = await live(test.database, secrets, { ...LAN, addresses: [SHARED] });
    const hoa = await live(test.database, secrets, HOA);
    await erase(SHARED, lan, await asks(SHARED, lan));
    const pins = await prisma().attempt.findMany({ where: { what: 'pin' } });
    expect(pins).toMatchObject([{ personId: hoa, address: SHARED }]);
  });

  it('does not let anybody try on by being forgotten', async () => {
    const data = { address: ALONE, what: 'code', right: false };
    await prisma().contact.create({ data: { address: ALONE } });
    await prisma().attempt.createMany({
      data: [data, data, { ...data, right: true }, { ...data, at: new Date(Date.now() - 1e9) }],
    });
    await erase(ALONE, null, await asks(ALONE, null));
    const where = { address: { in: erasedNames(secrets, ALONE) } };
    expect(await prisma().attempt.count({ where })).toBe(2);
    expect(await prisma().attempt.count()).toBe(2);
  });

  it('is done by a cadre for what was asked on paper, everywhere and to the end', async () => {
    const lan = await live(test.database, secrets, LAN);
    const request = { personId: String(lan), by: 'operator:an', why: 'giấy ngày 27/11/2026' };
    const done = await eraseByOperator(test.database, secrets, request);
    expect(done?.addresses.sort()).toEqual([SHARED, ALONE]);
    const text = [...(await dump()).values()].flat().join('\n');
    for (const trace of TRACES) expect(text).not.toMatch(trace);
    expect(await eraseByOperator(test.database, secrets, request)).toBeUndefined();
  });

  it('tells the importer who asked to be forgotten, and takes no sister for her', async () => {
    const lan = await live(test.database, secrets, LAN);
    const asked = (one: object) => isErased(test.database, secrets, one);
    const { name, phone, birthYear } = LAN;
    expect(await asked({ name, birthYear })).toBeUndefined();
    await erase(ALONE, lan, await asks(ALONE, lan));
    const day = expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as unknown;
    expect(await asked({ name: name.toUpperCase(), birthYear })).toEqual(day);
    expect(await asked({ name, phone })).toEqual(day);
    expect(await asked({ phone })).toEqual(day);
    expect(await asked({ name: 'Lương Thị Mai', phone, birthYear: 1988 })).toBeUndefined();
    expect(await asked({ name, birthYear: 1990 })).toBeUndefined();
    expect(await asked({})).toBeUndefined();
    const rotated = createSecrets([
      'a-new-key-a-new-key-a-new-key-a-new-key',
      'a-key-for-tests-a-key-for-tests-a-key',
    ]);
    expect(await isErased(test.database, rotated, { phone })).toEqual(day);
  });
});

function hasPgDump(): boolean {
  try {
    return Boolean(execFileSync('pg_dump', ['--version']));
  } catch {
    return false;
  }
}
