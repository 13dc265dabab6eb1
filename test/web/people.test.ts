/** Who is who, over real webhooks: codes, phones, claims, a shared phone, stop, a person who answers, forgetting. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { startService, type Service } from '../../src/service.ts';
import { startPretendPlatforms } from '../../src/simulator/platforms.ts';
import { createAudit } from '../../src/store/audit.ts';
import { makeLinkCode } from '../../src/store/links.ts';
import { createServerDatabase, hasServer } from '../support/databases.ts';
import { secrets, testMeans } from '../support/means.ts';
import {
  platformEnv,
  postTelegram,
  postZalo,
  telegramText,
  until,
  ZALO,
  zaloText,
} from '../support/processes.ts';

interface Home {
  name: string;
  open(): Promise<{ env: Record<string, string>; drop(): Promise<void> }>;
}

const homes: Home[] = [
  {
    name: 'embedded',
    open: async () => ({ env: { DATA_DIR: 'memory://' }, drop: async () => undefined }),
  },
  ...(hasServer
    ? [
        {
          name: 'PostgreSQL',
          open: async () => {
            const { url, drop } = await createServerDatabase();
            return { env: { DATABASE_URL: url }, drop };
          },
        },
      ]
    : []),
];

let lastUser = 5_000_000_000_000_000_000n;

describe.each(homes)('people over webhooks, $name', (home) => {
  let platforms: Awaited<ReturnType<typeof startPretendPlatforms>>;
  let service: Service;
  let place: Awaited<ReturnType<Home['open']>>;

  beforeAll(async () => {
    platforms = await startPretendPlatforms();
    place = await home.open();
    const env = {
      ...platformEnv(platforms.url),
      ...place.env,
      SEED: 'demo',
      LOG_LEVEL: 'silent',
      PUBLIC_URL: 'http://127.0.0.1',
      QUIET_HOURS: '00:00-00:00',
    };
    service = await startService(readConfig(env));
  });
  afterAll(async () => {
    await service.stop();
    await platforms.close();
    await place.drop();
  });

  /** Somebody on Zalo: what she writes, and what she reads after it. */
  function onZalo(user = String((lastUser += 1n))) {
    const address = `zalo:${ZALO.oaId}:${user}`;
    const said = () => platforms.messagesTo(user).map((one) => one.text ?? '');
    return {
      address,
      said,
      buttons: () => platforms.messagesTo(user).at(-1)?.choices ?? [],
      async says(text: string, expecting: RegExp | number = 1): Promise<string> {
        const before = said().length;
        expect(await postZalo(url(), zaloText(user, text))).toBe(200);
        await arrived(said, before, text, expecting);
        return said().slice(before).join('\n---\n');
      },
      async hears(expecting: RegExp): Promise<string> {
        await until(`${expecting} comes to ${user}`, () =>
          said().some((one) => expecting.test(one)),
        );
        return said().findLast((one) => expecting.test(one)) ?? '';
      },
      event: (name: string, more: object = {}) =>
        postZalo(url(), {
          ...{ app_id: ZALO.appId, event_name: name, timestamp: String(Date.now()) },
          ...{ sender: { id: user }, recipient: { id: ZALO.oaId }, oa_id: ZALO.oaId },
          ...more,
        } as never),
    };
  }

  async function arrived(
    said: () => string[],
    before: number,
    text: string,
    expecting: RegExp | number,
  ): Promise<void> {
    const fresh = () => said().slice(before);
    await until(`"${text}" is answered (${expecting}), so far: ${fresh().join(' | ')}`, () =>
      typeof expecting === 'number'
        ? fresh().length >= expecting
        : fresh().some((one) => expecting.test(one)),
    );
    await service.converse.idle();
    await service.delivery.idle();
  }

  const url = () => service.url as string;
  const rows = <Row = Record<string, unknown>>(sql: string, values: unknown[] = []) =>
    service.database.query<Row>(sql, values);
  const personNamed = async (name: string) => {
    const [row] = await rows<{ id: string }>('SELECT id::text FROM person WHERE name = $1', [name]);
    return row!.id;
  };
  const codeFor = async (name: string) =>
    (
      await makeLinkCode(service.database, testMeans(), {
        personId: BigInt(await personNamed(name)),
        by: 'operator:test',
        days: 3,
      })
    ).code;

  describe('a code', () => {
    it('that she types on Zalo links her, once, and greets her by name', async () => {
      const lan = onZalo();
      const code = await codeFor('Lý Thị Lan');
      await lan.says(`mã ${code}`, /nhận ra chị rồi/);
      expect(lan.said().join('\n')).toContain('Em chào chị Lan');
      expect(await lan.says('xem', /Họ tên/)).toContain('Lý Thị Lan');
      const other = onZalo();
      const answer = await other.says(`mã ${code}`);
      expect(answer).toContain('Mã này chưa dùng được');
      expect(answer).not.toContain('Lan');
      // The digits are nowhere in the tables.
      const kept = await rows<{ said: object }>('SELECT said FROM inbox');
      expect(JSON.stringify(kept)).not.toContain(code);
    });

    it('in the link of her paper links her on Telegram', async () => {
      const chat = 7_100_000_001;
      const code = await codeFor('Nông Thị Mai');
      expect(await postTelegram(url(), telegramText(chat, `/start ma-${code}`))).toBe(200);
      const said = () => platforms.messagesTo(String(chat)).map((one) => one.text ?? '');
      await until('Mai is greeted', () => said().some((one) => one.includes('Em chào chị Mai')));
      expect(JSON.stringify(await rows('SELECT said FROM inbox'))).not.toContain(code);
    });

    it('guessed wrongly five times makes a pause, in the same words for every guess', async () => {
      const thief = onZalo();
      const answers = new Set<string>();
      await thief.says('liên kết', /9 số/);
      await thief.says('1', /9 số/);
      for (let guess = 0; guess < 5; guess += 1)
        answers.add(await thief.says(`${111_222_330 + guess}`, /chưa dùng được/));
      expect(answers.size).toBe(1);
      const right = await codeFor('Lương Thị Cúc');
      expect(await thief.says(right, /tạm nghỉ/)).not.toContain('Cúc');
      expect(await rows('SELECT 1 FROM link WHERE address = $1', [thief.address])).toEqual([]);
    });
  });

  describe('a phone', () => {
    it('that Telegram vouches for links the one whose it is', async () => {
      const chat = 7_100_000_002;
      const said = () => platforms.messagesTo(String(chat)).map((one) => one.text ?? '');
      const sends = async (update: object, expecting: RegExp) => {
        expect(await postTelegram(url(), update)).toBe(200);
        await until(`${expecting}`, () => said().some((one) => expecting.test(one)));
      };
      await sends(telegramText(chat, 'liên kết'), /chọn một cách/);
      await sends(telegramText(chat, '2'), /sinh năm nào/);
      await sends(telegramText(chat, '1983'), /Gửi số máy này/);
      const contact = { phone_number: '84900000014', first_name: 'C', user_id: chat };
      const { message, ...update } = telegramText(chat, '') as { message: object };
      await sends({ ...update, message: { ...message, text: undefined, contact } }, /chào chị Cúc/);
      expect(
        JSON.stringify(
          await rows('SELECT said, session FROM inbox i JOIN contact c USING (address)'),
        ),
      ).not.toContain('900000014');
    });

    it('typed on Zalo waits for one who knows her, and says the same to anybody', async () => {
      const head = onZalo();
      await head.says(`mã ${await codeFor('Vi Thị Ngọc')}`, /chào chị Ngọc/);
      const [xuan, stranger] = [onZalo(), onZalo()];
      const claims = async (who: typeof xuan, phone: string) => {
        await who.says('liên kết', /9 số/);
        await who.says('2', /sinh năm/);
        await who.says('1991', /số điện thoại/);
        return who.says(phone, /em đã ghi lại/);
      };
      expect(await claims(xuan, '0900000012')).toEqual(await claims(stranger, '0912999888'));
      expect(await xuan.says('xem', /Em chưa biết chị là hội viên nào/)).not.toContain('Xuân');
      await head.hears(/liên kết|xin nhận/i);
    });
  });

  it('a human in the OA tool makes the bot keep quiet until she calls it back', async () => {
    const member = onZalo();
    await member.says('chào em');
    const user = member.address.split(':')[2] as string;
    const echo = {
      sender: { id: ZALO.oaId, admin_id: '6789012345678901234' },
      recipient: { id: user },
      message: { text: 'Chị Vân đây ạ', msg_id: `echo-${home.name}` },
    };
    expect(await member.event('oa_send_text', echo)).toBe(200);
    const before = member.said().length;
    expect(await postZalo(url(), zaloText(user, 'vâng chị ơi em hỏi chút'))).toBe(200);
    await service.converse.idle();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(member.said().length).toBe(before);
    await member.says('gặp trợ lý', /em đây ạ/);
    await member.says('menu', /Em giúp được/);
  });

  describe('a phone that two women share', () => {
    const phone = onZalo();
    it('asks who is writing after a while, and answers what had been written', async () => {
      await phone.says(`mã ${await codeFor('Hoàng Thị Hoa')}`, /chào cô Hoa/);
      await phone.says('em cần người cấy giúp hai ngày', /./);
      await phone.says(`mã ${await codeFor('Triệu Thị Xuân')}`, /chào chị Xuân/);
      await rows(`UPDATE contact SET person_at = now() - interval '1 hour' WHERE address = $1`, [
        phone.address,
      ]);
      const asked = await phone.says('xem thông tin của em', /Ai đang nhắn/);
      expect(asked).not.toMatch(/Triệu|Hoàng|0900|1962|1991/);
      const hers = await phone.says('Xuân', /Họ tên/);
      expect(hers).toContain('Triệu Thị Xuân');
      expect(hers).not.toMatch(/Hoàng|1962/);
    });

    it('after «xóa hết» of one nothing of hers is left but the proof, and the other stays', async () => {
      const id = await personNamed('Triệu Thị Xuân');
      const other = await personNamed('Hoàng Thị Hoa');
      await phone.says('xóa dữ liệu của tôi', /Xóa|xóa/);
      await phone.says('1', /chắc chắn/i);
      const last = await phone.says('2', /biên nhận/);
      const receipt = /X-\d{6}-\w+/.exec(last)?.[0];
      expect(receipt).toBeDefined();
      const finished = () =>
        rows('SELECT 1 FROM erasure WHERE receipt = $1 AND finished_at IS NOT NULL', [receipt]);
      await until('she is forgotten to the end', async () => (await finished()).length > 0);
      const dump = await everything();
      expect(dump).not.toMatch(/Triệu Thị Xuân|trieu thi xuan/);
      expect(await rows('SELECT 1 FROM person WHERE id = $1::bigint', [id])).toEqual([]);
      expect(await rows('SELECT 1 FROM person WHERE id = $1::bigint', [other])).toHaveLength(1);
      // The phone may still be in the hands of the one who is forgotten: nobody is taken for the other.
      await phone.says('xem', /Ai đang nhắn/);
      expect(await phone.says('Hoa', /Họ tên/)).toContain('Hoàng Thị Hoa');
    });
  });

  it('«xóa dữ liệu của tôi» of a woman alone leaves no trace in a full dump but the stub', async () => {
    const lan = onZalo();
    await lan.says(`mã ${await codeFor('Lương Thị Quế')}`, /chào cô Quế/);
    await lan.says('toi ho can ngheo muon vay 50 trieu nuoi lon rung zzqx', /./);
    await lan.says('gặp cán bộ', /ghi lại/);
    await lan.says('việc riêng qwxz của em', /./);
    await lan.says('xyzzy plugh frobozz', /./);
    await lan.says('xóa hết thông tin của em', /xóa/i);
    await lan.says('1', /chắc chắn/i);
    await lan.says('2', /biên nhận/);
    await until('she is forgotten to the end', async () => {
      const open = await rows('SELECT 1 FROM erasure WHERE finished_at IS NULL');
      return open.length === 0;
    });
    const dump = await everything();
    const user = lan.address.split(':')[2] as string;
    for (const trace of [user, 'Lương Thị Quế', 'luong thi que', 'zzqx', 'qwxz', 'frobozz'])
      expect(dump).not.toContain(trace);
    expect(await rows('SELECT 1 FROM erasure')).not.toEqual([]);
    expect(await lan.says('chào em', /Trợ lý Hội/)).toContain('trợ lý máy');
  });

  it('keeps a log that is whole', async () => {
    const log = createAudit(service.database, secrets);
    expect(await log.verify()).toMatchObject({ ok: true });
  });

  /** Every row of every table as text, sealed columns opened. */
  async function everything(): Promise<string> {
    const tables = await rows<{ name: string }>(
      `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'`,
    );
    const texts = await Promise.all(
      tables.map(({ name }) => rows<{ row: string }>(`SELECT t::text AS row FROM "${name}" t`)),
    );
    const text = texts
      .flat()
      .map(({ row }) => row)
      .join('\n');
    return text.replace(/v1\.[\w-]+\.[\w-]+\.[\w-]+\.[\w-]*/g, opened);
  }

  function opened(sealed: string): string {
    for (const seal of [secrets.words, secrets.phones])
      try {
        return seal.open(sealed);
      } catch {
        // Sealed for something else (a platform's token).
      }
    return sealed;
  }
});
