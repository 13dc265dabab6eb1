/** Neighbours help each other: a member offers or asks, a cadre approves, her commune sees it without her name. */
import type { Context, Flow, Given, Start } from '../../flow.ts';
import { whereGiven } from '../where.ts';
import { board } from './board.ts';
import type { Data, Name } from './data.ts';
import { isFull, next, read } from './data.ts';
import { form, fromSentence, full } from './form.ts';
import { wishIn } from './wish.ts';

const flow: Flow<Data, Name> = {
  name: 'neighbours',
  version: 1,
  needs: ['person', 'loans', 'neighbours'],
  steps: { ...form, ...board },
  start,
  read,
};

export const neighbours = flow as Flow;

/** A sentence like «ai cho mượn máy cày» answers half of the questions by itself. */
function start(context: Context, given: Given): Start<Data, Name> {
  const { text: typed } = given;
  if (typeof typed !== 'string') return { step: 'home', data: {} };
  if (wishIn(typed)?.takesBack) return { step: 'mine', data: {} };
  const data = { ...fromSentence(typed, context), ...whereGiven(context, given) };
  if (data.kind && isFull(context)) {
    const { go, say = [] } = full();
    return { step: go, data: {}, say };
  }
  return { step: next(data), data };
}
