/** All learners of all classes, or of the classes of one unit, as a list that leaves the house. */
import { dayOf } from '../domain/calendar.ts';
import { dayText } from '../domain/course-plan.ts';
import { writtenPhone } from '../domain/people.ts';
import type { EnrolmentState } from '../domain/training.ts';
import type { Cell } from '../sheets/index.ts';
import { createCourses } from '../store/courses.ts';
import type { Database } from '../store/database.ts';
import type { Secrets } from '../store/secrets.ts';
import { createUnits } from '../store/units.ts';
import { CommandRefused } from './command.ts';

export const ENROLMENT_TITLES = [
  ...['Mã lớp', 'Tên lớp', 'Ngày khai giảng', 'Họ và tên', 'Năm sinh', 'Số điện thoại'],
  ...['Thôn', 'Xã', 'Trạng thái', 'Số buổi có mặt', 'Số buổi'],
];

const STATES: Record<EnrolmentState, string> = {
  ...{ seated: 'có chỗ', waiting: 'đang chờ', offered: 'đang giữ chỗ' },
  ...{ left: 'đã thôi', cancelled: 'lớp hủy' },
};

export async function* enrolmentRows(
  database: Database,
  secrets: Secrets,
  unit: string | undefined,
): AsyncGenerator<Cell[]> {
  const courses = createCourses(database, secrets);
  const unitIds = unit === undefined ? undefined : await unitsBelow(database, unit);
  for (const course of await courses.list(unitIds && { unitIds })) {
    const first = course.sessions[0];
    const begins = first === undefined ? null : dayText(dayOf(first.startsAt));
    for (const one of await courses.learners(course.id))
      yield [
        ...[course.code, course.title, begins, one.name, one.birthYear ?? null],
        one.phone === undefined ? null : writtenPhone(one.phone),
        ...[one.village ?? null, one.commune ?? null, STATES[one.state]],
        ...[one.present.length, course.sessions.length],
      ];
  }
}

async function unitsBelow(database: Database, code: string): Promise<string[]> {
  const units = createUnits(database);
  const unit = await units.byCode(code);
  if (!unit)
    throw new CommandRefused(`Không có đơn vị nào mang mã “${code}”; xem mã bằng lệnh units.`);
  return units.below(unit.id, dayOf(Date.now()));
}
