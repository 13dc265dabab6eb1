/** What a member may read of herself: everything that is kept of her, nothing of the other on her phone. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { say } from '../../src/domain/phrase.ts';
import { createSpeech } from '../../src/speech.ts';
import { readConfig } from '../../src/config.ts';
import { createMyDataFile } from '../../src/members.ts';
import { createFileLinks } from '../../src/store/file-links.ts';
import { asTextFile, type Words } from '../../src/store/my-data-text.ts';
import { collectMyData } from '../../src/store/my-data.ts';
import { createSecrets } from '../../src/store/secrets.ts';
import { emptyTables, kinds, type TestDatabase } from '../support/databases.ts';
import { testMeans } from '../support/means.ts';
import { live, type Someone } from '../support/whole-life.ts';

const KEY = 'a-key-for-tests-a-key-for-tests-a-key';
const ALONE = 'zalo:1:7000111222';
const SHARED = 'telegram:99:555666777';
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
const speech = createSpeech();
const words: Words = (key, values) => speech.speak(say(key, values), 'vi', 'chi');
const TERMS = { chatDays: 90, auditMonths: 24 };

describe.each(kinds)('what is kept of a member, on $name', ({ open }) => {
  let test: TestDatabase;
  const secrets = createSecrets([KEY]);
  const collect = (address: string, personId: string | null) =>
    collectMyData(test.database, secrets, { address, personId });

  beforeAll(async () => {
    test = await open();
  });
  beforeEach(async () => {
    await emptyTables(test);
    await test.database.query(`INSERT INTO unit (id, code, kind) VALUES (1, 'G1', 'group')`);
    await test.database.query(
      `INSERT INTO unit_version (unit_id, name, name_key, type) VALUES (1, 'Nà Lừa', 'na lua', 'Tổ')`,
    );
  });
  afterAll(() => test.drop());

  it('is all there, and only hers', async () => {
    const lan = await live(test.database, secrets, LAN);
    await live(test.database, secrets, HOA);
    const data = await collect(SHARED, String(lan));
    expect(data.person).toMatchObject({
      name: LAN.name,
      phone: LAN.phone,
      maskedPhone: '09•• ••• 888',
      hasPin: true,
    });
    expect(data.offices).toMatchObject([{ role: 'member', place: 'Tổ Nà Lừa' }]);
    expect(data.links).toMatchObject([{ address: 'zalo:…1222' }, { address: 'telegram:…6777' }]);
    expect(data.messages).toHaveLength(8);
    expect(data.messages.filter(({ from }) => from === 'her')).toHaveLength(2);
    for (const name of ['consents', 'requests', 'posts', 'notices', 'claims'] as const)
      expect([name, data[name]]).toEqual([name, [expect.anything(), expect.anything()]]);
    for (const name of ['codes', 'unclear'] as const)
      expect([name, data[name]]).toEqual([name, [expect.anything()]]);
    // At a code on her own phone, at her PIN on the shared one.
    expect(data.tries).toMatchObject([{ what: 'code' }, { what: 'pin' }]);
    const text = JSON.stringify(data);
    expect(text).toContain('Camxoan lời');
    expect(text).not.toMatch(/Buoichua|Hoa|987111333/);
  });

  it('is everything of an address behind which nobody is known', async () => {
    await test.database.query(
      `INSERT INTO inbox (event_id, address, at, said) VALUES
       ('a', '${ALONE}', now(), '{"kind":"text","text":"em chào"}'), ('b', '${SHARED}', now(), '{"kind":"text","text":"khác"}')`,
    );
    const data = await collect(ALONE, null);
    expect(data.person).toBeUndefined();
    expect(data.messages).toMatchObject([{ from: 'her', kind: 'text', text: 'em chào' }]);
  });

  it('is nothing for somebody unknown on a phone of others: what nobody signed may be theirs', async () => {
    await live(test.database, secrets, { ...LAN, addresses: [SHARED] });
    await test.database.query('UPDATE inbox SET person_id = NULL');
    await test.database.query('UPDATE outbox SET person_id = NULL');
    const { messages, tries, unclear, requests, claims } = await collect(SHARED, null);
    expect({ messages, tries, unclear, requests, claims }).toEqual({
      ...{ messages: [], tries: [], unclear: [], requests: [], claims: [] },
    });
  });

  it('opens by its link only while the phone is hers', async () => {
    const lan = await live(test.database, secrets, { ...LAN, addresses: [ALONE] });
    const config = readConfig({ DATA_DIR: 'memory://', SECRET_KEY: KEY });
    const mind = { word: () => [], speak: () => 'x' };
    const parts = { config, database: test.database, channels: [], mind };
    const { file } = createMyDataFile(parts, { ...testMeans(), secrets });
    const whose = { address: ALONE, personId: String(lan) };
    const path = createFileLinks(config.secretKeys).pathFor(whose, Date.now());
    const open = () => file(path.split('/').at(-1) ?? '');
    expect(await open()).toBeDefined();
    await test.database.query(`UPDATE link SET state = 'revoked'`);
    expect(await open()).toBeUndefined();
  });

  it('reads as a text file on a phone', async () => {
    const lan = await live(test.database, secrets, LAN);
    await test.database.query(`UPDATE inbox SET at = '2026-11-26T18:05:00Z'`);
    const file = asTextFile(await collect(ALONE, String(lan)), words, TERMS);
    expect(file.startsWith('\uFEFFNHỮNG GÌ HỘI PHỤ NỮ LƯU VỀ CHỊ\r\nLập lúc ')).toBe(true);
    expect(file).toContain('Họ tên: Lương Thị Tuyết Lan\r\n');
    expect(file).toContain('Ngày, năm sinh: 04/03/1985\r\nSố điện thoại: 0912 777 888\r\n');
    expect(file).toContain('Muốn nghe về: vay vốn\r\n');
    expect(file).toContain('Hội viên, Tổ Nà Lừa, từ …');
    expect(file).toContain('TIN NHẮN (8)\r\n------------\r\n');
    expect(file).toContain('27/11/2026 01:05  Chị: Camxoan em muốn vay');
    expect(file).toContain('ĐỒNG Ý: tin chung của Hội (qua zalo)');
    expect(file).toContain('sổ ghi ai đã mở, sửa (không có tên) 24 tháng');
    expect(file).not.toMatch(/console\.file|undefined|\{\{|null/);
    expect(file.normalize('NFC')).toBe(file);
  });

  it('has words in both languages for everything there is', async () => {
    const lan = await live(test.database, secrets, LAN);
    const en: Words = (key, values) => speech.speak(say(key, values), 'en', 'chi');
    const data = await collect(ALONE, String(lan));
    const english = asTextFile(data, en, TERMS);
    expect(english).toContain('Member, Tổ Nà Lừa');
    expect(english.split('\r\n').length).toBe(asTextFile(data, words, TERMS).split('\r\n').length);
    const empty = asTextFile(await collect('telegram:1:1', null), words, TERMS);
    expect(empty).not.toContain('TIN NHẮN');
  });
});
