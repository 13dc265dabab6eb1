/** A person with something in every table: what forgetting her has to find. */
import type { Database } from '../../src/store/database.ts';
import type { Secrets } from '../../src/store/secrets.ts';
import { nameKeyOf } from '../../src/domain/people.ts';

export interface Someone {
  name: string;
  birthYear: number;
  /** E.164 */
  phone: string;
  /** The sign in everything she wrote. */
  mark: string;
  addresses: string[];
}

/** Every table with something of hers; a table that is in neither list has not been thought of. */
export const FILLED = [
  'inbox',
  'contact',
  'outbox',
  'handover',
  'handover_message',
  'neighbour_post',
  'unclear',
  'unclear_source',
  'person',
  'appointment',
  'link',
  'link_claim',
  'link_code',
  'attempt',
  'consent',
  'consent_now',
  'notice',
  'attendance',
  'course_feedback',
  'course_wish',
  'enrolment',
];

export const NOT_HERS: Record<string, string> = {
  platform_token: 'the keys of our own account',
  send_block: 'the wait of our own account',
  job: 'written by cadres, of employers',
  course: 'written by cadres, for everybody',
  course_session: 'times and places of a class',
  course_unit: 'places',
  course_seat:
    'numbers of seats; whose one was goes with the enrolment (contracts/courses.test.ts)',
  unit: 'places',
  unit_version: 'places',
  unit_succession: 'places',
  transaction_point: 'places',
  erasure: 'the stub itself',
  audit: 'ids only',
  audit_head: 'ends of a chain',
  _prisma_migrations: 'history of the tables',
};

let inboxes = 0;

/** Writes from each of her addresses; answers her id. */
export async function live(database: Database, secrets: Secrets, who: Someone): Promise<bigint> {
  const { prisma } = database;
  const nameKey = nameKeyOf(who.name);
  const { id } = await prisma.person.create({
    data: {
      name: who.name,
      nameKey,
      birthYear: who.birthYear,
      birthDate: new Date(`${who.birthYear}-03-04`),
      phone: secrets.phones.close(who.phone),
      phoneKey: secrets.key('phone', who.phone),
      topics: ['loans'],
      pin: secrets.words.close(`pin-${who.mark}`),
    },
  });
  const at = { personId: id, by: 'person:900' };
  await prisma.appointment.create({ data: { ...at, unitId: 1n, role: 'member' } });
  const code = { personId: id, createdBy: 'person:900', expiresAt: new Date(Date.now() + 1e6) };
  await prisma.linkCode.create({ data: { ...code, codeKey: secrets.key('code', who.mark) } });
  const [address = ''] = who.addresses;
  await prisma.attempt.create({ data: { address, what: 'code', right: true } });
  const pin = { address: who.addresses.at(-1) ?? '', what: 'pin', right: false };
  await prisma.attempt.create({ data: { ...pin, personId: id } });
  for (const address of who.addresses) await liveAt(database, secrets, who, id, address);
  return id;
}

