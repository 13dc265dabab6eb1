/** Pictures on demand: the thread that draws them starts with the first and ends when nobody has asked for a while. */
import { Worker } from 'node:worker_threads';
import type { PictureCard } from './card.ts';

export interface Painter {
  /** The PNG; undefined where too many wait already. Throws where the picture can't be drawn. */
  picture(card: PictureCard): Promise<Uint8Array | undefined>;
  close(): Promise<void>;
}

export interface PainterOptions {
  /** How long an idle thread keeps its memory. */
  idleMs?: number;
  /** How many may wait: at about a fifth of a second each. */
  mostWaiting?: number;
}

interface Waiting {
  card: PictureCard;
  resolve(png: Uint8Array): void;
  reject(error: Error): void;
}

type Answer = { png: Uint8Array } | { trouble: string };

/** Nothing is loaded before the first picture. */
export function createPainter({ idleMs = 60_000, mostWaiting = 50 }: PainterOptions = {}): Painter {
  const waiting: Waiting[] = [];
  let thread: Worker | undefined;
  let idle: NodeJS.Timeout | undefined;

  function next(): void {
    clearTimeout(idle);
    const [first] = waiting;
    if (first) {
      thread ??= start();
      thread.ref();
      return thread.postMessage(first.card);
    }
    // A process that ends does not wait for a thread without work.
    thread?.unref();
    idle = setTimeout(() => void stop(), idleMs).unref();
  }

  function start(): Worker {
    const made = startThread();
    made.on('message', (answer: Answer) => settle(answer));
    made.on('error', (error: Error) => {
      if (thread !== made) return;
      thread = undefined;
      settle({ trouble: String(error) });
    });
    return made;
  }

  function settle(answer: Answer): void {
    const first = waiting.shift();
    if ('png' in answer) first?.resolve(answer.png);
    else first?.reject(new Error(`cards: a picture could not be drawn: ${answer.trouble}`));
    next();
  }

  async function stop(): Promise<void> {
    clearTimeout(idle);
    const ending = thread;
    thread = undefined;
    await ending?.terminate();
  }

  return {
    picture: async (card) => {
      if (waiting.length >= mostWaiting) return undefined;
      return new Promise((resolve, reject) => {
        waiting.push({ card, resolve, reject });
        if (waiting.length === 1) next();
      });
    },
    close: async () => {
      for (const one of waiting.splice(0)) one.reject(new Error('cards: the service ends'));
      await stop();
    },
  };
}

/** From dist/ it is JavaScript; from src/ it is not, and a thread does not inherit the loader of the service. */
function startThread(): Worker {
  const isSource = import.meta.url.endsWith('.ts');
  if (!isSource) return new Worker(new URL('./thread.js', import.meta.url));
  const file = new URL('./thread.ts', import.meta.url).href;
  const load = `import('tsx/esm/api').then(({ register }) => { register(); return import('${file}'); })`;
  return new Worker(load, { eval: true });
}
