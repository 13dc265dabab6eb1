/** What stands behind a notice: told after a tap, to the one it is for, and after her PIN where she has one. */
import { say } from '../../../domain/phrase.ts';
import type { Answer, Context, Flow, Given, Start } from '../../flow.ts';
import { anywhere, text } from '../../messages.ts';
import type { Outgoing, Said } from '../../vocabulary.ts';
import { wrongPin } from '../people/pin.ts';
import { RIGHT_PIN } from './my-data.ts';

interface Data {
  id: string;
  /** ms; when she gave her PIN, before the facts know of it. */
  opened?: number;
}

type Name = 'shown' | 'pin';

const flow: Flow<Data, Name> = {
  name: 'notice',
  version: 1,
  needs: ['person', 'member', 'notices', 'tried'],
  steps: {
    shown: { ask: askShown, answer: () => ({ go: 'again' }) },
    pin: { ask: () => [text(say('pin.ask'), [anywhere('menu')])], answer: answerPin, ...SECRET() },
  },
  start,
  read,
};

export const notice = flow as Flow;

function SECRET() {
  return { secret: true, readsNumbers: true };
}

function start(context: Context, given: Given): Start<Data, Name> {
  const { facts } = context;
  const data = read(given) ?? { id: '' };
  const found = facts.notices?.find(({ id }) => id === data.id);
  if (found?.words === undefined) return { step: 'shown', data };
  if (isClosed(context, data)) return { step: 'pin', data };
  return { step: 'shown', data, run: [{ do: 'openNotice', notice: data.id }] };
}

function isClosed({ facts, now }: Context, { opened = 0 }: Data): boolean {
  return facts.member?.active?.isOpen === false && now - opened > 60_000;
}

function askShown(data: Data, context: Context): Outgoing[] {
  const { id } = data;
  const { facts } = context;
  const found = facts.notices?.find((one) => one.id === id);
  const ways = [anywhere('human'), anywhere('menu')];
  if (found?.words !== undefined && !isClosed(context, data))
    return [text({ written: { vi: found.words, en: found.words } }, ways)];
  return [text(say(found?.isOthers ? 'notice.others' : 'notice.gone'), ways)];
}

function answerPin(said: Said, { id }: Data, context: Context): Answer<Data, Name> {
  const wrong = wrongPin(said, context);
  if (wrong) return wrong === 'again' ? { go: 'again' } : { go: 'pin', ...wrong };
  return {
    go: 'done',
    run: RIGHT_PIN,
    then: { flow: 'notice', data: { id, opened: context.now } },
  };
}

function read(stored: unknown): Data | undefined {
  const { id, opened } = Object(stored) as Partial<Data>;
  if (typeof id !== 'string' || !/^[\w-]{0,40}$/.test(id)) return undefined;
  return { id, ...(typeof opened === 'number' && { opened }) };
}
