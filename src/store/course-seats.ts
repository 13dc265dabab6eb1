/** The seats of a class as rows, and what is said of a class that is over. */
import { say } from '../domain/phrase.ts';
import { refuse, type Refusal } from '../domain/refusal.ts';
import type { Course, Prisma } from './generated/client.ts';
import { queryIn } from './units-tree.ts';

/** Numbers go on from the last there was. */
export async function addSeats(
  tx: Prisma.TransactionClient,
  courseId: bigint,
  count: number,
): Promise<void> {
  await queryIn(tx)(
    `INSERT INTO course_seat (course_id, n)
      SELECT $1::bigint, last.n + step FROM generate_series(1, $2::int) step,
        (SELECT coalesce(max(n), 0) AS n FROM course_seat WHERE course_id = $1::bigint) last
      RETURNING n`,
    [courseId, count],
  );
}

/** Cancelled or done: nothing of it is changed any more. */
export function over({ code, state }: Pick<Course, 'code' | 'state'>): Refusal {
  const why = state === 'cancelled' ? 'cancelled' : 'done';
  return refuse(why, say(`console.course.${why}`, { code }));
}
