/** What the title of a column means, however it is spelled; a table for each kind of list. */
import { nameKeyOf } from '../people.ts';

export type ListKind = 'members' | 'groups' | 'transaction-points';

export type Field =
  | 'serial'
  | 'code'
  | 'name'
  | 'familyName'
  | 'givenName'
  | 'birth'
  | 'birthDay'
  | 'birthMonth'
  | 'birthYear'
  | 'phone'
  | 'branch'
  | 'address'
  | 'commune'
  | 'formerCommune'
  | 'unit'
  | 'group'
  | 'groupCode'
  | 'role'
  | 'note'
  | 'joined'
  | 'day'
  | 'place'
  | 'office'
  | 'reason';

export type Meaning = Field | 'private' | undefined;

type Table = readonly (readonly [Field, RegExp])[];

/** Words that may stand in any order and number: «Thôn (bản), khối phố». */
const words = (one: string) => `(?:(?:${one})(?: (?:va|hoac))?(?: |$))+`;

const BRANCH =
  'chi hoi(?: phu nu| pn)?|thon|ban|khoi pho|khoi|xom|khu pho|khu dan cu|khu|to dan pho|tdp|lang|pho';
const COMMUNE = 'xa|phuong|thi tran|p|x|tt';
const PHONE = 'so|dien thoai|dthoai|dt|sdt|dtdd|dd|di dong|zalo|mobile|phone|tel|may';
const MORE =
  'lien he|lien lac|ca nhan|neu co|rieng|chinh|hoi vien|hv|cua hoi vien|dung zalo|dang dung|hien nay';
const SERIAL = /^(?:so )?(?:stt|tt|thu tu|s tt|s t t)$|^no$/;
const NAME =
  /^(?:ho (?:va )?ten|h? ?va ten|hoten|hovaten|ten|hoi vien|to vien|thanh vien|full ?name|name)(?: (?:ho (?:va )?ten|hoi vien|hv|to vien|thanh vien|hoi vien phu nu|phu nu|chi em|day du|khai sinh|(?:viet )?(?:chu )?in hoa|chu hoa|nu|nam|cua hoi vien))*$/;
const FAMILY = /^ho(?: va)?(?: ten)?(?: chu)? (?:dem|lot|ten dem)$|^ho$|^ho va$/;
const BIRTH =
  /^(?:(?:ngay|ng)(?: thang)?(?: nam)? sinh|ngay sinh nam sinh|thang nam sinh|nam sinh|n ?sinh|sinh(?: (?:ngay|nam|nhat))?(?: (?:ngay|thang|nam))*|ns|sn|ntns|nt ns|ngay thang nam|date of birth|dob|birthday|(?:ngay|nam) sinh (?:hoi vien|hv|nu|nam|duong lich|dl))$/;
const JOINED =
  /^(?:(?:ngay|nam|thang|thoi gian|thoi diem|tg)(?: thang)?(?: nam)?(?: duoc)? )?(?:vao|ket nap|tham gia|gia nhap)(?: (?:hoi|hoi vien|hlhpn|hoi lhpn|hoi phu nu|to chuc hoi))?(?: (?:ngay|nam|thang))*$/;
const ADDRESS =
  /^(?:dia chi|d ?c|noi o|cho o|noi dang o|noi cu tru|noi sinh song|cu tru|noi thuong tru|thuong tru|ho khau|noi dang ky ho khau|hktt|tru quan)(?!.*(?:mail|cong viec|co quan))(?: .*)?$/;
const ROLE =
  /^(?:chuc (?:vu|danh|trach)|vai tro|nhiem vu|chuc vu chuc danh)(?!.*\b(?:dang|chinh quyen|doan the khac|nghe)\b)(?: .*)?$/;
const GROUP =
  /^(?:ten |thuoc |so |sinh hoat )?(?:to|nhom)(?: so)?(?: (?:tk ?(?:va )?vv|tk|vv|vay von|vay|tiet kiem(?: (?:va )?vay von)?|tin dung|hoi vien))?(?: so)?$/;

const PLACES: Table = [
  ['formerCommune', new RegExp(`^(?:ten )?${words(COMMUNE)}(?:cu|truoc .*|truoc day|ngay truoc)$`)],
  [
    'address',
    new RegExp(
      `^(?:ten )?(?=.*\\b(?:thon|ban|khoi|xom|chi hoi|khu)\\b)(?=.*\\b(?:xa|phuong)\\b)${words(`${BRANCH}|${COMMUNE}`)}$`,
    ),
  ],
  [
    'branch',
    new RegExp(
      `^(?:ten |thuoc |sinh hoat (?:tai )?|don vi )?${words(BRANCH)}(?:truc thuoc|noi o|hien nay|sinh hoat|cu tru)?$`,
    ),
  ],
  [
    'commune',
    new RegExp(
      `^(?:ten |thuoc )?(?:hoi (?:lhpn|phu nu|lien hiep phu nu) )?${words(COMMUNE)}(?:moi|hien nay|hien tai|sau .*|noi o|cu tru)?$`,
    ),
  ],
  [
    'unit',
    /^(?:ten )?(?:don vi(?: hoi| truc thuoc| sinh hoat)?|co so(?: hoi)?|hoi (?:lhpn|phu nu)|hoi co so)$/,
  ],
  ['address', ADDRESS],
];

const ALIKE: Table = [
  ['serial', SERIAL],
  ['reason', /^ly do(?: .*)?$/],
  ['note', /^(?:ghi chu|gc|luu y)(?: .*)?$/],
];

