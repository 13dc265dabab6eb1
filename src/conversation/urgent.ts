/** What is answered before anything else is made of a sentence: fraud, and whether a machine speaks. */
import type { Phrase } from '../domain/phrase.ts';
import { knownById, toldShortly } from './known.ts';
import type { Scene } from './moves.ts';
import { home } from './global.ts';
import { first, repeat } from './moves.ts';
import type { Turn } from './flow.ts';
import { plain } from './words.ts';

/** By id of catalogue/answers/. A member who is being cheated must not be asked for her commune first. */
const URGENT: [RegExp, string][] = [
  [/\b(?:otp|mat khau|ma xac (?:nhan|thuc))\b/, 'otp-mat-khau'],
  [
    /\b(?:chup|gui|xin|dua)\b.{0,20}\b(?:anh |hinh )?(?:can cuoc|cccd|cmnd|chung minh)\b.{0,20}(?:qua mang|qua zalo|cho ho|cho nguoi ta|\bgui)/,
    'anh-can-cuoc',
  ],
  [
    /\b(?:chuyen|nop|dong|gui|dat coc|thu|doi|bat|bao|vai|mat)\b.{0,25}\b(?:phi|tien|coc)\b.{0,15}\b(?:truoc|moi (?:giai ngan|duoc vay|cho vay))\b/,
    'chuyen-phi-truoc',
  ],
  [/\bdoi (?:tien )?phi\b|\b(?:bi |la |so )lua dao\b|\bgia danh\b/, 'chuyen-phi-truoc'],
  [
    /\b(?:em|ban|may|day|ad|dang ay|ai)\b.{0,12}\b(?:la |co phai )?(?:la )?(?:nguoi that|robot|may tra loi|may hay nguoi|nguoi hay may|con bot|tro ly ao)\b|^(?:ban|em|may) la ai\b|\bai dang nhan\b/,
    'may-hay-nguoi',
  ],
  [
    /\btin nhan\b.{0,20}\bai (?:doc|xem)\b|\bai (?:doc|xem) (?:duoc )?tin nhan\b/,
    'ai-doc-tin-nhan',
  ],
];

/** The answer, and then the question that was open; undefined for everything else. */
export function onUrgent(scene: Scene, typed: string): Turn | undefined {
  const told = urgentIn(scene, typed);
  if (!told) return undefined;
  return scene.here ? repeat(scene, scene.here, first(told)) : home(scene, first(told));
}

/** What must be said to such a sentence. */
export function urgentIn(scene: Scene, typed: string): Phrase | undefined {
  const words = plain(typed);
  const id = URGENT.find(([cue]) => cue.test(words))?.[1];
  const known = id === undefined ? undefined : knownById(id, scene.context);
  return known && toldShortly(known);
}
