/** Everything pure that a turn thinks with, put together once: the state machine, the rules, the words. */
import { fit } from './channels/fit.ts';
import { loadAnswers } from './catalogue/load-answers.ts';
import { loadCatalogue } from './catalogue/load.ts';
import type { Config } from './config.ts';
import { createConversation } from './conversation/index.ts';
import { isWithin, parseHours, weekdayOf } from './domain/hours.ts';
import { say } from './domain/phrase.ts';
import type { ConverseParts } from './services/converse.ts';
import { createAnswers } from './services/answers.ts';
import { createLoanRules } from './services/loans.ts';
import { createSpeech } from './speech.ts';
import { understand } from './understanding/index.ts';

export type Mind = Pick<
  ConverseParts,
  'turn' | 'needs' | 'understand' | 'facts' | 'word' | 'speak' | 'apology'
>;

export function createMind({ OFFICE_HOURS }: Pick<Config, 'OFFICE_HOURS'>): Mind {
  const conversation = createConversation();
  const speech = createSpeech();
  const catalogue = loadCatalogue();
  const loans = createLoanRules(catalogue);
  const answers = createAnswers({ ...loadAnswers(), figures: catalogue });
  const hours = parseHours(OFFICE_HOURS);
  const isOfficeOpen = (now: number) => weekdayOf(now) % 6 !== 0 && isWithin(hours, now);
  return {
    turn: conversation.turn,
    needs: conversation.needs,
    understand: remembering(understand),
    facts: (now) => ({ loans, office: { open: isOfficeOpen(now) }, answers }),
    word: (outgoing, { language, addressForm }, limits) =>
      outgoing.flatMap((one) => fit(speech.word(one, language, addressForm), limits)),
    speak: (phrase, { language, addressForm }) => speech.speak(phrase, language, addressForm),
    apology: [{ kind: 'text', text: say('fault.apology') }],
  };
}

/** «menu», «có rồi», «bỏ qua»: members say the same few short things all day; each is read once. */
const SHORT = 24;
const MOST_REMEMBERED = 5_000;

function remembering(read: Mind['understand']): Mind['understand'] {
  const known = new Map<string, ReturnType<typeof read>>();
  return (text, today) => {
    if (text.length > SHORT) return read(text, today);
    const key = `${today} ${text}`;
    const before = known.get(key);
    if (before) return before;
    if (known.size >= MOST_REMEMBERED) known.clear();
    const understood = read(text, today);
    known.set(key, understood);
    return understood;
  };
}
