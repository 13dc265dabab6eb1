/** «Dừng»: what is said and done at once, without a question. */
import { PURPOSES, type Purpose } from '../domain/people.ts';
import { say } from '../domain/phrase.ts';
import type { Turn } from './flow.ts';
import { text } from './messages.ts';
import type { Scene } from './moves.ts';

export function stopped(scene: Scene, purposes: readonly Purpose[], evidence: string): Turn {
  const run = [{ do: 'withdraw' as const, purposes, evidence }];
  if (purposes.length === PURPOSES.length)
    return { session: undefined, say: [text(say('stop.done'))], run };
  const topic = purposes.map((purpose) => say(`purpose.${purpose}`));
  const words = say(topic.length > 1 ? 'stop.two' : 'stop.one', {
    one: topic[0] ?? '',
    ...(topic[1] && { two: topic[1] }),
  });
  return { session: scene.here?.session, say: [text(words)], run };
}
