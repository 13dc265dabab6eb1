/** Reads back what was understood: «Em hiểu là: hộ cận nghèo, vay 50 triệu đồng, nuôi lợn.» */
import type { Phrase } from '../../../domain/phrase.ts';
import { say } from '../../../domain/phrase.ts';
import { kindOf } from './commune.ts';
import type { LoanData } from './data.ts';

/** Undefined where nothing is known yet. */
export function understood(data: LoanData): Phrase | undefined {
  const parts = [status, since, commune, amount, term, purpose, group, running];
  const said = parts.flatMap((part) => part(data) ?? []);
  if (said.length === 0) return undefined;
  const what = said.reduce((head, part) => say('loan-advice.and', { head, part }));
  return say('loan-advice.understood', { what });
}

type Part = (data: LoanData) => Phrase | undefined;

const part = (name: string, values?: Record<string, string | number>): Phrase =>
  say(`loan-advice.part.${name}`, values);

const status: Part = ({ profile: { householdStatus } }) =>
  householdStatus && part(`status.${householdStatus}`);

/** A year is all that she said, mostly. */
const since: Part = ({ profile: { householdStatus, statusSince } }) => {
  const name = householdStatus === 'escaped_poor' ? 'since' : 'paper';
  return statusSince === undefined ? undefined : part(name, { year: statusSince.slice(0, 4) });
};

const commune: Part = ({ profile: { commune: name } }) =>
  name === undefined ? undefined : part('commune', { commune: name, kind: kindOf(name) });

const amount: Part = ({ profile: { amountVnd } }) =>
  amountVnd === undefined ? undefined : part('amount', { amount: amountVnd });

const term: Part = ({ profile: { termMonths } }) =>
  termMonths === undefined ? undefined : part('term', { term: termMonths });

/** Her own words where she had some; a thing alone («bò») beside what it is for. */
const purpose: Part = ({ topic, profile: { purpose: named } }) => {
  if (topic !== undefined && (DOING.test(topic) || !named)) return part('topic', { topic });
  const what = named && part(`purpose.${named}`);
  return what && topic !== undefined ? say('loan-advice.part.what', { what, topic }) : what;
};

const DOING = /^(?:nuôi|chăn|trồng|mua|bán|buôn|mở|làm|xây|sửa|kinh|chế|đan|dệt|may|nấu|thu|sản) /;

const group: Part = ({ profile: { inGroup } }) => inGroup && part(`group.${inGroup}`);

const running: Part = ({ hasLoan, profile: { runningLoans } }) => {
  if (hasLoan) return part('running.some');
  return runningLoans && part(runningLoans.length > 0 ? 'running.some' : 'running.none');
};
