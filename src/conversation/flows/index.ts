/** All flows by name: a new one is a file beside this and one line here. */
import type { Flow } from '../flow.ts';
import { handover } from './handover.ts';
import { help } from './help.ts';
import { language } from './language.ts';
import { loanAdvice } from './loan-advice/index.ts';
import { menu } from './menu.ts';
import { tell } from './tell.ts';
import { welcome } from './welcome.ts';

const ALL: Flow[] = [welcome, menu, help, language, handover, tell, loanAdvice];

export const FLOWS: ReadonlyMap<string, Flow> = new Map(ALL.map((flow) => [flow.name, flow]));
