/** Many pretend members who talk at once: each says her next line when the answer to the last one has come. */
import { performance } from 'node:perf_hooks';

export interface DialogueOptions {
  members: number;
  lines: string[];
  /** Sends one line of one member; resolves with the status of the webhook call. */
  post(member: number, line: string, turn: number): Promise<number | undefined>;
  /** How many messages answer each line. */
  repliesPerLine?: number[];
  /** Members talking at the same time. */
  atOnce?: number;
}

export interface Heard {
  /** What each member heard, in order. */
  replies: string[][];
  /** ms from webhook call to reply, of every turn. */
  latencies: number[];
  seconds: number;
  /** Webhook calls that were not answered with 200. */
  refused: number;
}

export interface Dialogue {
  /** To be called for every message that a member gets. */
  hear(member: number, text: string): void;
  run(): Promise<Heard>;
}

export function createDialogue(options: DialogueOptions): Dialogue {
  const replies: string[][] = Array.from({ length: options.members }, () => []);
  const waiting = new Map<number, { left: number; done: () => void }>();
  const latencies: number[] = [];
  let refused = 0;

  async function talk(member: number): Promise<void> {
    for (const [turn, line] of options.lines.entries()) {
      const began = performance.now();
      const left = options.repliesPerLine?.[turn] ?? 1;
      const heard = new Promise<void>((done) => waiting.set(member, { left, done }));
      const status = await options.post(member, line, turn);
      if (status !== 200) refused += 1;
      await heard;
      latencies.push(performance.now() - began);
    }
  }

  async function run(): Promise<Heard> {
    const began = performance.now();
    const queue = Array.from({ length: options.members }, (_, member) => member);
    const lanes = Array.from({ length: options.atOnce ?? options.members }, async () => {
      for (let member = queue.shift(); member !== undefined; member = queue.shift())
        await talk(member);
    });
    await Promise.all(lanes);
    return { replies, latencies, seconds: (performance.now() - began) / 1000, refused };
  }

  return {
    hear: (member, text) => {
      replies[member]?.push(text);
      const next = waiting.get(member);
      if (!next || (next.left -= 1) > 0) return;
      waiting.delete(member);
      next.done();
    },
    run,
  };
}

export function quantile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
