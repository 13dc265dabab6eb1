/** The household category a message names: poor, near-poor, escaped, or none of them. */
import type { Word } from './fold.ts';
import type { Slots } from './types.ts';

export type Status = NonNullable<Slots['householdStatus']>;

const ROWS: [RegExp, Status][] = [
  [
    /\b(moi|vua|da|duoc|cong nhan|ho|nha|ra khoi|khoi|vua moi|con) thoat ngheo\b|\bthoat ngheo\b|\bthoat (khoi )?(ho|dien|can) ngheo\b|\b(ra khoi|khong con|het) (la |thuoc |dien |danh sach |ho )*(can )?ngheo\b|\bhet ngheo\b|\bhtn\b|\bho moi thoat\b|\bthoat roi\b/,
    'escaped_poor',
  ],
  [
    /\b(khong|chua|chang|cha|ko) (phai |thuoc |co |nam trong |la |duoc )*(dien |ho |danh sach )*(can )?ngheo\b.*\b(khong|cung khong|ma cung khong|chang|cung chang) (can|ngheo|phai|thuoc)\b/,
    'none',
  ],
  [
    /\b(khong|chua|chang|cha|ko) (phai |thuoc |nam trong |la )+(dien |ho |nha |danh sach )*(can )?ngheo\b|\b(khong|chua) ngheo\b/,
    'none',
  ],
  [
    /\bho (binh thuong|trung binh|thuong|kha|kha gia)\b|\b(khong|chua|k) thuoc (ho |dien )?(nao|gi)\b|\bmuc song trung binh\b|\bkhong (dien gi|co so ngheo|co so ho ngheo)\b/,
    'none',
  ],
  [/\bcan ngheo\b|\b(ho|dien|so) can( (thi|vay|duoc|nhu|co duoc|moi)\b|$)/, 'near_poor'],
  [
    /\b(ho|nha|dien|so|gia dinh|danh sach|giay|thuoc) (dinh )?(em |toi |chi |minh |la |thuoc |dien |cung |ho |rat |qua |dang |van |con |nam trong |dan toc |co |so |nay |chau |ta )*ngheo\b|\bngheo co so\b|\bho ngeo\b|\bdanh sach ngheo\b|\bho (dan toc )?ngheo\b/,
    'poor',
  ],
];

/** The category a message names, whoever it is about; undefined where it names none. */
export function statusIn(found: Word[]): Status | undefined {
  const text = found
    .map((word) => word.full)
    .join(' ')
    .replace(/\bnghe?o\b|\bngeo\b|\bnghoe\b/g, 'ngheo')
    .replace(/\bchuan (can )?ngheo\b/g, '');
  const row = ROWS.find(([pattern]) => pattern.test(text));
  return row?.[1];
}
