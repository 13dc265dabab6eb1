/** A village with members, a leader and cadres, each with a phone of her own; and a stranger. */
import type { Database } from '../../src/store/database.ts';
import { nameKeyOf } from '../../src/domain/people.ts';
import { placeKey } from '../../src/domain/place.ts';

export const ADDRESSES = {
  LAN: 'zalo:1:100',
  HOA: 'zalo:1:200',
  HEAD: 'zalo:1:300',
  CADRE: 'zalo:1:400',
  /** Head of another branch. */
  OTHER: 'zalo:1:500',
  PROVINCE: 'zalo:1:600',
  STRANGER: 'zalo:1:900',
} as const;

type Names<Keys extends string> = Record<Keys, bigint>;

export interface Village {
  units: Names<'province' | 'commune' | 'branch' | 'otherBranch'>;
  people: Names<'lan' | 'hoa' | 'head' | 'cadre' | 'other' | 'province'>;
  appoint(database: Database, personId: bigint, unitId: bigint, role: string): Promise<void>;
}

export async function settle(database: Database): Promise<Village> {
  const province = await unit(database, '20', 'province', 'tỉnh', 'Lạng Sơn');
  const commune = await unit(database, '06001', 'commune', 'xã', 'Na Sầm', province);
  const branch = await unit(database, '06001-CH01', 'branch', 'thôn', 'Nà Lay', commune);
  const otherBranch = await unit(database, '06001-CH02', 'branch', 'thôn', 'Bản Lỏng', commune);
  const { LAN, HOA, HEAD, CADRE, OTHER, PROVINCE, STRANGER } = ADDRESSES;
  const people = {
    lan: await person(database, 'Lý Thị Lan', LAN),
    hoa: await person(database, 'Hoàng Thị Hoa', HOA),
    head: await person(database, 'Nông Thị Vân', HEAD),
    cadre: await person(database, 'Triệu Thị Mai', CADRE),
    other: await person(database, 'Vi Thị Thảo', OTHER),
    province: await person(database, 'Đàm Thị Hương', PROVINCE),
  };
  await database.prisma.contact.create({ data: { address: STRANGER } });
  for (const one of [people.lan, people.hoa, people.head])
    await appoint(database, one, branch, 'member');
  await appoint(database, people.head, branch, 'branch_head');
  await appoint(database, people.other, otherBranch, 'branch_head');
  await appoint(database, people.cadre, commune, 'commune_cadre');
  await appoint(database, people.province, province, 'provincial_cadre');
  return { units: { province, commune, branch, otherBranch }, people, appoint };
}

async function unit(
  { prisma }: Database,
  code: string,
  kind: string,
  type: string,
  name: string,
  parentId: bigint | null = null,
): Promise<bigint> {
  const { id } = await prisma.unit.create({ data: { code, kind } });
  const nameKey = placeKey(name);
  await prisma.unitVersion.create({ data: { unitId: id, name, nameKey, type, parentId } });
  return id;
}

async function person({ prisma }: Database, name: string, address: string): Promise<bigint> {
  const { id } = await prisma.person.create({
    data: { name, nameKey: nameKeyOf(name), birthYear: 1975 },
  });
  await prisma.contact.create({ data: { address, personId: id } });
  const link = { personId: id, address, state: 'confirmed', method: 'code', by: 'operator:test' };
  await prisma.link.create({ data: link });
  return id;
}

async function appoint(
  { prisma }: Database,
  personId: bigint,
  unitId: bigint,
  role: string,
): Promise<void> {
  await prisma.appointment.create({ data: { personId, unitId, role, by: 'operator:test' } });
}
