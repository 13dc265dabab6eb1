/** The clock's part in classes: seats that are given on, reminders, changes and cancellations, what is asked afterwards. */
import type { Log } from './ports.ts';

/** What is due, one by one: each is done in a transaction of its own and looks again before it does anything. */
export type CourseTask =
  /** What is queued is not true any more: the class was moved or cancelled, or she left it. */
  | 'stale'
  /** A seat is free and somebody waits. */
  | 'fill'
  /** Nobody answered in time: the seat goes to the next. */
  | 'expire'
  /** Learners of a class that was cancelled are told. */
  | 'cancelled'
  /** Learners of a class whose time or place is another are told. */
  | 'changed'
  | 'remind'
  /** A reminder that nobody could send in time is written down as such. */
  | 'missed'
  /** Its last day is over. */
  | 'finish'
  /** Whoever was there is asked one question. */
  | 'ask'
  /** A class that somebody wished for is there. */
  | 'wish';

export interface DueCourseTask {
  task: CourseTask;
  id: string;
}

export interface CourseStore {
  /** At most so many of each kind, the oldest first. */
  due(limit: number): Promise<DueCourseTask[]>;
  /** False where there was nothing to do any more: another process was faster. */
  work(due: DueCourseTask): Promise<boolean>;
}

export interface CourseDeskParts {
  store: CourseStore;
  log: Log;
}

export interface CourseDesk {
  /** Does what is due; whatever breaks is tried again in the next round, the rest goes on. Answers what was done. */
  tick(): Promise<Partial<Record<CourseTask, number>>>;
}

/** A round stays short: what is left over is due in the next. */
const AT_ONCE = 200;

export function createCourseDesk({ store, log }: CourseDeskParts): CourseDesk {
  return {
    tick: async () => {
      const done: Partial<Record<CourseTask, number>> = {};
      for (const due of await store.due(AT_ONCE))
        if (await worked(store, due, log)) done[due.task] = (done[due.task] ?? 0) + 1;
      if (Object.keys(done).length > 0) log.info(done, 'classes were moved on');
      return done;
    },
  };
}

async function worked(store: CourseStore, due: DueCourseTask, log: Log): Promise<boolean> {
  try {
    return await store.work(due);
  } catch (error) {
    log.error({ err: error, ...due }, 'a class could not be moved on; it is tried again');
    return false;
  }
}
