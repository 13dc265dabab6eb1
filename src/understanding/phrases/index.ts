/** All training phrases, one list of lines for each intent. */
import type { Intent } from '../types.ts';
import { loanEligibility } from './loan-eligibility.ts';
import { loanProgrammes } from './loan-programmes.ts';
import { loanRepayment } from './loan-repayment.ts';
import { loanCalculator } from './loan-calculator.ts';
import { loanDocuments } from './loan-documents.ts';
import { trainingList } from './training-list.ts';
import { trainingSignup } from './training-signup.ts';
import { trainingCancel } from './training-cancel.ts';
import { trainingMine } from './training-mine.ts';
import { remindersOn } from './reminders-on.ts';
import { remindersOff } from './reminders-off.ts';
import { remindersSettings } from './reminders-settings.ts';
import { infoPolicy } from './info-policy.ts';
import { infoModels } from './info-models.ts';
import { jobsList } from './jobs-list.ts';
import { helpHuman } from './help-human.ts';
import { helpMenu } from './help-menu.ts';
import { profileLink } from './profile-link.ts';
import { profileLanguage } from './profile-language.ts';
import { profileDelete } from './profile-delete.ts';
import { smalltalkGreeting } from './smalltalk-greeting.ts';
import { smalltalkThanks } from './smalltalk-thanks.ts';
import { yes } from './yes.ts';
import { no } from './no.ts';
import { back } from './back.ts';
import { restart } from './restart.ts';
import { outOfScopeLife } from './out-of-scope-life.ts';
import { outOfScopeWorld } from './out-of-scope-world.ts';

import { classTemplates } from './templates-classes.ts';
import { loanTemplates } from './templates-loans.ts';
import { otherTemplates } from './templates-others.ts';
import { outsideTemplates } from './templates-outside.ts';

/** Intent and its templates, one a line. */
export const TEMPLATES: readonly (readonly [Intent, string])[] = [
  ...loanTemplates,
  ...classTemplates,
  ...otherTemplates,
  ...outsideTemplates,
];

/** Intent and its phrases, one a line. */
export const PHRASES: readonly (readonly [Intent, string])[] = [
  ['loan.eligibility', loanEligibility],
  ['loan.programmes', loanProgrammes],
  ['loan.repayment', loanRepayment],
  ['loan.calculator', loanCalculator],
  ['loan.documents', loanDocuments],
  ['training.list', trainingList],
  ['training.signup', trainingSignup],
  ['training.cancel', trainingCancel],
  ['training.mine', trainingMine],
  ['reminders.on', remindersOn],
  ['reminders.off', remindersOff],
  ['reminders.settings', remindersSettings],
  ['info.policy', infoPolicy],
  ['info.models', infoModels],
  ['jobs.list', jobsList],
  ['help.human', helpHuman],
  ['help.menu', helpMenu],
  ['profile.link', profileLink],
  ['profile.language', profileLanguage],
  ['profile.delete', profileDelete],
  ['smalltalk.greeting', smalltalkGreeting],
  ['smalltalk.thanks', smalltalkThanks],
  ['yes', yes],
  ['no', no],
  ['back', back],
  ['restart', restart],
  ['out_of_scope', outOfScopeLife],
  ['out_of_scope', outOfScopeWorld],
];
