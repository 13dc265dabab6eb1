/** The places everybody starts with: the province, its 65 communes and wards, the 194 units of before July 2025. */
import type { Day } from './calendar.ts';
import type { Commune } from './loans/communes.ts';
import { nameKeyOf, type UnitKind } from './people.ts';
import { REFORM, placeKey, type Span } from './place.ts';

/** Official code of the province (General Statistics Office). */
export const PROVINCE = '20';

export interface PlannedUnit extends Span {
  code: string;
  kind: UnitKind;
  name: string;
  nameKey: string;
  type: string;
  parent?: string;
}

export interface PlannedSuccession {
  from: string;
  to: string;
  on: Day;
  part: 'whole' | 'part';
  source: string;
}

export interface PlacePlan {
  units: PlannedUnit[];
  successions: PlannedSuccession[];
}

const SOURCE = 'Nghị quyết 1672/NQ-UBTVQH15';

export function placePlan(communes: readonly Commune[]): PlacePlan {
  const province = planned(PROVINCE, 'province', 'tỉnh', 'Lạng Sơn');
  const today = communes.map(({ code, type, name }) => ({
    ...planned(code, 'commune', type, name, PROVINCE),
    validFrom: REFORM,
  }));
  const old = communes.flatMap(formerUnits);
  const units = new Map(old.map(({ unit }) => [unit.code, unit]));
  return {
    units: [province, ...today, ...units.values()],
    successions: old.map(({ unit, to, part }) => ({
      from: unit.code,
      to,
      on: REFORM,
      part,
      source: SOURCE,
    })),
  };
}

function planned(
  code: string,
  kind: UnitKind,
  type: string,
  name: string,
  parent?: string,
): PlannedUnit {
  return { code, kind, type, name, nameKey: placeKey(name), parent };
}

/** A unit that was split comes once for each commune it went to. */
function formerUnits(commune: Commune) {
  return commune.mergedFrom.map((full) => {
    const plain = full.replace(/\s*\(.*\)/, '');
    const [, type = 'Xã', name = plain] = /^(Xã|Phường|Thị trấn) (.+)$/.exec(plain) ?? [];
    const code = `cu-${slug(plain)}-${slug(districtOf(commune, plain))}`;
    const unit = planned(code, 'commune', type.toLowerCase(), name, PROVINCE);
    const part = plain === full ? ('whole' as const) : ('part' as const);
    return { unit: { ...unit, validTo: REFORM }, to: commune.code, part };
  });
}

/** Four communes of today have parts of two old districts; from the lists of units of those districts before 2025. */
const OF_CAO_LOC = new Set([
  ...['Xã Yên Trạch', 'Thị trấn Cao Lộc', 'Xã Hợp Thành', 'Xã Gia Cát', 'Xã Tân Liên'],
  ...['Xã Bình Trung', 'Xã Xuân Long', 'Xã Tân Thành'],
]);

/** Cao Lộc is one of the two districts wherever a commune of today has parts of two. */
function districtOf({ formerDistricts }: Commune, full: string): string {
  const [only = ''] = formerDistricts;
  if (formerDistricts.length === 1) return withoutKind(only);
  const other = formerDistricts.find((district) => district !== 'Huyện Cao Lộc') ?? only;
  return withoutKind(OF_CAO_LOC.has(full) ? 'Huyện Cao Lộc' : other);
}

function withoutKind(district: string): string {
  return district.replace(/^(?:Huyện|Thành phố) /, '');
}

function slug(text: string): string {
  return nameKeyOf(text).replace(/ /g, '-');
}

/** Old districts by the end of a former unit's code. */
const DISTRICTS = [
  ...['Lạng Sơn', 'Tràng Định', 'Bình Gia', 'Văn Lãng', 'Cao Lộc', 'Văn Quan', 'Bắc Sơn'],
  ...['Hữu Lũng', 'Chi Lăng', 'Lộc Bình', 'Đình Lập'],
];

/** 'cu-xa-tri-phuong-trang-dinh' → 'Tràng Định'; undefined for a unit that is not of before July 2025. */
export function formerDistrict(code: string): string | undefined {
  if (!code.startsWith('cu-')) return undefined;
  return DISTRICTS.find((district) => code.endsWith(`-${slug(district)}`));
}

/** «xã Tri Phương (huyện Tràng Định cũ)»: an old name with what tells it from its namesakes. */
export function formerTitle({ code, type, name }: { code: string; type: string; name: string }) {
  const district = formerDistrict(code);
  if (!district) return `${type} ${name}`;
  const kind = district === 'Lạng Sơn' ? 'thành phố' : 'huyện';
  return `${type} ${name} (${kind} ${district} cũ)`;
}
