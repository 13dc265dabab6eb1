/** A class from the first word to its end, over real webhooks: two taps to a seat, its calendar file, its cancellation. */
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { startService, type Service } from '../../src/service.ts';
import { startPretendPlatforms } from '../../src/simulator/platforms.ts';
import { makeLinkCode } from '../../src/store/links.ts';
import { testMeans } from '../support/means.ts';
import { platformEnv, postZalo, until, zaloText } from '../support/processes.ts';

const LAN = '5100000000000000001';
const HA = '5100000000000000002';

describe('a class over webhooks', () => {
  let platforms: Awaited<ReturnType<typeof startPretendPlatforms>>;
  let service: Service;

  beforeAll(async () => {
    platforms = await startPretendPlatforms();
    const env = { ...platformEnv(platforms.url), DATA_DIR: 'memory://', SEED: 'demo' };
    const local = {
      LOG_LEVEL: 'silent',
      PUBLIC_URL: 'http://127.0.0.1',
      QUIET_HOURS: '00:00-00:00',
    };
    service = await startService(readConfig({ ...env, ...local }));
  });
  afterAll(async () => {
    await service.stop();
    await platforms.close();
  });

  const said = (user: string) => platforms.messagesTo(user).map((one) => one.text ?? '');

  /** What she reads after it, once some of it is as expected. */
  async function says(user: string, text: string, expecting: RegExp): Promise<string> {
    const before = said(user).length;
    expect(await postZalo(service.url as string, zaloText(user, text))).toBe(200);
    const fresh = () => said(user).slice(before);
    await until(`"${text}": ${expecting}`, () => fresh().some((one) => expecting.test(one)));
    return fresh().join('\n');
  }

  async function linked(user: string, name: string): Promise<void> {
    const { id } = await service.database.prisma.person.findFirstOrThrow({ where: { name } });
    const { code } = await makeLinkCode(service.database, testMeans(), {
      ...{ personId: id, by: 'operator:test', days: 1 },
    });
    await says(user, `mã ${code}`, /Em chào/);
  }

  it('leads from «đk lớp nuôi ong» to a confirmed seat in two taps', async () => {
    await linked(LAN, 'Lý Thị Lan');
    await says(LAN, 'đk lớp nuôi ong', /nuôi ong lấy mật/);
    await says(LAN, '#classes.detail:join-1', /Em ghi tên chị/);
    expect(await says(LAN, '#classes.agree:yes-1', /có chỗ rồi/)).toContain('nuôi ong');
    const seats = 'SELECT count(*)::int AS count FROM course_seat WHERE enrolment_id IS NOT NULL';
    expect(await service.database.query(seats)).toEqual([{ count: 1 }]);
    // The same tap again, and again from last month's list: nothing is doubled.
    await says(LAN, '#classes.agree:yes-1', /./);
    await says(LAN, '#classes.detail:join-1', /ghi tên rồi|đã có chỗ|Đã có chỗ/);
    expect(await service.database.query(seats)).toEqual([{ count: 1 }]);
  });

  it('gives her a calendar file that another parser reads, with the hours of Vietnam', async () => {
    const [{ id } = { id: '' }] = await service.database.query<{ id: string }>(
      'SELECT id::text FROM enrolment',
    );
    const read = await says(LAN, `#classes.mine:show-${id}`, /\/c\//);
    const events = await calendarIn(read);
    const { startsAt } = await service.database.prisma.courseSession.findFirstOrThrow({
      orderBy: { n: 'asc' },
    });
    expect(events[0]!.startDate.toJSDate()).toEqual(startsAt);
    expect(events.map((event) => event.summary)).toEqual(
      expect.arrayContaining([expect.stringContaining('nuôi ong')]),
    );
  });

  async function calendarIn(text: string): Promise<ICAL.Event[]> {
    const path = /http:\/\/127\.0\.0\.1(\/c\/\S+\.ics)/.exec(text)?.[1];
    const answer = await fetch(`${service.url}${path}`);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      200,
      expect.stringContaining('text/calendar'),
    ]);
    const calendar = new ICAL.Component(ICAL.parse(await answer.text()));
    for (const zone of calendar.getAllSubcomponents('vtimezone'))
      ICAL.TimezoneService.register(new ICAL.Timezone(zone));
    return calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  }

  it('tells her at once, and once, when a cadre cancels it; no reminder comes after', async () => {
    await linked(HA, 'Lương Thị Hà');
    await says(HA, 'hủy lớp', /./);
    await says(HA, '#kept-classes.open:1', /nuôi ong/);
    await says(HA, 'hủy lớp', /[Ll]ý do|vì sao/);
    await says(HA, 'giảng viên ốm, Hội mở lại sau', /giảng viên ốm/);
    const buttons = platforms.messagesTo(HA).at(-1)?.choices ?? [];
    const yes = buttons.find(({ label }) => /[Hh]ủy/.test(label));
    const before = said(LAN).length;
    await says(HA, String(yes?.id), /./);
    await until('Lan is told', () =>
      said(LAN)
        .slice(before)
        .some((one) => /HỦY/.test(one)),
    );
    await new Promise((resolve) => setTimeout(resolve, 4_000));
    expect(
      said(LAN)
        .slice(before)
        .filter((one) => /HỦY/.test(one)),
    ).toHaveLength(1);
    expect(said(LAN).slice(before).join('\n')).toContain('giảng viên ốm');
    const queued = `SELECT count(*)::int AS count FROM outbox WHERE state = 'queued' AND topic = 'training'`;
    expect(await service.database.query(queued)).toEqual([{ count: 0 }]);
  });
});
