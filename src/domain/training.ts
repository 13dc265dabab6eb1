/** Classes: what a member, a learner and a cadre see of them, and the words for their states. */
import type { Day } from './calendar.ts';

export const COURSE_KINDS = [
  'technique',
  'vocational',
  'startup',
  'awareness',
  'entrusted',
  'other',
] as const;
export type CourseKind = (typeof COURSE_KINDS)[number];

export const COURSE_STATES = ['draft', 'open', 'full', 'closed', 'cancelled', 'done'] as const;
/** `full` is an open class without a free seat; the table knows the others. */
export type CourseState = (typeof COURSE_STATES)[number];

/** A learner of a class: holds a seat, waits, has a freed seat kept for her for a while, or is in it no more. */
export type EnrolmentState = 'seated' | 'waiting' | 'offered' | 'left' | 'cancelled';

/** What a learner may say of herself where the class pays support; the Union checks it later. */
export const SELF_STATUSES = [
  'poor',
  'near_poor',
  'minority',
  'disabled',
  'difficult_area',
] as const;
export type SelfStatus = (typeof SELF_STATUSES)[number];

export interface SessionView {
  id: string;
  n: number;
  /** ms since 1970. */
  startsAt: number;
  endsAt: number;
  place: string;
}

/** How near a class is to where she lives, by the tree of communes: same commune, same former district, elsewhere. */
export type Nearness = 'here' | 'near' | 'far' | 'unknown';

export interface CourseView {
  id: string;
  code: string;
  title: string;
  topic: string;
  kind: CourseKind;
  organiser: string;
  place: string;
  /** Name of the commune or ward it is held in. */
  commune?: string;
  mapUrl?: string;
  sessions: SessionView[];
  seats: number;
  free: number;
  state: CourseState;
  /** ms; until when one can sign up. */
  deadline: number;
  allowances?: string;
  contact?: string;
  asksStatus: boolean;
  nearness: Nearness;
  /** False where it is for other places than hers. */
  mayJoin: boolean;
}

export interface EnrolmentView {
  id: string;
  course: CourseView;
  state: EnrolmentState;
  forWhom: 'self' | 'family';
  learner: string;
  /** 1 is the next to get a seat. */
  place?: number;
  /** ms; a seat is kept for her until then. */
  offeredUntil?: number;
  /** Short-lived links to the calendar file and the picture. */
  calendarUrl?: string;
  cardUrl?: string;
}

export interface WishView {
  id: string;
  topic: string;
}

/** What a conversation about classes is told before its turn. */
export interface ClassFacts {
  /** Where she lives, as far as is known. */
  commune?: string;
  /** Classes that she can see today, nearest first, then soonest. */
  open: CourseView[];
  /** Hers, the soonest first; past ones not. */
  mine: EnrolmentView[];
  wishes: WishView[];
  /** Classes that are over and not rated yet by her. */
  unrated: { enrolment: string; title: string }[];
  /** She agreed to the use of her data for training. */
  hasConsent: boolean;
  /** What the register knows of her, so that she need not type it. */
  learner?: { name: string; birthYear?: number; phone?: string; commune?: string };
}

export interface LearnerView {
  enrolment: string;
  name: string;
  state: EnrolmentState;
  place?: number;
  birthYear?: number;
  /** Whole, only where her office may see it. */
  phone?: string;
  village?: string;
  present: Record<number, boolean>;
}

/** What those who keep a class are told. */
export interface KeptClassFacts {
  /** She holds an office that keeps classes. */
  keeps: boolean;
  /** Others use her phone too, and she has not given her PIN lately. */
  isClosed?: boolean;
  courses: (CourseView & { waiting: number; learners: LearnerView[] })[];
}

/** «27/11» and «8 giờ 30» are worded by speech; days of sessions are Vietnam's. */
export type SessionDay = Day;
