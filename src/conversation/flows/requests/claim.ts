/** Somebody says that she is this member: the one who knows her says whether she is. */
import type { ClaimView } from '../../../domain/handover.ts';
import { lines, say } from '../../../domain/phrase.ts';
import { tapped } from '../../choices.ts';
import type { Context, Step } from '../../flow.ts';
import { anywhere, text } from '../../messages.ts';
import type { Outgoing, Said } from '../../vocabulary.ts';
import { isRight, plain } from '../../words.ts';
import type { Answered, Data, Name } from './data.ts';
import { backToList, bound, claimIn, toList } from './data.ts';

export const claim: Step<Data, Name> = { ask, answer, asksYesNo: true, isStrict: true };

function ask({ claim: id }: Data, context: Context): Outgoing[] {
  const found = claimIn(context, id);
  if (!found) return [text(say('requests.claim.over'), [toList('claim'), anywhere('menu')])];
  const ways = [
    bound('claim', 'yes', found.id, 'requests.claim.yes'),
    bound('claim', 'no', found.id, 'requests.claim.no.button'),
    bound('claim', 'later', found.id, 'requests.claim.later'),
  ];
  return [text(lines(question(found), say('requests.claim.care')), ways)];
}

function question({ name, birthYear, place, phone, channel }: ClaimView) {
  const where = place === undefined ? '' : say('requests.claim.in', { place });
  const device = say(`requests.claim.${channel}`);
  return say('requests.claim', { name, birthYear, in: where, channel: device, phone });
}

const YES =
  /^(?:(?:da|vang|u|uh) )*(?:dung nguoi|phai|dung la hoi vien|yes)(?: (?:a|em|roi|day))*$/;
const NO = /^(?:khong|ko|k|khong phai|khong dung|sai|sai roi|no)(?: (?:a|em|dau))*$/;
const LATER =
  /^(?:chua|khong|ko) (?:ro|biet|chac)\b|^(?:de|cho) (?:chi |em |toi )?(?:hoi|xem|kiem tra)\b/;

function answer(said: Said, { claim: id = '' }: Data, context: Context): Answered {
  const value = tapped(said, 'requests.claim');
  if (value === 'list') return backToList();
  if (said.kind === 'refused') return backToList(said.because, { without: `c${id}` });
  const found = claimIn(context, id);
  if (!found) return backToList(say('requests.claim.over'));
  const typed = said.kind === 'text' ? plain(said.text) : '';
  if (value === `later-${id}` || LATER.test(typed)) return backToList(say('requests.claim.asked'));
  if (value === `yes-${id}` || YES.test(typed) || isRight(said)) return decided(found, true);
  if (value === `no-${id}` || NO.test(typed)) return decided(found, false);
  return { go: 'again' };
}

function decided({ id, name }: ClaimView, approve: boolean): Answered {
  const said = say(`requests.claim.${approve ? 'approved' : 'refused'}`, { name });
  const run = [{ do: 'decideClaim' as const, claim: id, approve }];
  return backToList(said, { without: `c${id}`, run });
}
