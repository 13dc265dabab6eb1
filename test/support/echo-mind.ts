/** A mind that counts in its session and repeats what it heard: order, memory and doubling show in its replies. */
import { say } from '../../src/domain/phrase.ts';
import type { Mind } from '../../src/mind.ts';

export const echoMind: Mind = {
  turn: (session, said) => {
    const n = ((session?.data as { n?: number } | undefined)?.n ?? 0) + 1;
    const heard = said.kind === 'text' ? said.text : said.kind;
    return {
      session: { v: 1, flow: 'echo', step: 'echo', data: { n } },
      say: [{ kind: 'text', text: say(`${n} ${heard}`) }],
      run: [],
    };
  },
  understand: () => ({ intent: 'out_of_scope', confidence: 1, alternatives: [], slots: {} }),
  facts: () => ({}) as never,
  word: (outgoing) =>
    outgoing.map((one) => {
      const text = 'text' in one && 'key' in one.text ? one.text.key : '';
      return { kind: 'text', text };
    }),
  speak: () => '',
  apology: [{ kind: 'text', text: say('xin lỗi') }],
};
