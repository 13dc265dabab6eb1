/** Reads the data files beside it once, checks every one, and says by name which is wrong. */
import { readdirSync, readFileSync } from 'node:fs';
import { checked } from '../domain/loans/checked.ts';
import { communesBook, communesSchema } from '../domain/loans/communes.ts';
import type { Catalogue } from '../domain/loans/eligibility.ts';
import { povertyLinesSchema } from '../domain/loans/poverty-line.ts';
import type { Programme } from '../domain/loans/programme.ts';
import { programmeSchema } from '../domain/loans/programme.ts';

/** Beside this file, in src/ and in dist/ alike. */
const HERE = new URL('./', import.meta.url);

let loaded: Catalogue | undefined;

/** Programmes, communes and poverty lines; throws where a file is wrong: the service must not start with it. */
export function loadCatalogue(): Catalogue {
  loaded ??= readCatalogue(HERE);
  return loaded;
}

/** The same from any folder (a URL that ends in '/'), read anew. */
export function readCatalogue(folder: URL): Catalogue {
  return {
    programmes: readProgrammes(new URL('programmes/', folder)),
    communes: communesBook(read(communesSchema, folder, 'communes.json')),
    povertyLines: read(povertyLinesSchema, folder, 'poverty-lines.json'),
  };
}

function readProgrammes(folder: URL): Programme[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return files.sort().map((file) => readProgramme(folder, file));
}

function readProgramme(folder: URL, file: string): Programme {
  const programme = read(programmeSchema, folder, file, 'programme ');
  if (`${programme.id}.json` === file) return programme;
  throw new Error(`programme ${file}: id: "${programme.id}" is not the name of its file`);
}

function read<T>(
  schema: Parameters<typeof checked<T>>[0],
  folder: URL,
  file: string,
  kind = '',
): T {
  return checked(
    schema,
    parsed(readFileSync(new URL(file, folder), 'utf8'), kind + file),
    kind + file,
  );
}

function parsed(text: string, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${what}: is not JSON (${(error as Error).message})`, { cause: error });
  }
}
