/** The operator's commands for requests and claims, on an embedded database in a folder. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { claims } from '../../src/commands/claims.ts';
import { CommandRefused, UsageError, parse, type Command } from '../../src/commands/command.ts';
import { handovers } from '../../src/commands/handovers.ts';
import { readConfig } from '../../src/config.ts';
import { openDatabase, type Database } from '../../src/store/database.ts';
import { createSecrets } from '../../src/store/secrets.ts';
import { ADDRESSES, settle } from '../support/handover-village.ts';

const SECRET_KEY = 'a-secret-key-for-tests-that-is-long-enough';
const folder = mkdtempSync(join(tmpdir(), 'hoi-cli-'));
const config = readConfig({
  ...{ DATA_DIR: join(folder, 'data'), SECRET_KEY, SEED: 'none', SIMULATOR: 'off' },
  ...{ ZALO_APP_ID: '1', ZALO_APP_SECRET: 's', ZALO_OA_ID: '1', ZALO_OA_SECRET_KEYS: 'k' },
});
const { words, phones, key } = createSecrets([SECRET_KEY]);
const { LAN, STRANGER } = ADDRESSES;

const run = async (command: Command, ...args: string[]) =>
  command.run(parse(command, args, () => config));

async function within<Result>(work: (database: Database) => Promise<Result>): Promise<Result> {
  const database = await openDatabase({ dataDir: config.DATA_DIR });
  return work(database).finally(() => database.close());
}

beforeAll(() =>
  within(async (database) => {
    const { people, units } = await settle(database);
    const request = { address: LAN, personId: people.lan, topic: 'menu', unitId: units.branch };
    const sealed = words.close('em hỏi sổ vay');
    await database.prisma.handover.createMany({
      data: [
        { ...request, inboxId: 1n, words: sealed, routedAt: new Date() },
        { ...request, inboxId: 2n, words: null, routedAt: new Date() },
      ],
    });
    const claim = { birthYear: 1975, phone: phones.close('+84912345678') };
    const phoneKey = key('phone', '+84912345678');
    await database.prisma.linkClaim.createMany({
      data: [
        { ...claim, phoneKey, inboxId: 3n, address: STRANGER },
        { ...claim, phoneKey, inboxId: 4n, address: LAN, personId: people.hoa },
      ],
    });
  }),
);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('cli handovers', () => {
  it('lists who waits with her words, by unit and by state', async () => {
    const head = { id: '1', from: LAN, topic: 'menu', words: 'em hỏi sổ vay', state: 'open' };
    const rows = [head, { id: '2', words: null }];
    expect((await run(handovers, 'list')).json).toMatchObject({ rows });
    expect((await run(handovers, 'list', '--unit', '06001')).json).toMatchObject({ rows });
    expect((await run(handovers, 'list', '--unit', '06001-CH02')).json).toEqual({ rows: [] });
    expect((await run(handovers, 'list', '--state', 'taken')).json).toEqual({ rows: [] });
  });

  it('takes, answers once, shows, gives back', async () => {
    await expect(run(handovers, 'take', '1')).rejects.toThrow(UsageError);
    await run(handovers, 'take', '1', '--by', 'Nga');
    await expect(run(handovers, 'take', '1', '--by', 'Hạnh')).rejects.toThrow(/Nga/);
    const answer = ['answer', '1', '--by', 'Nga', '--words', 'mai chị ra xã nhé'];
    await run(handovers, ...answer);
    const shown = await run(handovers, 'show', '1');
    expect(shown.json).toMatchObject({
      ...{ id: '1', state: 'taken', takenBy: 'Nga', name: 'Lan', place: 'thôn Nà Lay' },
      messages: [
        { who: 'member', text: 'em hỏi sổ vay' },
        { who: 'cadre', text: 'mai chị ra xã nhé' },
      ],
    });
    await run(handovers, 'give-back', '1');
    expect((await run(handovers, 'show', '1')).json).toMatchObject({ state: 'open' });
  });

  it('says that one was answered elsewhere, once; one that is over takes no words', async () => {
    expect((await run(handovers, 'answered', '2')).json).toEqual({ id: '2', state: 'answered' });
    await expect(run(handovers, 'answered', '2')).rejects.toThrow(CommandRefused);
    const answer = ['answer', '2', '--by', 'Nga', '--words', 'x'];
    await expect(run(handovers, ...answer)).rejects.toThrow(CommandRefused);
    await expect(run(handovers, 'answered', '99')).rejects.toThrow(CommandRefused);
    await expect(run(handovers, 'answered', 'abc')).rejects.toThrow(UsageError);
  });

  it('leaves a line in the log for all of it', async () => {
    const rows = await within(({ prisma }) => prisma.audit.findMany({ orderBy: { id: 'asc' } }));
    expect(rows.map(({ actor, action }) => `${actor} ${action}`)).toEqual([
      'operator:Nga handover.taken',
      'operator:Nga handover.answered',
      'operator:operator handover.read',
      'operator:operator handover.given-back',
      'operator:operator handover.read',
      'operator:operator handover.answered',
    ]);
  });
});

describe('cli claims', () => {
  it('lists without whole phones or addresses, approves a named person, refuses', async () => {
    const { rows } = (await run(claims, 'list')).json as { rows: { phone: string }[] };
    expect(rows).toMatchObject([
      { id: '1', phone: '09•• ••• 678' },
      { id: '2', person: '2' },
    ]);
    await expect(run(claims, 'approve', '1')).rejects.toThrow(CommandRefused);
    await run(claims, 'approve', '1', '--person', '1');
    await run(claims, 'refuse', '2');
    expect((await run(claims, 'list')).json).toEqual({ rows: [] });
    await expect(run(claims, 'approve', '2')).rejects.toThrow(CommandRefused);
    const where = { address: STRANGER, state: 'confirmed' };
    expect(await within(({ prisma }) => prisma.link.findMany({ where }))).toMatchObject([
      { personId: 1n, method: 'claim', by: 'operator:operator' },
    ]);
  });
});
