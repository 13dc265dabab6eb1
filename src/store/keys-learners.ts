/** Hashes learners of classes anew under the newest key: who is in a class twice is told by that hash. */
import { nameKeyOf } from '../domain/people.ts';
import type { Database } from './database.ts';
import type { Enrolment } from './generated/client.ts';
import type { Secrets } from './secrets.ts';

const AT_ONCE = 500;

/** After the names are sealed anew; answers how many. A hash that none of our keys made is left as it is. */
export async function rekeyLearners(
  { prisma, query }: Database,
  secrets: Secrets,
): Promise<number> {
  let last = 0n;
  for (let all = 0; ; ) {
    const where = { id: { gt: last } };
    const rows = await prisma.enrolment.findMany({ where, orderBy: { id: 'asc' }, take: AT_ONCE });
    for (const row of rows) {
      const anew = keyOf(row, secrets);
      if (anew !== undefined) all += (await query(REKEY, [row.id, row.learnerKey, anew])).length;
    }
    if (rows.length < AT_ONCE) return all;
    last = rows.at(-1)!.id;
  }
}

/** Not beside another row of the same learner that has the new hash already. */
const REKEY = `
  UPDATE enrolment e SET learner_key = $3::text WHERE e.id = $1::bigint AND e.learner_key = $2::text
    AND NOT EXISTS (SELECT 1 FROM enrolment o WHERE o.course_id = e.course_id AND o.learner_key = $3::text)
    RETURNING 1`;

function keyOf(row: Enrolment, secrets: Secrets): string | undefined {
  for (const identity of identitiesOf(row, secrets)) {
    const [newest, ...older] = secrets.keys('identity', `learner|${identity}`);
    if (older.includes(row.learnerKey)) return newest;
  }
  return undefined;
}

/** By what she may have been told from others when she was written in (enrolment-learner.ts). */
function identitiesOf(row: Enrolment, { words, phones }: Secrets): string[] {
  const name = nameKeyOf(words.open(row.learnerName));
  const origin = row.phone === null ? (row.address ?? 'paper') : phones.open(row.phone);
  return [
    ...(row.personId === null ? [] : [`person:${row.personId}`]),
    [name, row.birthYear ?? '', origin].join('|'),
  ];
}
