/** What a member asked for on paper or of a cadre: to see what is kept of her, or to be forgotten. */
import { mayBeReason } from '../domain/audit.ts';
import { say } from '../domain/phrase.ts';
import { termsIn } from '../domain/retention.ts';
import { createSpeech } from '../speech.ts';
import { appendAudit } from '../store/audit.ts';
import type { Database } from '../store/database.ts';
import { eraseByOperator } from '../store/erasure.ts';
import { asTextFile, type Words } from '../store/my-data-text.ts';
import { collectMyData, type MyData } from '../store/my-data.ts';
import { awaitRedis, connectRedis, createRedisSessions } from '../store/redis.ts';
import { createSecrets, type Secrets } from '../store/secrets.ts';
import {
  CommandRefused,
  UsageError,
  required,
  type Command,
  type Invocation,
  type Result,
} from './command.ts';
import { withDatabase } from './operations.ts';

export const privacy: Command = {
  usage: 'privacy show|erase PERSON --by NAME --why "asked on paper on 27/11/2026"',
  options: { by: { type: 'string' }, why: { type: 'string' } },
  run: (invocation) => {
    const [action, person] = invocation.words;
    if (!person || !/^\d{1,18}$/.test(person)) throw new UsageError('expected the id of a person');
    const act = { personId: person, ...actIn(invocation) };
    if (action === 'show') return show(invocation, act);
    if (action === 'erase') return erase(invocation, act);
    throw new UsageError('expected show or erase');
  },
};

interface Act {
  personId: string;
  by: string;
  why: string;
}

/** Both stand in the log for two years. */
function actIn(invocation: Invocation): Omit<Act, 'personId'> {
  const [by, why] = [required(invocation, 'by'), required(invocation, 'why')];
  for (const [name, words] of Object.entries({ by, why }))
    if (!mayBeReason(words))
      throw new UsageError(`--${name} goes into the log: no phones, at most 500 characters`);
  if (by.length > 60) throw new UsageError('--by is a name, at most 60 characters');
  return { by: `operator:${by}`, why };
}

async function show(invocation: Invocation, { personId, by, why }: Act): Promise<Result> {
  const config = invocation.config();
  const secrets = createSecrets(config.secretKeys);
  const data = await withDatabase(invocation, async (database) => {
    await lookedAt(database, secrets, { personId, by, why });
    return collectMyData(database, secrets, { address: null, personId });
  });
  const speech = createSpeech();
  const words: Words = (key, values) => speech.speak(say(key, values), 'vi', 'chi');
  return { json: jsonOf(data), text: asTextFile(data, words, termsIn(config)) };
}

/** It is in the log before anybody sees it. */
async function lookedAt({ prisma }: Database, secrets: Secrets, act: Act): Promise<void> {
  const { personId, by, why } = act;
  const known = await prisma.person.count({ where: { id: BigInt(personId) } });
  if (known === 0) throw new CommandRefused(`there is no person ${personId}`);
  const entry = { actor: by, action: 'privacy.shown', subject: `person:${personId}`, reason: why };
  await prisma.$transaction((tx) => appendAudit(tx, secrets, [entry]));
}

function jsonOf(data: MyData): unknown {
  return JSON.parse(JSON.stringify(data));
}

async function erase(invocation: Invocation, act: Act): Promise<Result> {
  const secrets = createSecrets(invocation.config().secretKeys);
  const done = await withDatabase(invocation, (database) =>
    eraseByOperator(database, secrets, act),
  );
  if (!done) throw new CommandRefused(`there is no person ${act.personId}`);
  await forgetSessions(invocation, done.addresses);
  const { receipt } = done;
  return { json: { receipt }, text: `Person ${act.personId} is forgotten. Receipt: ${receipt}` };
}

/** What Redis holds runs out within half an hour by itself; without Redis there is none outside the service. */
async function forgetSessions(invocation: Invocation, addresses: string[]): Promise<void> {
  const url = invocation.config().REDIS_URL;
  if (!url) return;
  const client = connectRedis(url);
  try {
    await awaitRedis(client, 2_000);
    const sessions = createRedisSessions({ client });
    for (const address of addresses) await sessions.forget(address);
  } catch {
    // away: it runs out
  } finally {
    client.disconnect();
  }
}
