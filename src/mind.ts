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
    understand,
    facts: (now) => ({ loans, office: { open: isOfficeOpen(now) }, answers }),
    word: (outgoing, { language, addressForm }, limits) =>
      outgoing.flatMap((one) => fit(speech.word(one, language, addressForm), limits)),
    speak: (phrase, { language, addressForm }) => speech.speak(phrase, language, addressForm),
    apology: [{ kind: 'text', text: say('fault.apology') }],
  };
}
