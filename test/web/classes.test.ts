/** The papers of a class over HTTP: fresh from the database on each look, kind where there is nothing to see. */
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import nodeIcal from 'node-ical';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PictureCard } from '../../src/cards/card.ts';
import { say } from '../../src/domain/phrase.ts';
import { createSpeech } from '../../src/speech.ts';
import { checkInCode } from '../../src/store/attendance.ts';
import { calendarUid, createClassFiles } from '../../src/store/class-files.ts';
import { createClassLinks } from '../../src/store/class-links.ts';
import { classPages } from '../../src/web/classes.ts';
import { createApp, listen } from '../../src/web/server.ts';
import { emptyTables, kinds, type TestDatabase } from '../support/databases.ts';
import { secrets, TEST_KEY } from '../support/means.ts';

const speech = createSpeech();
const at = (text: string) => Date.parse(`${text}+07:00`);
const NOW = at('2026-11-27T10:00');
const DAY_MS = 86_400_000;
const LEARNER = 'Nguyễn Thị Thanh Huyền';

describe.each(kinds)('papers of a class, $name', (kind) => {
  const links = createClassLinks([TEST_KEY]);
  let test: TestDatabase;
  let server: Server;
  let base: string;
  let now = NOW;
  let isBusy = false;
  let drawn: PictureCard[] = [];

  beforeAll(async () => {
    test = await kind.open();
    const pages = classPages({
      links,
      files: createClassFiles(test.database, secrets.words),
      words: (key, values) => speech.speak(say(key, values), 'vi', 'chi'),
      picture: async (card) => {
        drawn.push(card);
        return isBusy ? undefined : Buffer.from('picture');
      },
      checkInCode: (id) => checkInCode(secrets, id),
      checkInLink: (code) => ({ href: `https://t.me/hoi_bot?start=dd-${code}`, carriesCode: true }),
      now: () => now,
    });
    const app = createApp({
      health: { troubles: async () => [] },
      metrics: async () => '',
      // The first is the door for platforms, before helmet.
      routers: [express.Router(), pages],
      log: { error: () => undefined } as never,
    });
    server = await listen(app, 0, '127.0.0.1');
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  beforeEach(async () => {
    await emptyTables(test);
    [now, isBusy, drawn] = [NOW, false, []];
  });
  afterAll(async () => {
    server.close();
    await test.drop();
  });

  const prisma = () => test.database.prisma;

  async function course(more: object = {}): Promise<bigint> {
    const unit = await prisma().unit.create({ data: { code: '6325', kind: 'commune' } });
    const version = { unitId: unit.id, name: 'Chi Lăng', nameKey: 'chi lang', type: 'xã' };
    await prisma().unitVersion.create({ data: version });
    const data = {
      ...{ code: 'LNO/2026 03', title: 'Nuôi ong; «lấy mật», giỏi', topic: 'bee', seats: 30 },
      ...{ organiser: 'Hội LHPN xã Chi Lăng', unitId: unit.id, communeId: unit.id, state: 'open' },
      ...{ place: 'Nhà văn hóa thôn Làng Mỏ', contact: '0912 345 678', createdBy: 'test' },
      ...{ mapUrl: 'https://maps.example/x', allowances: 'ăn 50.000 đồng/ngày', ...more },
    };
    return (await prisma().course.create({ data })).id;
  }

  async function session(courseId: bigint, n: number, from: string, to: string): Promise<string> {
    const data = { courseId, n, startsAt: new Date(at(from)), endsAt: new Date(at(to)) };
    return String((await prisma().courseSession.create({ data })).id);
  }

  async function enrolment(courseId: bigint, state = 'seated', seat?: number): Promise<string> {
    const data = {
      ...{
        courseId,
        state,
        sourceKey: `k${Math.random()}`,
        learnerKey: `l${Math.random()}`,
        by: 'member',
      },
      learnerName: secrets.words.close(LEARNER),
    };
    const { id } = await prisma().enrolment.create({ data });
    if (seat) await prisma().courseSeat.create({ data: { courseId, n: seat, enrolmentId: id } });
    return String(id);
  }

  async function village() {
    const id = await course();
    const first = await session(id, 1, '2026-11-28T08:00', '2026-11-28T11:30');
    const second = await session(id, 2, '2026-11-29T13:30', '2026-11-29T17:05');
    return { id, first, second, her: await enrolment(id, 'seated', 12) };
  }

  const get = async (path: string) => {
    const response = await fetch(base + path);
    return { status: response.status, headers: response.headers, text: await response.text() };
  };
  const events = (text: string) =>
    Object.values(nodeIcal.sync.parseICS(text)).filter(
      (one) => one?.type === 'VEVENT',
    ) as unknown as {
      uid: string;
      start: Date;
      summary: string;
      location: string;
      description: string;
      status: string;
      sequence: string;
    }[];

  describe('the calendar file', () => {
    it('has all sessions, with the place, and nothing of the learner', async () => {
      const { her, first } = await village();
      const { status, headers, text } = await get(links.calendarPath(her, NOW));
      expect(status).toBe(200);
      expect(headers.get('content-type')).toBe('text/calendar; charset=utf-8; method=PUBLISH');
      expect(headers.get('content-disposition')).toBe('inline; filename="lop-LNO-2026-03.ics"');
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('x-robots-tag')).toBe('noindex');
      const [one, two] = events(text);
      expect(one).toMatchObject({
        uid: calendarUid(her, first),
        summary: 'Nuôi ong; «lấy mật», giỏi (buổi 1)',
        location: 'Nhà văn hóa thôn Làng Mỏ, xã Chi Lăng',
      });
      expect(one!.description).toContain('Liên hệ: 0912 345 678');
      expect([one!.start.getTime(), two!.start.getTime()]).toEqual([
        at('2026-11-28T08:00'),
        at('2026-11-29T13:30'),
      ]);
      expect(text.replace(/\r\n /g, '')).not.toMatch(/Huyền|Nguyễn/);
    });

    it('behind the same link tells of a change, then that the class is cancelled and why', async () => {
      const { id, her, first } = await village();
      const path = links.calendarPath(her, NOW);
      const [before] = events((await get(path)).text);
      const startsAt = new Date(at('2026-12-05T09:00'));
      await prisma().course.update({ where: { id }, data: { version: 1, place: 'Vườn bà Ngần' } });
      const where = { id: BigInt(first) };
      await prisma().courseSession.update({
        where,
        data: { startsAt, endsAt: new Date(+startsAt + 3_600_000) },
      });
      const [after] = events((await get(path)).text);
      expect(after).toMatchObject({ uid: before!.uid, location: 'Vườn bà Ngần, xã Chi Lăng' });
      expect(after!.start).toEqual(startsAt);
      expect(Number(after!.sequence)).toBeGreaterThan(Number(before!.sequence));
      await prisma().course.update({
        where: { id },
        data: { state: 'cancelled', cancelledWhy: 'Mưa lũ' },
      });
      const { headers, text } = await get(path);
      const [last] = events(text);
      expect(headers.get('content-type')).toContain('method=CANCEL');
      expect(last).toMatchObject({ uid: before!.uid, status: 'CANCELLED' });
      expect(last!.description).toContain('Lý do: Mưa lũ');
      expect(Number(last!.sequence)).toBeGreaterThan(Number(after!.sequence));
    });

    it.each([
      ['waiting', 'TENTATIVE'],
      ['offered', 'TENTATIVE'],
      ['left', 'CANCELLED'],
      ['cancelled', 'CANCELLED'],
    ])('of one who is %s says %s', async (state, status) => {
      const { id } = await village();
      const path = links.calendarPath(await enrolment(id, state), NOW);
      expect(events((await get(path)).text).map((one) => one.status)).toEqual([status, status]);
    });

    it('opens until the class is over', async () => {
      const { her } = await village();
      const path = links.calendarPath(her, NOW);
      now = at('2026-11-29T17:00');
      expect((await get(path)).status).toBe(200);
      now = at('2026-11-29T17:05');
      const { status, text } = await get(path);
      expect([status, text]).toEqual([410, expect.stringContaining('đã hết hạn')]);
    });
  });

  describe('the card', () => {
    it('shows the next session, her seat, and no name', async () => {
      const { her } = await village();
      const { status, headers } = await get(links.cardPath(her, NOW));
      expect([status, headers.get('content-type')]).toEqual([200, 'image/png']);
      expect(drawn[0]).toMatchObject({
        ...{ day: 'Thứ Bảy, 28/11/2026', time: '8 giờ – 11 giờ 30', seat: 'Chỗ số 12' },
        more: ['Buổi 2: Chủ Nhật, 29/11/2026, 13 giờ 30 – 17 giờ 05'],
        qr: { data: 'https://maps.example/x', caption: 'Quét mã để xem đường đi' },
      });
      expect(JSON.stringify(drawn)).not.toMatch(/Huyền|Nguyễn/);
      now = at('2026-11-28T11:30');
      await get(links.cardPath(her, NOW));
      expect(drawn[1]).toMatchObject({ day: 'Chủ Nhật, 29/11/2026', more: [] });
    });

    it('names her by her given name where it was asked', async () => {
      const { her } = await village();
      await get(links.cardPath(her, NOW, { named: true }));
      expect(drawn[0]?.learner).toBe('Học viên: Huyền');
      expect(JSON.stringify(drawn)).not.toContain('Nguyễn');
    });

    it('says that it counts no more, and gives no code and no seat then', async () => {
      const { id, her } = await village();
      await prisma().enrolment.update({ where: { id: BigInt(her) }, data: { state: 'left' } });
      await get(links.cardPath(her, NOW));
      await prisma().course.update({
        where: { id },
        data: { state: 'cancelled', cancelledWhy: 'Mưa lũ' },
      });
      await get(links.cardPath(her, NOW));
      expect(drawn.map(({ stamp }) => stamp)).toEqual([
        { text: 'Không còn giữ chỗ trong lớp' },
        { text: 'Lớp đã hủy', why: 'Lý do: Mưa lũ' },
      ]);
      for (const { qr, seat } of drawn) expect([qr, seat]).toEqual([undefined, undefined]);
    });

    it('has a line for three of many further sessions, and counts the others', async () => {
      const { id, her } = await village();
      for (let n = 3; n <= 9; n += 1)
        await session(id, n, `2026-12-0${n}T08:00`, `2026-12-0${n}T10:00`);
      await get(links.cardPath(her, NOW));
      expect(drawn[0]?.more).toHaveLength(4);
      expect(drawn[0]?.more.at(-1)).toBe('Và 5 buổi nữa');
    });

    it('opens for a week', async () => {
      const { her } = await village();
      const path = links.cardPath(her, NOW);
      now = NOW + 7 * DAY_MS - 60_000;
      expect((await get(path)).status).toBe(200);
      now = NOW + 7 * DAY_MS + 60_000;
      expect((await get(path)).status).toBe(410);
    });

    it('asks to wait where many are being drawn', async () => {
      const { her } = await village();
      isBusy = true;
      const { status, headers, text } = await get(links.cardPath(her, NOW));
      expect([status, headers.get('retry-after')]).toEqual([503, '60']);
      expect(text).toContain('Chị chờ một phút');
    });
  });

  describe('the door page', () => {
    it('shows the code, where to scan, until when, and how many have come', async () => {
      const { id, first, her } = await village();
      await enrolment(id, 'seated', 13);
      await enrolment(id, 'waiting');
      now = at('2026-11-28T07:30');
      const path = links.doorPath(first, NOW);
      const page = await get(path);
      const code = checkInCode(secrets, first);
      expect(page.status).toBe(200);
      expect(page.text).toContain(`${code.slice(0, 3)} ${code.slice(3)}`);
      expect(page.text).toContain('<svg');
      expect(page.text).toContain('Nhận mã từ 7 giờ đến 8 giờ 30.');
      expect(page.text).toContain('<strong>0/2</strong>');
      expect(page.headers.get('refresh')).toBe('20');
      expect(page.headers.get('cache-control')).toBe('no-store');
      expect(page.text).not.toMatch(/<script|style=|Huyền/);
      const row = { sessionId: BigInt(first), enrolmentId: BigInt(her), how: 'code', by: 'member' };
      await prisma().attendance.create({ data: { ...row, present: true } });
      expect((await get(path)).text).toContain('<strong>1/2</strong>');
    });

    it('shows no code when it counts no more, nor for a cancelled class', async () => {
      const { id, first } = await village();
      const path = links.doorPath(first, NOW);
      const shown = checkInCode(secrets, first).slice(3);
      now = at('2026-11-28T09:00');
      const late = (await get(path)).text;
      expect(late).toContain('cán bộ ghi tên giúp');
      expect(late).not.toContain(`${shown}</strong>`);
      now = NOW;
      expect((await get(path)).text).toContain(`${shown}</strong>`);
      await prisma().course.update({
        where: { id },
        data: { state: 'cancelled', cancelledWhy: '<b>' },
      });
      const off = (await get(path)).text;
      expect(off).toContain('Lý do: &lt;b&gt;');
      expect(off).not.toContain(`${shown}</strong>`);
    });

    it('opens until its session is over', async () => {
      const { first } = await village();
      now = at('2026-11-28T11:30');
      expect((await get(links.doorPath(first, NOW))).status).toBe(410);
    });
  });

  describe('links', () => {
    it('of others, altered ones, and those of one paper for another open nothing', async () => {
      const { her, first } = await village();
      const [calendar, card] = [links.calendarPath(her, NOW), links.cardPath(her, NOW)];
      const strange = createClassLinks(['another-secret-key-that-is-long-enough']);
      const wrong = [
        '/c/x',
        '/c/.ics',
        '/c/v1.a.b.c.d.png',
        '/c/%00%ff',
        calendar.replace('.ics', '.png'),
        calendar.replace('.ics', ''),
        card.replace('.png', ''),
        `${links.doorPath(first, NOW)}.ics`,
        calendar.replace(/.{4}\.ics$/, 'AAAA.ics'),
        strange.calendarPath(her, NOW),
      ];
      for (const path of wrong) {
        const { status, text } = await get(path);
        expect([400, 404]).toContain(status);
        expect(text).not.toMatch(/Nuôi ong|BEGIN/);
      }
      expect((await get('/c/x')).text).toContain('nhắn “lớp của tôi”');
    });

    it('open nothing when the learner is forgotten or the class is gone', async () => {
      const { her } = await village();
      await prisma().enrolment.delete({ where: { id: BigInt(her) } });
      for (const path of [
        links.calendarPath(her, NOW),
        links.cardPath(her, NOW),
        links.doorPath('987654', NOW),
      ])
        expect((await get(path)).status).toBe(404);
    });

    it('are short, tell nothing, and open after a change of keys', () => {
      const path = links.calendarPath('9007199254740993', NOW);
      expect(path.length).toBeLessThan(100);
      expect(path).not.toContain('9007199254740993');
      const later = createClassLinks(['a-newer-secret-key-that-is-long-enough', TEST_KEY]);
      const token = path.slice(3, -4);
      expect(later.open(token, NOW)).toEqual({ paper: 'calendar', id: '9007199254740993' });
      expect(later.open(token, NOW + 401 * DAY_MS)).toBe('over');
    });

    it('name an event by the same for ever, whatever the key', () => {
      expect(calendarUid('1', '2')).toBe('ffd2d152cca32f6cc46e7b836b241c45@tro-ly-hoi');
    });
  });
});