const MEMBERS: Table = [
  ...ALIKE,
  ['groupCode', /^ma(?: so)? (?:to|nhom)(?: .*)?$/],
  ['code', /^(?:ma|ma so|so the|ma the)(?: (?:the )?(?:hoi vien|hv|hoi|phu nu|ca nhan))?$|^mahv$/],
  ['familyName', FAMILY],
  ['givenName', /^ten(?: goi)?$/],
  ['name', NAME],
  ['birth', BIRTH],
  ['phone', new RegExp(`^${words(PHONE)}(?:${words(MORE)})?$|^(?:so )?(?:lien lac|lien he)$`)],
  ...PLACES,
  ['group', GROUP],
  ['role', ROLE],
  ['joined', JOINED],
];

const LEADER =
  /^(?:(?:ho (?:va )?ten|ten) )?(?:cua )?(?:to truong|nhom truong|truong nhom|truong to)(?: (?:to )?(?:tk ?(?:va )?vv|ho (?:va )?ten))?$/;

const GROUPS: Table = [
  ...ALIKE,
  ['groupCode', /^ma(?: so)?(?: (?:to|nhom)(?: .*)?)?$|^so hieu(?: to)?$/],
  ['name', LEADER],
  ['name', NAME],
  ['birth', BIRTH],
  ['birth', /^(?:nam|ngay) sinh(?: cua)? to truong$/],
  [
    'phone',
    new RegExp(
      `^${words(PHONE)}(?:${words(`${MORE}|to truong|cua to truong`)})?$|^(?:so )?(?:lien lac|lien he)$`,
    ),
  ],
  ['group', GROUP],
  ...PLACES,
];

const POINTS: Table = [
  ...ALIKE,
  ['code', /^ma(?: so)?(?: diem.*)?$/],
  [
    'formerCommune',
    /^(?:ten )?(?:xa|phuong|thi tran|don vi)(?: (?:xa|phuong|thi tran))*(?: hanh chinh)? (?:cu|truoc .*)$/,
  ],
  ['name', /^(?:ten )?diem(?: (?:giao dich|gd))?(?: (?:xa|phuong|luu dong|cu))*$|^ten diem.*$/],
  [
    'day',
    /^(?:ngay|lich|phien|ngay phien)(?: (?:giao dich|gd|co dinh|hang thang|trong thang|phien|truc))*(?: (?:xa|tai xa|hang thang))?$/,
  ],
  [
    'phone',
    new RegExp(`^${words(PHONE)}(?:${words(`${MORE}|pgd|phong giao dich|cua pgd|ngan hang`)})?$`),
  ],
  ['office', /^(?:ten )?(?:pgd|phong (?:giao dich|gd)|ngan hang|don vi quan ly|nhcsxh)(?: .*)?$/],
  ['place', /^(?:dia diem|dia chi|noi|vi tri|noi dat|tru so)(?: .*)?$/],
  ['commune', new RegExp(`^(?:ten )?${words(COMMUNE)}(?:moi|hien nay|sau .*)?$`)],
];

const TABLES: Record<ListKind, Table> = {
  members: MEMBERS,
  groups: GROUPS,
  'transaction-points': POINTS,
};

/** What the Union must not keep of a member (Law 91/2025/QH15: what is not needed; what is sensitive), or of others. */
const PRIVATE =
  /\b(?:dan toc|ton giao|cccd|cmnd|cmt|cmtnd|gttt|can cuoc|chung minh|dinh danh|ho chieu|\w*ngheo|hoan canh|gia canh|doi tuong|chinh sach|khuyet tat|suc khoe|benh|tien an|tien su|an tich|dang vien|vao dang|dang|doan vien|hon nhan|tinh trang|goa|tai khoan|stk|bhyt|bao hiem|thu nhap|nhom mau|so con|chong|con|nguoi than|chu ho|du no|no qua han|khoan vay|so tien|email|mail|facebook|trinh do|hoc van|nghe nghiep|que quan|nguyen quan|gioi tinh)\b/;

/** Undefined where nobody knows. */
export function meaningOf(title: string, kind: ListKind): Meaning {
  for (const spelling of spellings(title)) {
    const [field] = TABLES[kind].find(([, pattern]) => pattern.test(spelling)) ?? [];
    if (field) return field;
  }
  return spellings(title).some((one) => PRIVATE.test(one)) ? 'private' : undefined;
}

/** As written, without what is in brackets, and as Telex or VNI keys that were never turned into marks. */
export function spellings(title: string): string[] {
  const whole = nameKeyOf(title);
  const outside = nameKeyOf(title.replace(/\([^)]*\)?|\[[^\]]*\]?/g, ' '));
  const all = [whole, outside, fromTelex(whole), fromTelex(outside), fromVni(whole)];
  return [...new Set(all)].filter((one) => one !== '');
}

/** «hoj vaf teen» → «ho va ten»: marks are not wanted, so the keys for them are only left out. */
function fromTelex(text: string): string {
  return text
    .replace(/([aeo])\1/g, '$1')
    .replace(/dd/g, 'd')
    .replace(/([aou])w/g, '$1')
    .replace(/\bw|(?<=[^aou])w/g, 'u')
    .replace(/(?<=[aeiouy][a-z]*)[sfrxj](?=[a-z]?[a-z]?\b)/g, '');
}

/** «ho5 va2 te6n» → «ho va ten». */
function fromVni(text: string): string {
  return text.replace(/(?<=[a-z])\d/g, '');
}
