/** The stream of a page: first what stands in the two chats, then each new entry (server-sent events). */
import type { Request, Response } from 'express';
import type { Chats, Entry } from './chats.ts';
import { isPerson, type Person } from './what.ts';
import { words } from './words.ts';

export interface Events {
  /** GET …?zalo=ID&telegram=ID, either may be missing; goes on after `Last-Event-ID`. */
  serve(request: Request, response: Response): void;
  close(): void;
}

/** Proxies cut streams that are silent for a minute. */
const BEAT_MS = 20_000;
const MOST_STREAMS = 200;

export function createEvents(chats: Chats): Events {
  const open = new Set<Response>();
  const beat = setInterval(() => open.forEach((stream) => stream.write(':\n\n')), BEAT_MS).unref();

  function serve(request: Request, response: Response): void {
    const people = peopleIn(request);
    if (people.length === 0) return void response.status(400).json({ say: words.badSaying });
    if (open.size >= MOST_STREAMS) return void response.status(503).end();
    open.add(response);
    begin(response);
    for (const entry of missed(people, lastSeen(request))) response.write(line(entry));
    response.write('event: caught-up\ndata: {}\n\n');
    const ends = people.map((person) =>
      chats.listen(person, (entry) => void response.write(line(entry))),
    );
    response.on('close', () => {
      open.delete(response);
      for (const end of ends) end();
    });
  }

  function missed(people: Person[], since: number): Entry[] {
    return people
      .flatMap((person) => chats.after(person, since))
      .sort((one, other) => one.number - other.number);
  }

  function close(): void {
    clearInterval(beat);
    for (const stream of open) stream.end();
  }

  return { serve, close };
}

function begin(response: Response): void {
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  });
  response.write('retry: 2000\n\n');
}

function line(entry: Entry): string {
  return `id: ${entry.number}\ndata: ${JSON.stringify(entry)}\n\n`;
}

function peopleIn({ query }: Request): Person[] {
  return ['zalo', 'telegram'].flatMap((phone) => {
    const id = query[phone];
    return isPerson(phone, id) ? [{ phone, id: id as string }] : [];
  });
}

function lastSeen(request: Request): number {
  return Number(request.get('last-event-id')) || 0;
}
