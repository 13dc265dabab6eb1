/** A line of a list of transaction points → which point, and what is to be written of it. */
import { e164, writtenPhone } from '../people.ts';
import { formerDistrict } from '../place-plan.ts';
import { placeKey } from '../place.ts';
import { isNothing, textOf, unmarked } from './cells.ts';
import { isFault, type Fault } from './faults.ts';
import type { Line } from './lines.ts';
import { readPhone } from './phones.ts';

export interface PointDraft {
  sheet: number;
  row: number;
  code?: string;
  /** Names it may stand under, as written: of the point, of the old unit. */
  names: string[];
  /** Of today, and an old district: they tell namesakes apart. */
  hints: string[];
  dayOfMonth?: number;
  place?: string;
  office?: string;
  /** As people write it. */
  officePhone?: string;
}

export function checkPoint(line: Line, sheet: number): { draft: PointDraft } | { faults: Fault[] } {
  const own = (field: Parameters<Line['text']>[0]) => {
    const text = line.text(field).slice(0, 200);
    return isNothing(text) ? undefined : text;
  };
  const names = [own('name'), own('formerCommune')].filter((one) => one !== undefined);
  const day = dayOfMonth(textOf(line.all('day')[0]));
  const phone = readPhone(line.all('phone')[0]);
  const faults = [day, phone].filter(
    (one): one is Fault => typeof one === 'object' && isFault(one),
  );
  if (names.length === 0 && own('code') === undefined) faults.push({ fault: 'point-missing' });
  const read = {
    dayOfMonth: typeof day === 'number' ? day : undefined,
    place: own('place'),
    office: own('office'),
  };
  const number =
    isFault(phone) || phone.phone === undefined ? undefined : writtenPhone(phone.phone);
  const isEmpty = [...Object.values(read), number].every((one) => one === undefined);
  if (isEmpty && faults.length === 0) faults.push({ fault: 'point-nothing' });
  if (faults.length > 0) return { faults };
  const hints = [own('commune') ?? line.context.commune, own('office')].filter(
    (one) => one !== undefined,
  );
  const draft = {
    sheet,
    row: line.number,
    code: own('code'),
    names,
    hints,
    ...read,
    officePhone: number,
  };
  return { draft };
}

/** «15», «ngày 15 hàng tháng», «15 hằng tháng», «Ngày 05»; a whole date tells its day. */
export function dayOfMonth(text: string): number | Fault | undefined {
  if (isNothing(text)) return undefined;
  const plain = unmarked(text).replace(/^(\d{1,2})[.,]0+$/, '$1');
  const [, day = ''] =
    /^(?:vao )?(?:cac )?(?:ngay |mung )?\s*0?(\d{1,2})(?:\s*(?:\/|hang|hàng|moi|cua|trong|thang|co dinh|,|;|$).*)?$/.exec(
      plain,
    ) ?? [];
  const value = Number(day);
  const hasMore = /\d/.test(
    plain.replace(/^\D*\d{1,2}/, '').replace(/^\/\d{1,2}(?:\/\d{2,4})?/, ''),
  );
  return day !== '' && value >= 1 && value <= 31 && !hasMore
    ? value
    : { fault: 'point-day', what: text };
}

/* ---------- which point ---------- */

export interface KnownPoint {
  code: string;
  /** «Điểm giao dịch xã Tri Phương (cũ)». */
  name: string;
  communeId: string;
}

/** `communeName`: of the commune of today it serves. */
export function findPoint<Point extends KnownPoint>(
  draft: PointDraft,
  points: readonly Point[],
  communeName: (id: string) => string,
): Point | Fault {
  const byCode = points.find(({ code }) => code === draft.code);
  if (byCode) return byCode;
  const wanted = draft.names.map(nameIn);
  const named = points.filter((point) => wanted.some(({ key }) => nameIn(point.name).key === key));
  const typed = prefer(named, (point) =>
    wanted.some(({ type }) => type === nameIn(point.name).type),
  );
  const within = prefer(typed, (point) => draft.names.some((name) => isOfDistrict(point, name)));
  const near = draft.hints.reduce(
    (left, hint) => prefer(left, (point) => isNear(point, hint, communeName)),
    within,
  );
  if (near.length === 1) return near[0]!;
  const what = draft.names[0] ?? draft.code ?? '';
  if (near.length === 0) return { fault: 'point-unknown', what };
  return {
    fault: 'point-ambiguous',
    what: near.map((point) => fullName(point, communeName)).join('; '),
  };
}

function prefer<Item>(items: Item[], wanted: (item: Item) => boolean): Item[] {
  const some = items.length > 1 ? items.filter(wanted) : [];
  return some.length > 0 ? some : items;
}

/** «Điểm giao dịch xã Tri Phương (cũ), huyện Tràng Định» → xa, tri phuong. */
function nameIn(text: string): { type: string; key: string } {
  const own = placeKey(text.replace(/\(.*?\)/g, ' ').split(/[,;]|\s[-–]\s/)[0] ?? '');
  const plain = own
    .replace(/^(?:diem )?(?:giao dich|gd)?(?: (?:luu dong|tai|so \d+))? ?/, '')
    .replace(/ (?:cu|huyen .*|h .*)$/, '');
  const [, type = '', key = plain] = /^(xa|phuong|thi tran|tt|x|p) (.+)$/.exec(plain) ?? [];
  return { type: { tt: 'thi tran', x: 'xa', p: 'phuong' }[type] ?? type, key };
}

function isNear(point: KnownPoint, hint: string, communeName: (id: string) => string): boolean {
  const own = placeKey(hint).replace(/^(?:xa|phuong|thi tran|x|p|tt) /, '');
  return own === placeKey(communeName(point.communeId)) || isOfDistrict(point, hint);
}

/** «huyện Tràng Định», «PGD Tràng Định»: by the old district in the code of the point. */
function isOfDistrict({ code }: KnownPoint, hint: string): boolean {
  const district = formerDistrict(code.replace(/^dgd-/, 'cu-'));
  if (district === undefined) return false;
  const before = '(?:huyen|h|pgd|giao dich|nhcsxh|thanh pho|tp)';
  return new RegExp(`(?:^| )${before} (?:.* )?${placeKey(district)}(?: |$)`).test(placeKey(hint));
}

function fullName(point: KnownPoint, communeName: (id: string) => string): string {
  return `${point.name.replace(/^Điểm giao dịch /, '')} (nay thuộc ${communeName(point.communeId)})`;
}

/** The same number however it was written. */
export function isSamePhone(one: string | undefined, other: string | undefined): boolean {
  return (one && e164(one)) === (other && e164(other));
}