async function liveAt(
  { prisma }: Database,
  secrets: Secrets,
  { mark, phone, birthYear }: Someone,
  personId: bigint,
  address: string,
): Promise<void> {
  await prisma.contact.upsert({
    where: { address },
    create: { address, personId, session: { flow: mark } },
    update: { shared: true, personId, session: { flow: mark } },
  });
  const by = 'person:900';
  await prisma.link.create({ data: { personId, address, state: 'confirmed', method: 'code', by } });
  const { id: inboxId } = await prisma.inbox.create({
    data: {
      eventId: `user_send_text:${(++inboxes).toString(16).padStart(12, '0')}`,
      address,
      personId,
      at: new Date(),
      said: { kind: 'text', text: `${mark} em muốn vay` },
      handledAt: new Date(),
    },
  });
  for (const state of ['sent', 'queued', 'unknown'])
    await prisma.outbox.create({
      data: {
        address,
        personId,
        account: 'telegram',
        dedupeKey: `${inboxId}:${state}`,
        purpose: 'reply',
        message: { kind: 'text', text: `${mark} ạ` },
        state,
      },
    });
  const words = secrets.words.close(`${mark} lời`);
  const request = { inboxId, address, personId, topic: 'loans', words };
  const { id: handoverId } = await prisma.handover.create({ data: request });
  const sourceKey = `inbox:${inboxId}`;
  await prisma.handoverMessage.create({ data: { handoverId, who: 'member', words, sourceKey } });
  await prisma.outbox.create({
    data: {
      address: 'zalo:1:900',
      personId: 900n,
      account: 'zalo:1',
      dedupeKey: `handover:${handoverId}:900:0`,
      purpose: 'notice',
      message: { kind: 'text', text: `${mark} cần gặp` },
    },
  });
  await prisma.neighbourPost.create({
    data: {
      inboxId,
      address,
      personId,
      kind: 'ask',
      subject: 'tools',
      commune: 'Na Sầm',
      words,
      expiresAt: new Date(Date.now() + 1e9),
    },
  });
  const folded = `${mark} em muon vay`.toLowerCase();
  const unclear = { folded, text: `${mark} em muốn vay` };
  const { id: unclearId } = await prisma.unclear.upsert({
    where: { folded },
    create: unclear,
    update: {},
  });
  await prisma.unclearSource.create({ data: { unclearId, address } });
  await prisma.linkClaim.create({
    data: {
      inboxId,
      address,
      phone: secrets.phones.close(phone),
      phoneKey: secrets.key('phone', phone),
      birthYear,
      personId,
      state: 'refused',
      why: mark,
    },
  });
  await prisma.consent.create({
    data: {
      subject: `person:${personId}`,
      purpose: 'notices',
      given: true,
      version: '1',
      words: 'Em gửi tin của Hội nhé?',
      language: 'vi',
      address,
      inboxId,
      evidence: `${mark} đồng ý`,
    },
  });
  await prisma.consentNow.upsert({
    where: { subject_purpose: { subject: `person:${personId}`, purpose: 'notices' } },
    create: {
      subject: `person:${personId}`,
      purpose: 'notices',
      given: true,
      at: new Date(),
      consentId: 1n,
    },
    update: {},
  });
  const notice = { id: `${mark}${inboxId}`, personId, words: secrets.words.close(`${mark} tin`) };
  await prisma.notice.create({ data: notice });
  await learnAt({ prisma }, secrets, { mark, phone, personId, address, inboxId });
}

/** She signed up her daughter, was there, said what she thought, and wishes for another class. */
async function learnAt(
  { prisma }: Pick<Database, 'prisma'>,
  secrets: Secrets,
  who: { mark: string; phone: string; personId: bigint; address: string; inboxId: bigint },
): Promise<void> {
  const { mark, phone, personId, address, inboxId } = who;
  const { id: enrolmentId } = await prisma.enrolment.create({
    data: {
      ...{ courseId: inboxId, sourceKey: `inbox:${inboxId}`, personId, address, forWhom: 'family' },
      learnerName: secrets.words.close(`con ${mark}`),
      learnerKey: secrets.key('identity', `learner|${nameKeyOf(`con ${mark}`)}||${phone}`),
      phone: secrets.phones.close(phone),
      status: secrets.words.close(JSON.stringify(['poor', mark])),
      ...{ state: 'seated', by: `person:${personId}` },
    },
  });
  const seen = { sessionId: 1n, enrolmentId, present: true, how: 'code', by: 'member' };
  await prisma.attendance.create({ data: seen });
  const words = secrets.words.close(`${mark} thấy hay`);
  await prisma.courseFeedback.create({ data: { enrolmentId, score: 3, words } });
  await prisma.courseWish.create({ data: { inboxId, address, personId, topic: `${mark} ong` } });
}

/** Everything in the database, table by table, as text; what is sealed is opened. */
export async function everything(
  database: Database,
  secrets: Secrets,
): Promise<Map<string, string[]>> {
  const tables = await database.query<{ name: string }>(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`,
  );
  const all = new Map<string, string[]>();
  for (const { name } of tables) {
    const rows = await database.query<{ row: string }>(
      `SELECT t::text AS row FROM "${name}" t ORDER BY 1`,
    );
    all.set(
      name,
      rows.map(({ row }) => opened(row, secrets)),
    );
  }
  return all;
}

export function opened(text: string, secrets: Secrets): string {
  return text.replace(/v1\.[\w-]{8}(?:\.[\w-]+){3}/g, (sealed) => {
    for (const seal of [secrets.words, secrets.phones])
      try {
        return `«${seal.open(sealed)}»`;
      } catch {
        // sealed for another purpose
      }
    return sealed;
  });
}
