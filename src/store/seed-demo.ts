/** Puts a small village into a database that knows nobody yet; never touches one that does. */
import { randomInt } from 'node:crypto';
import { phoneOf, type Demo, type DemoPerson } from '../domain/demo.ts';
import type { Role } from '../domain/people.ts';
import type { PlacePlan } from '../domain/place-plan.ts';
import { isRefusal, type Refusal } from '../domain/refusal.ts';
import { appointIn } from './appointments.ts';
import { appendAudit } from './audit.ts';
import type { Database } from './database.ts';
import type { Prisma } from './generated/client.ts';
import { seedCourses } from './course-seed.ts';
import { createPoints } from './points.ts';
import type { Secrets } from './secrets.ts';
import { TREE_LOCK, queryIn } from './units-tree.ts';
import { addUnit, createUnits } from './units.ts';
import { addPerson } from './users.ts';

const ACT = { by: 'system', reason: 'demo' };
const TEN_YEARS_MS = 10 * 365 * 86_400_000;

/** Whom one can be in the village, and the nine digits that make one so. */
export interface DemoCode {
  name: string;
  role: Role;
  code: string;
}

/** Empty where people were there already. Codes of offices are new ones and are told this once only. */
export async function seedDemo(
  database: Database,
  secrets: Secrets,
  { places, demo }: { places: PlacePlan; demo: Demo },
): Promise<DemoCode[]> {
  await createUnits(database).seedPlaces(places);
  const codes = await database.prisma.$transaction(
    async (tx) => {
      // Whoever comes second waits here and then finds people.
      await queryIn(tx)(TREE_LOCK);
      if ((await tx.person.findFirst({ select: { id: true } })) !== null) return [];
      return village(tx, secrets, demo);
    },
    { timeout: 30_000, maxWait: 20_000 },
  );
  if (codes.length > 0) await aDay(database, demo);
  if (codes.length > 0) await seedCourses(database, secrets, demo.courses ?? []);
  return codes;
}

async function village(tx: Prisma.TransactionClient, secrets: Secrets, demo: Demo) {
  const { commune, branch, groups } = demo;
  await unit(tx, { kind: 'branch', ...branch, under: commune });
  for (const group of groups) await unit(tx, { kind: 'group', ...group, under: branch.code });
  const codes: DemoCode[] = [];
  for (const person of demo.people) codes.push(...(await settled(tx, secrets, person)));
  const detail = { people: demo.people.length };
  const entry = { actor: ACT.by, action: 'seed.demo', subject: `unit:${branch.code}`, detail };
  await appendAudit(tx, secrets, [entry]);
  return codes;
}

/** A branch or group of the village; one that an earlier village left behind is taken as it is. */
async function unit(tx: Prisma.TransactionClient, wish: Parameters<typeof addUnit>[1]) {
  const known = await tx.unit.findFirst({ where: { code: wish.code } });
  if (!known) done(await addUnit(tx, wish, ACT));
}

async function settled(tx: Prisma.TransactionClient, secrets: Secrets, person: DemoPerson) {
  const { name, birthYear, member, roles = {} } = person;
  const personId = await addPerson(tx, secrets, { name, birthYear, phone: phoneOf(person) });
  const offices: [string, Role][] = Object.entries(roles);
  for (const [code, role] of [...offices, ...(member ? [[member, 'member'] as const] : [])]) {
    const { id } = await tx.unit.findUniqueOrThrow({ where: { code } });
    done(await appointIn(tx, { personId, unitId: String(id), role }, ACT));
  }
  const role = offices[0]?.[1] ?? 'member';
  const code = person.code ?? (offices.length > 0 ? String(randomInt(1e8, 1e9)) : undefined);
  if (code === undefined) return [];
  await handOut(tx, secrets, personId, code);
  return [{ name, role, code }];
}

async function handOut(
  tx: Prisma.TransactionClient,
  secrets: Secrets,
  personId: string,
  code: string,
): Promise<void> {
  const expiresAt = new Date(Date.now() + TEN_YEARS_MS);
  const codeKey = secrets.key('code', code);
  const data = { personId: BigInt(personId), codeKey, createdBy: ACT.by, expiresAt };
  await tx.linkCode.create({ data });
}

/** Only where no real day is known. */
async function aDay(database: Database, { point: { code, ...day } }: Demo): Promise<void> {
  const points = createPoints(database);
  if ((await points.byCode(code))?.dayOfMonth !== undefined) return;
  done(await points.set(code, { ...day, holidayRule: 'ask' }, ACT));
}

/** The data of the village break no rule; where they do, the data are wrong. */
function done<Value>(result: Value | Refusal): Value {
  if (isRefusal(result)) throw new Error(`demo.json: ${JSON.stringify(result)}`);
  return result;
}
