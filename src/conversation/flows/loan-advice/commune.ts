/** Where she lives: by today's name or by an old one; an old one that may mean several places becomes a choice. */
import { say } from '../../../domain/phrase.ts';
import type { Phrase } from '../../../domain/phrase.ts';
import { PLACES } from '../../../understanding/places.ts';
import { plain } from '../../words.ts';
import type { LoanData } from './data.ts';
import { withProfile } from './data.ts';
import type { Question } from './questions.ts';

export const commune: Question = {
  name: 'commune',
  choices: () => [],
  take: () => undefined,
  read: (typed, data, context) => placed(context.facts.loans.findCommunes(typed), data),
  forget: (data) => withProfile({ ...data, communes: undefined }, { commune: undefined }),
  note: (typed, { profile: { commune: name } }) =>
    name === undefined || plain(typed).includes(plain(name))
      ? undefined
      : say('loan-advice.commune.now', { commune: name, kind: kindOf(name) }),
};

/** Which of the places that an old name may mean now. */
export const whichCommune: Question = {
  name: 'whichCommune',
  choices: ({ communes = [] }) => communes.map((name, index) => [String(index), label(name)]),
  take: (value, data) => {
    const name = data.communes?.[Number(value)];
    return name === undefined ? undefined : placed([name], data);
  },
  read: (typed, data, context) => {
    const same = data.communes?.findIndex((name) => plain(name) === plain(typed)) ?? -1;
    return same < 0 ? commune.read(typed, data, context) : String(same);
  },
  forget: commune.forget,
};

/** One place is taken, several are offered as a choice. */
function placed(names: string[], data: LoanData): LoanData | undefined {
  const [only, ...others] = names;
  if (only === undefined) return undefined;
  if (others.length > 0) return { ...data, communes: names.slice(0, 6) };
  return withProfile({ ...data, communes: undefined }, { commune: only });
}

/** With the old district, which tells places apart for who knows the old names. */
function label(name: string): Phrase {
  const old = placeOf(name)?.districts[0] ?? '';
  const kind = old.startsWith('TP ') ? 'town' : 'district';
  const district = say(`loan-advice.${kind}`, { name: old });
  return say('loan-advice.whichCommune.one', { kind: kindOf(name), name, district });
}

/** xã or phường. */
export function kindOf(name: string): string {
  return placeOf(name)?.kind ?? '';
}

function placeOf(name: string) {
  return PLACES.find((place) => place.name === name);
}
