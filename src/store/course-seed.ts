/** Opens the classes of the demo village, some days after the one of seeding. */
import { dayOf } from '../domain/calendar.ts';
import { courseReason, type CourseFault } from '../domain/course-faults.ts';
import { saidInJson } from '../domain/course-json.ts';
import { placeCourse } from '../domain/course-place.ts';
import { checkCourse } from '../domain/course-plan.ts';
import { datedCourse, type DemoCourse } from '../domain/demo.ts';
import { createCourses } from './courses.ts';
import type { Database } from './database.ts';
import type { Secrets } from './secrets.ts';
import { successionsOf, wholeTree } from './units-tree.ts';

/** Those that are there already stay as they are. */
export async function seedCourses(
  database: Database,
  secrets: Secrets,
  demo: readonly DemoCourse[],
): Promise<void> {
  const { query } = database;
  const [now, tree] = [Date.now(), await wholeTree(query)];
  const map = { tree, successions: await successionsOf(query), today: dayOf(now) };
  const courses = createCourses(database, secrets);
  for (const one of demo) {
    const said = sound(one, saidInJson(datedCourse(one, map.today)));
    const plan = sound(one, placeCourse(sound(one, checkCourse(said, now)), map));
    await courses.create(plan, { by: 'system', reason: 'demo' }, { publish: true });
  }
}

/** The data of the village break no rule; where they do, the data are wrong. */
function sound<Value extends object>({ code }: DemoCourse, value: Value | CourseFault[]): Value {
  if (!Array.isArray(value)) return value;
  throw new Error(`demo-courses.json: ${code}: ${courseReason(value)}`);
}
