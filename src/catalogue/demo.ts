/** The small village to try things in, read from demo.json, with its classes from demo-courses.json. */
import { readFileSync } from 'node:fs';
import { demoCoursesSchema, demoSchema, type Demo } from '../domain/demo.ts';
import { checked } from '../domain/loans/checked.ts';

/** Throws where the file is wrong, or gives a code that everybody knows to one who holds an office. */
export function loadDemo(): Demo {
  const demo = checked(demoSchema, read('demo.json'), 'demo.json');
  const courses = checked(demoCoursesSchema, read('demo-courses.json'), 'demo-courses.json');
  const open = demo.people.find(({ code, roles }) => code !== undefined && roles !== undefined);
  if (open) throw new Error(`demo.json: ${open.name}: an office must have no code that is known`);
  return { ...demo, courses };
}

function read(name: string): unknown {
  return JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
}
