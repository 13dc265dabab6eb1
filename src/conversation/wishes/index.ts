/** Wishes about one's own data and messages, read from what was typed; all pure, undefined or false where it is none. */
export { birthYearIn } from './birth-year.ts';
export { codeIn } from './code.ts';
export { dataWish, type DataWish } from './data.ts';
export { linkWish, notMe, unlinkWish, whoWritesWish } from './link.ts';
export { givenName, sameName } from './names.ts';
export type { Purpose, Scope } from './purposes.ts';
export { releaseWish } from './release.ts';
export { resumeWish } from './resume.ts';
export { isBareDung, stopWish } from './stop.ts';
