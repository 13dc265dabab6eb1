/** A small village to try things in: its shape, and what it may hold so that nobody takes it for a real one. */
import { z } from 'zod';
import { addDays, type Day } from './calendar.ts';
import { e164 } from './people.ts';

const text = z.string().min(1);
/** Of a range that nobody was seen to have: 0900 000 0xx. */
const phone = z.string().regex(/^0900000\d{3}$/, 'is no demo phone (0900 000 0xx)');
const OFFICES = ['group_leader', 'branch_head', 'commune_cadre', 'provincial_cadre'] as const;

/** A class as `course create` takes it, with days counted from the one of seeding. */
export const demoCoursesSchema = z.array(
  z.looseObject({
    code: text,
    title: text,
    sessions: z.array(z.strictObject({ inDays: z.int().min(1).max(300), hours: text })).min(1),
    deadlineInDays: z.int().min(1).max(300),
  }),
);
export type DemoCourse = z.infer<typeof demoCoursesSchema>[number];

export const demoSchema = z.strictObject({
  /** Code of a real commune. */
  commune: text,
  branch: z.strictObject({ code: text, name: text, formerly: text }),
  groups: z.array(z.strictObject({ code: text, name: text })),
  point: z.strictObject({
    code: text,
    dayOfMonth: z.int().min(1).max(31),
    place: text,
    source: text,
  }),
  people: z.array(
    z.strictObject({
      name: text,
      birthYear: z.int().min(1930).max(2008),
      phone: phone.optional(),
      /** Code of the branch or group that she is a member of. */
      member: text.optional(),
      /** Offices by the code of their unit. */
      roles: z.record(text, z.enum(OFFICES)).optional(),
      /** Nine digits that link her, known to everybody: never for one who holds an office. */
      code: z
        .string()
        .regex(/^[1-9]\d{8}$/)
        .optional(),
    }),
  ),
});
export interface Demo extends z.infer<typeof demoSchema> {
  courses?: DemoCourse[];
}
export type DemoPerson = Demo['people'][number];

export function phoneOf({ phone }: DemoPerson): string | undefined {
  return phone === undefined ? undefined : e164(phone);
}

/** As a file has it, with days of its own. */
export function datedCourse(
  { sessions, deadlineInDays, ...course }: DemoCourse,
  today: Day,
): object {
  return {
    ...course,
    deadline: addDays(today, deadlineInDays),
    sessions: sessions.map(({ inDays, hours }) => ({ day: addDays(today, inDays), hours })),
  };
}
