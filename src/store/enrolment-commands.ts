/** What each command about classes does inside a turn: for store/perform.ts. */
import { callRoll, checkIn } from './attendance.ts';
import { cancelClass } from './enrolment-keepers.ts';
import { endWish, rateClass, wishClass } from './enrolment-wishes.ts';
import { declineOffer, enrol, leaveClass, takeOffer } from './enrolments.ts';

export const TRAINING_PERFORMERS = {
  enrol,
  leaveClass,
  takeOffer,
  declineOffer,
  wishClass,
  endWish,
  checkIn,
  rateClass,
  cancelClass,
  callRoll,
};
