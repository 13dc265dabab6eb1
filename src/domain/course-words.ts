/** Words of offices for the kind of a class and for whom it is → ours. */
import type { CourseFault } from './course-faults.ts';
import { isNothing, unmarked } from './import/cells.ts';
import { COURSE_KINDS, type CourseKind, type SelfStatus } from './training.ts';

const KINDS: readonly (readonly [CourseKind, RegExp])[] = [
  ['vocational', /\b(?:day nghe|so cap|nghe|dao tao nghe)\b/],
  ['entrusted', /\b(?:uy thac|to truong|tk ?(?:&|va)? ?vv|tiet kiem va vay von)\b/],
  ['startup', /\b(?:khoi nghiep|khoi su|ocop|kinh doanh|ban hang)\b/],
  [
    'awareness',
    /\b(?:tuyen truyen|binh dang|bao luc|mua ban nguoi|tao hon|phap luat|truyen thong)\b/,
  ],
  ['technique', /\b(?:ky thuat|ki thuat|chan nuoi|trong trot|trong|nuoi|khuyen nong)\b/],
  ['other', /\bkhac\b/],
];

/** A word of ours, or of theirs; where nothing is said, what the title tells. */
export function kindIn(text: string | undefined, title: string): CourseKind | CourseFault {
  const said = text?.trim() ?? '';
  const known = COURSE_KINDS.find((kind) => kind === said);
  if (known) return known;
  if (isNothing(said)) return kindOf(title) ?? 'other';
  return kindOf(said) ?? { fault: 'kind-unknown', what: said };
}

function kindOf(text: string): CourseKind | undefined {
  const plain = unmarked(text);
  return KINDS.find(([, words]) => words.test(plain))?.[0];
}

const STATUSES: readonly (readonly [SelfStatus, RegExp])[] = [
  ['near_poor', /\b(?:can ngheo|near_poor)\b/],
  ['poor', /(?<!can )(?<!thoat )\b(?:ngheo|poor)\b/],
  ['minority', /\b(?:dan toc(?: thieu so)?|dtts|minority)\b/],
  ['disabled', /\b(?:khuyet tat|nkt|disabled)\b/],
  ['difficult_area', /\b(?:dac biet kho khan|dbkk|vung kho khan|difficult_area)\b/],
];

/** Those that a text names, in its order: who is named first has the first right. */
export function statusesIn(text: string): { status: SelfStatus; rank: number }[] {
  const plain = unmarked(text);
  const found = STATUSES.flatMap(([status, words]) => {
    const at = plain.search(words);
    return at === -1 ? [] : [{ status, at }];
  });
  return found.sort((a, b) => a.at - b.at).map(({ status }, n) => ({ status, rank: n + 1 }));
}

/** «xã Chi Lăng, phường Đông Kinh»: names of communes that a text about its learners names. */
export function communesIn(text: string): string[] {
  const named = text.matchAll(
    /(?<!\p{L})((?:xã|phường|thị trấn)\s+\p{Lu}\p{L}*(?:\s+\p{Lu}\p{L}*)*)/gu,
  );
  return [...named].map(([, name]) => name!);
}
