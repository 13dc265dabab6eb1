/** The register of people as an import writes it: one at a time, all of it in one transaction. */
import { appendAudit } from './audit.ts';
import type { Book, Register, Run } from '../services/import.ts';
import type { Database, Query } from './database.ts';
import type { Prisma } from './generated/client.ts';
import { erasedAmong } from './register-erased.ts';
import { addPeople, changePeople, lookAlikes } from './register-people.ts';
import { changePoints, readPoints } from './register-points.ts';
import { addUnits } from './register-units.ts';
import type { Secrets } from './secrets.ts';
import { TREE_LOCK_SHARED, queryIn, successionsOf, wholeTree } from './units-tree.ts';

/** Asked for again and again: to stand in the queue would run into the time that a statement may take. */
const LOCK = `SELECT pg_try_advisory_xact_lock(72707371) AS held`;
const WAIT_MS = 250;
/** Nobody waits longer for another's import, and no import takes longer. */
const PATIENT = { maxWait: 60_000, timeout: 1_800_000 };

export function createRegister({ prisma }: Database, secrets: Secrets): Register {
  return {
    together: ({ by, today, digest }, work) =>
      prisma.$transaction(async (tx) => {
        await locked(queryIn(tx));
        return work(bookIn(tx, secrets, { by, today, digest }));
      }, PATIENT),
  };
}

/** Compiling a statement costs twenty times what it takes on tables whose size the planner does not know yet. */
const PLAIN = `SELECT set_config('jit', 'off', true) AS jit`;

/** The tree of places stays as it is until the import is done. */
async function locked(query: Query): Promise<void> {
  const isHeld = async () => (await query<{ held: boolean }>(LOCK))[0]?.held === true;
  while (!(await isHeld())) await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
  await query(PLAIN);
  await query(TREE_LOCK_SHARED);
}

function bookIn(tx: Prisma.TransactionClient, secrets: Secrets, run: Run): Book {
  const query = queryIn(tx);
  const { by, today, digest } = run;
  return {
    places: async () => ({ tree: await wholeTree(query), successions: await successionsOf(query) }),
    phoneKeys: (phone) => secrets.keys('phone', phone),
    erased: (rows) => erasedAmong(query, secrets, rows),
    lookAlikes: (rows, unitsIn) => lookAlikes(query, rows, unitsIn),
    points: () => readPoints(query),
    addUnits: (units) => addUnits(query, units),
    addPeople: (people) => addPeople(query, secrets, people, by, today),
    changePeople: (changes) => changePeople(query, secrets, changes, by, today),
    changePoints: (changes) => changePoints(query, changes, by, `import:${digest}`),
    log: (entry) => appendAudit(tx, secrets, [entry]),
  };
}
