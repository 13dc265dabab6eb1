/** The loans that a household has running: as a question, and where she mentions them by herself. */
import { say } from '../../../domain/phrase.ts';
import { yesNo } from '../../reading.ts';
import { plain } from '../../words.ts';
import type { LoanData } from './data.ts';
import { withProfile } from './data.ts';
import type { Question } from './questions.ts';

/** How people name the loans they have. */
const NAMED_LOANS: [RegExp, string][] = [
  [/can ngheo/, 'ho-can-ngheo'],
  [/thoat ngheo/, 'ho-moi-thoat-ngheo'],
  [/ho ngheo/, 'ho-ngheo'],
  [/nuoc sach|ve sinh|clean water/, 'nuoc-sach-ve-sinh'],
  [/sinh vien|hssv|cho con (?:di )?hoc|student/, 'hssv'],
  [/viec lam/, 'tao-viec-lam-nguoi-lao-dong'],
  [/vung kho khan/, 'sxkd-vung-kho-khan'],
  [/nuoc ngoai|xuat khau/, 'di-lam-viec-nuoc-ngoai'],
];

export const running: Question = {
  name: 'running',
  asksYesNo: true,
  choices: () => [
    ['no', say('loan-advice.running.no')],
    ['yes', say('loan-advice.running.yes')],
  ],
  take: (value, data) => {
    if (value === 'no') return { ...withProfile(data, { runningLoans: [] }), hasLoan: undefined };
    return value === 'yes' ? { ...data, hasLoan: true } : undefined;
  },
  read: (typed, data, context) => {
    const said = yesNo(typed, context);
    return said === 'no' ? said : (withRunning(data, typed) ?? said);
  },
  forget: (data) => withProfile({ ...data, hasLoan: undefined }, { runningLoans: undefined }),
};

/** The loans that she names; undefined where she names none. */
export function withRunning(data: LoanData, typed: string): LoanData | undefined {
  const words = plain(typed);
  const runningLoans = NAMED_LOANS.filter(([loan]) => loan.test(words)).map(([, id]) => id);
  if (runningLoans.length === 0) return undefined;
  return { ...withProfile(data, { runningLoans }), hasLoan: true };
}
