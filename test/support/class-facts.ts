/** Classes for transcripts: what a line does not say is as here. */
import type {
  ClassFacts,
  CourseView,
  EnrolmentView,
  KeptClassFacts,
  LearnerView,
  SessionView,
} from '../../src/domain/training.ts';

/** «2026-12-05 08:00-11:00», at another place than the class's behind a comma. */
type ShortSession = string;

interface ShortCourse extends Partial<Omit<CourseView, 'sessions'>> {
  sessions?: ShortSession[];
  /** Day and time, as in «2026-12-03 17:00». */
  until?: string;
}

interface ShortEnrolment extends Partial<Omit<EnrolmentView, 'course'>> {
  course: ShortCourse;
  until?: string;
}

export interface ShortClasses extends Partial<Omit<ClassFacts, 'open' | 'mine'>> {
  open?: ShortCourse[];
  mine?: ShortEnrolment[];
}

export interface ShortKept extends Partial<Omit<KeptClassFacts, 'courses'>> {
  courses?: (ShortCourse & { waiting?: number; learners?: Partial<LearnerView>[] })[];
}

const CLASS: Omit<CourseView, 'sessions' | 'deadline'> = {
  id: '12',
  code: 'ONG-1',
  title: 'Kỹ thuật nuôi ong',
  topic: 'ong',
  kind: 'technique',
  organiser: 'Hội Phụ nữ xã Chi Lăng',
  place: 'Nhà văn hóa thôn Nà Lay',
  commune: 'Chi Lăng',
  seats: 30,
  free: 5,
  state: 'open',
  asksStatus: false,
  nearness: 'here',
  mayJoin: true,
};

const at = (day: string, time: string) => Date.parse(`${day}T${time}:00+07:00`);

function moment(written = ''): number | undefined {
  const [day, time] = written.split(' ');
  return day && time ? at(day, time) : undefined;
}

function session(written: ShortSession, n: number, place: string, course: string): SessionView {
  const [when = '', other] = written.split(', ');
  const [day = '', hours = ''] = when.split(' ');
  const [from = '', to = ''] = hours.split('-');
  const times = { startsAt: at(day, from), endsAt: at(day, to) };
  return { id: `${course}${n}`, n, ...times, place: other ?? place };
}

function course({ sessions = ['2026-12-05 08:00-11:00'], until, ...rest }: ShortCourse) {
  const { commune, ...whole } = { ...CLASS, ...rest };
  const all = sessions.map((one, index) => session(one, index + 1, whole.place, whole.id));
  const deadline = moment(until) ?? all[0]?.startsAt ?? 0;
  // '' for a class that is held in no commune that we know.
  return { ...whole, ...(commune && { commune }), sessions: all, deadline };
}

function enrolment({ course: its, until, ...rest }: ShortEnrolment): EnrolmentView {
  const offeredUntil = moment(until);
  return {
    id: '70',
    state: 'seated',
    forWhom: 'self',
    learner: 'Lý Thị Lan',
    ...rest,
    ...(offeredUntil !== undefined && { offeredUntil }),
    course: course(its),
  };
}

export function classFacts({ open = [], mine = [], ...rest }: ShortClasses): ClassFacts {
  const lists = { open: open.map(course), mine: mine.map(enrolment) };
  return { wishes: [], unrated: [], hasConsent: false, ...rest, ...lists };
}

function learner(short: Partial<LearnerView>, index: number): LearnerView {
  const own = { enrolment: String(index + 1), name: 'Lý Thị Lan', present: {} };
  return { ...own, state: 'seated', ...short };
}

export function keptClassFacts({ courses = [], ...rest }: ShortKept): KeptClassFacts {
  return {
    keeps: true,
    ...rest,
    courses: courses.map(({ waiting = 0, learners = [], ...its }) => ({
      ...course(its),
      waiting,
      learners: learners.map(learner),
    })),
  };
}
