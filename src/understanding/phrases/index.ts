/** All training phrases and templates, one list of lines for each intent. */
import type { Intent } from '../types.ts';
import { back } from './back.ts';
import { helpHuman } from './help-human.ts';
import { helpMenu } from './help-menu.ts';
import { infoModels } from './info-models.ts';
import { infoPolicy } from './info-policy.ts';
import { jobsList } from './jobs-list.ts';
import { loanCalculator } from './loan-calculator.ts';
import { loanDocuments } from './loan-documents.ts';
import { loanEligibility } from './loan-eligibility.ts';
import { loanProgrammes } from './loan-programmes.ts';
import { loanRepayment } from './loan-repayment.ts';
import { moreBack } from './more-back.ts';
import { moreHelpHuman } from './more-help-human.ts';
import { moreHelpMenu } from './more-help-menu.ts';
import { moreInfoModels } from './more-info-models.ts';
import { moreInfoPolicy } from './more-info-policy.ts';
import { moreJobsList } from './more-jobs-list.ts';
import { moreLoanCalculator } from './more-loan-calculator.ts';
import { moreLoanDocuments } from './more-loan-documents.ts';
import { moreLoanEligibility } from './more-loan-eligibility.ts';
import { moreLoanProgrammes } from './more-loan-programmes.ts';
import { moreLoanRepayment } from './more-loan-repayment.ts';
import { moreNo } from './more-no.ts';
import { moreOutOfScope1 } from './more-out-of-scope-1.ts';
import { moreOutOfScope2 } from './more-out-of-scope-2.ts';
import { moreProfileDelete } from './more-profile-delete.ts';
import { moreProfileLanguage } from './more-profile-language.ts';
import { moreProfileLink } from './more-profile-link.ts';
import { moreRemindersOff } from './more-reminders-off.ts';
import { moreRemindersOn } from './more-reminders-on.ts';
import { moreRemindersSettings } from './more-reminders-settings.ts';
import { moreRestart } from './more-restart.ts';
import { moreSmalltalkGreeting } from './more-smalltalk-greeting.ts';
import { moreSmalltalkThanks } from './more-smalltalk-thanks.ts';
import { moreTrainingCancel } from './more-training-cancel.ts';
import { moreTrainingList } from './more-training-list.ts';
import { moreTrainingMine } from './more-training-mine.ts';
import { moreTrainingSignup } from './more-training-signup.ts';
import { moreYes } from './more-yes.ts';
import { no } from './no.ts';
import { outOfScopeLife } from './out-of-scope-life.ts';
import { outOfScopeNear } from './out-of-scope-near.ts';
import { outOfScopeWorld } from './out-of-scope-world.ts';
import { profileDelete } from './profile-delete.ts';
import { profileLanguage } from './profile-language.ts';
import { profileLink } from './profile-link.ts';
import { remindersOff } from './reminders-off.ts';
import { remindersOn } from './reminders-on.ts';
import { remindersSettings } from './reminders-settings.ts';
import { restart } from './restart.ts';
import { smalltalkGreeting } from './smalltalk-greeting.ts';
import { smalltalkThanks } from './smalltalk-thanks.ts';
import { classTemplates } from './templates-classes.ts';
import { loanTemplates } from './templates-loans.ts';
import { otherTemplates } from './templates-others.ts';
import { outsideTemplates } from './templates-outside.ts';
import { trainingCancel } from './training-cancel.ts';
import { trainingList } from './training-list.ts';
import { trainingMine } from './training-mine.ts';
import { trainingSignup } from './training-signup.ts';
import { yes } from './yes.ts';

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
  ['loan.eligibility', moreLoanEligibility],
  ['loan.programmes', loanProgrammes],
  ['loan.programmes', moreLoanProgrammes],
  ['loan.repayment', loanRepayment],
  ['loan.repayment', moreLoanRepayment],
  ['loan.calculator', loanCalculator],
  ['loan.calculator', moreLoanCalculator],
  ['loan.documents', loanDocuments],
  ['loan.documents', moreLoanDocuments],
  ['training.list', trainingList],
  ['training.list', moreTrainingList],
  ['training.signup', trainingSignup],
  ['training.signup', moreTrainingSignup],
  ['training.cancel', trainingCancel],
  ['training.cancel', moreTrainingCancel],
  ['training.mine', trainingMine],
  ['training.mine', moreTrainingMine],
  ['reminders.on', remindersOn],
  ['reminders.on', moreRemindersOn],
  ['reminders.off', remindersOff],
  ['reminders.off', moreRemindersOff],
  ['reminders.settings', remindersSettings],
  ['reminders.settings', moreRemindersSettings],
  ['info.policy', infoPolicy],
  ['info.policy', moreInfoPolicy],
  ['info.models', infoModels],
  ['info.models', moreInfoModels],
  ['jobs.list', jobsList],
  ['jobs.list', moreJobsList],
  ['help.human', helpHuman],
  ['help.human', moreHelpHuman],
  ['help.menu', helpMenu],
  ['help.menu', moreHelpMenu],
  ['profile.link', profileLink],
  ['profile.link', moreProfileLink],
  ['profile.language', profileLanguage],
  ['profile.language', moreProfileLanguage],
  ['profile.delete', profileDelete],
  ['profile.delete', moreProfileDelete],
  ['smalltalk.greeting', smalltalkGreeting],
  ['smalltalk.greeting', moreSmalltalkGreeting],
  ['smalltalk.thanks', smalltalkThanks],
  ['smalltalk.thanks', moreSmalltalkThanks],
  ['yes', yes],
  ['yes', moreYes],
  ['no', no],
  ['no', moreNo],
  ['back', back],
  ['back', moreBack],
  ['restart', restart],
  ['restart', moreRestart],
  ['out_of_scope', outOfScopeLife],
  ['out_of_scope', outOfScopeNear],
  ['out_of_scope', outOfScopeWorld],
  ['out_of_scope', moreOutOfScope1],
  ['out_of_scope', moreOutOfScope2],
];
