/** Reads answers/ and models/ once, checks every entry, and says by name which is wrong. */
import { readdirSync, readFileSync } from 'node:fs';
import type { AnswerEntry, Model } from '../domain/answers.ts';
import { answersSchema, modelsSchema } from '../domain/answers.ts';
import { checked } from '../domain/loans/checked.ts';
import { INTENTS } from '../understanding/types.ts';

/** Beside this file, in src/ and in dist/ alike. */
const HERE = new URL('./', import.meta.url);

export interface AnswerBook {
  answers: AnswerEntry[];
  models: Model[];
}

let loaded: AnswerBook | undefined;

/** All answers and exemplars; throws where a file is wrong: the service must not start with it. */
export function loadAnswers(): AnswerBook {
  loaded ??= readAnswers(HERE);
  return loaded;
}

/** The same from any folder (a URL that ends in '/'), read anew. */
export function readAnswers(folder: URL): AnswerBook {
  const answers = readAll(new URL('answers/', folder), 'answers', answersSchema);
  answers.forEach(mustKnowIntents);
  const models = readAll(new URL('models/', folder), 'models', modelsSchema);
  mustBeSingle([...answers, ...models]);
  return { answers, models };
}

function readAll<T>(folder: URL, kind: string, schema: Parameters<typeof checked<T[]>>[0]): T[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return files.sort().flatMap((file) => {
    const what = `${kind} ${file}`;
    return checked(schema, parsed(readFileSync(new URL(file, folder), 'utf8'), what), what);
  });
}

function parsed(text: string, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${what}: is not JSON (${(error as Error).message})`, { cause: error });
  }
}

function mustKnowIntents({ id, intents }: AnswerEntry): void {
  const known = new Set<string>(INTENTS);
  const strange = intents.find((intent) => !known.has(intent));
  if (strange) throw new Error(`answer ${id}: intents: "${strange}" is no intent`);
}

/** Answers and exemplars share their names: a button carries one. */
function mustBeSingle(entries: { id: string }[]): void {
  const seen = new Set<string>();
  for (const { id } of entries) {
    if (seen.has(id)) throw new Error(`answer ${id}: occurs twice`);
    seen.add(id);
  }
}
