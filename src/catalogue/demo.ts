/** The small village to try things in, read from demo.json. */
import { readFileSync } from 'node:fs';
import { demoSchema, type Demo } from '../domain/demo.ts';
import { checked } from '../domain/loans/checked.ts';

/** Throws where the file is wrong, or gives a code that everybody knows to one who holds an office. */
export function loadDemo(): Demo {
  const text = readFileSync(new URL('demo.json', import.meta.url), 'utf8');
  const demo = checked(demoSchema, JSON.parse(text), 'demo.json');
  const open = demo.people.find(({ code, roles }) => code !== undefined && roles !== undefined);
  if (open) throw new Error(`demo.json: ${open.name}: an office must have no code that is known`);
  return demo;
}
