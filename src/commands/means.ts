/** What commands need that write to members or keep secrets: the same as the service has, without its platforms. */
import { fit } from '../channels/fit.ts';
import type { Limits, Wording } from '../services/ports.ts';
import { createSpeech } from '../speech.ts';
import type { Database } from '../store/database.ts';
import { createMeans, type Means } from '../store/means.ts';
import type { Invocation } from './command.ts';
import { withDatabase } from './operations.ts';

/** Letters are cut to these, the narrower of both platforms: the command line connects to none. */
const LIMITS: Limits = { text: 2_000, buttons: 5, buttonLabel: 35 };

export function withMeans<Result>(
  invocation: Invocation,
  work: (have: { database: Database; means: Means }) => Promise<Result>,
): Promise<Result> {
  const speech = createSpeech();
  const word: Wording = (say, { language, addressForm }, limits) =>
    say.flatMap((one) => fit(speech.word(one, language, addressForm), limits));
  const means = createMeans({
    settings: invocation.config(),
    word,
    speak: (phrase, { language, addressForm }) => speech.speak(phrase, language, addressForm),
    limitsOf: () => LIMITS,
  });
  return withDatabase(invocation, (database) => work({ database, means }));
}
