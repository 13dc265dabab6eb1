/** All flows by name: a new one is a file beside this and one line here. */
import type { Flow } from '../flow.ts';
import { answers } from './answers.ts';
import { calculator } from './calculator/index.ts';
import { classes } from './classes/index.ts';
import { documents } from './documents.ts';
import { handover } from './handover.ts';
import { help } from './help.ts';
import { jobs } from './jobs.ts';
import { keptClasses } from './kept-classes/index.ts';
import { language } from './language.ts';
import { loanAdvice } from './loan-advice/index.ts';
import { menu } from './menu.ts';
import { neighbours } from './neighbours/index.ts';
import { link } from './people/link.ts';
import { pin } from './people/pin.ts';
import { who } from './people/who.ts';
import { consent } from './privacy/consent.ts';
import { myData } from './privacy/my-data.ts';
import { notice } from './privacy/notice.ts';
import { programmes } from './programmes.ts';
import { requests } from './requests/index.ts';
import { tell } from './tell.ts';
import { welcome } from './welcome.ts';
import { which } from './which.ts';

const ALL: Flow[] = [
  welcome,
  menu,
  help,
  language,
  handover,
  tell,
  which,
  answers,
  documents,
  programmes,
  calculator,
  loanAdvice,
  jobs,
  classes,
  keptClasses,
  neighbours,
  who,
  link,
  pin,
  consent,
  myData,
  notice,
  requests,
];

export const FLOWS: ReadonlyMap<string, Flow> = new Map(ALL.map((flow) => [flow.name, flow]));
