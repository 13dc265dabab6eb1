/** Wishes about her own data and messages, heard wherever she is: stop, come back, see, correct, delete, who she is. */
import { PURPOSES, type Purpose } from '../domain/people.ts';
import type { Turn } from './flow.ts';
import { doorCodeIn, takesSeat } from './flows/classes/heard.ts';
import { isRequestsWish } from './flows/requests/wish.ts';
import type { Scene } from './moves.ts';
import { begin } from './moves.ts';
import { stopped } from './stopping.ts';
import {
  codeIn,
  dataWish,
  isBareDung,
  linkWish,
  notMe,
  resumeWish,
  stopWish,
  unlinkWish,
  whoWritesWish,
} from './wishes/index.ts';
import { globalWord, plain } from './words.ts';

/** «Dừng»: before anything else is made of the sentence. */
export function onStop(scene: Scene, typed: string): Turn | undefined {
  const stop = stopIn(scene, typed);
  return stop && stopped(scene, stop, typed);
}

/** Undefined where the sentence is about something else. */
export function onRights(scene: Scene, typed: string): Turn | undefined {
  if (scene.here?.step.secret) return undefined;
  const code = codeIn(typed, false);
  if (code) return { ...begin(scene, 'link', { code }), secret: true };
  const door = doorCodeIn(typed);
  if (door) return begin(scene, 'classes', { checkIn: door });
  if (takesSeat(typed)) return begin(scene, 'classes', { wish: 'seat' });
  return onData(scene, typed) ?? onRequests(scene, typed) ?? onIdentity(scene, typed);
}

/* ---------- stop ---------- */

/** «dung» without marks is a yes where a yes or no was asked for. */
function stopIn({ here }: Scene, typed: string): readonly Purpose[] | undefined {
  if (here?.step.asksYesNo && isBareDung(typed) && !isMarked(typed)) return undefined;
  const wish = stopWish(typed);
  if (wish) return wish.stop === 'all' ? PURPOSES : wish.stop;
  return globalWord(typed) === 'stop' ? PURPOSES : undefined;
}

function isMarked(typed: string): boolean {
  return /\p{M}|đ/iu.test(typed.normalize('NFD'));
}

/* ---------- what is kept of her ---------- */

function onData(scene: Scene, typed: string): Turn | undefined {
  const wish = dataWish(typed);
  // «XEM» alone is her right; «sửa» and «sai rồi» may be meant for what was just answered.
  const isView = plain(typed) === 'xem' && !scene.here?.step.unfinished;
  const isNow = wish === 'delete' || wish === 'withdrawConsent' || isView;
  return isNow ? begin(scene, 'my-data', { wish }) : onResume(scene, typed);
}

/** «Xem», «sửa», «sai rồi» may be meant for the question at hand: only where that can't use them. */
export function onMyData(scene: Scene, typed: string): Turn | undefined {
  const wish = scene.here?.step.unfinished ? undefined : dataWish(typed);
  return wish && begin(scene, 'my-data', { wish });
}

function onResume(scene: Scene, typed: string): Turn | undefined {
  const wish = scene.here?.step.unfinished ? undefined : resumeWish(typed);
  if (!wish) return undefined;
  return begin(scene, 'consent', { ask: wish.resume === 'all' ? PURPOSES : wish.resume });
}

/** Whoever answers members asks who waits. */
function onRequests({ here, ...scene }: Scene, typed: string): Turn | undefined {
  const isHers = scene.context.facts.person.personId !== undefined && !here?.step.unfinished;
  return isHers && isRequestsWish(typed) ? begin({ ...scene, here }, 'requests') : undefined;
}

/* ---------- who she is ---------- */

function onIdentity(scene: Scene, typed: string): Turn | undefined {
  const { here, context } = scene;
  const { personId } = context.facts.person;
  if (here?.step.unfinished || here?.step.asksYesNo) return undefined;
  if (PIN.test(plain(typed)))
    return begin(scene, 'pin', { wish: PIN_OFF.test(plain(typed)) ? 'off' : 'set' });
  if (personId !== undefined) {
    if (unlinkWish(typed)) return begin(scene, 'link', { wish: 'unlink' });
    if (NOT_ME.test(plain(typed))) return begin(scene, 'link', { wish: 'not-me' });
    if (notMe(typed)) return begin(scene, 'link', {});
    if (whoWritesWish(typed)) return begin(scene, 'who', {});
  }
  return linkWish(typed) ? begin(scene, 'link', {}) : undefined;
}

/** As the letter tells her to write; whatever is longer is asked about first. */
const NOT_ME =
  /^(?:da )?(?:khong phai (?:em|toi|chi|minh|co|bac)|(?:em |toi |chi )?nham nguoi|sai nguoi)(?: (?:roi|dau|nhe|day))*$/;

const PIN = /\b(?:ma pin|pin)\b/;
const PIN_OFF = /\b(?:bo|tat|xoa|huy|khong dung)\b/;
