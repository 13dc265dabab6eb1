/** A pretend phone without a page: says things through /sim, and asks what stands in the chat since. */
import type { Entry } from './chats.ts';
import type { Person, What } from './what.ts';

export interface PhoneClient {
  readonly person: Person;
  /** A sentence where it did not arrive; undefined where it did. */
  say(what: What): Promise<string | undefined>;
  /** What came since the last look, in order. */
  look(): Promise<Entry[]>;
}

/** `url`: where the service listens. */
export function createPhoneClient(url: string, person: Person): PhoneClient {
  let seen = 0;
  return {
    person,
    say: async (what) => {
      const saying = { phone: person.phone, person: person.id, what };
      const answer = await fetch(new URL('/sim/say', url), {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(saying),
      });
      const { say, trouble } = (await answer.json()) as { say?: string; trouble?: string };
      return say ?? trouble;
    },
    look: async () => {
      const entries = await missed(url, person, seen);
      seen = entries.at(-1)?.number ?? seen;
      return entries;
    },
  };
}

/** The stream's beginning up to "caught up"; then we hang up. */
async function missed(url: string, { phone, id }: Person, seen: number): Promise<Entry[]> {
  const hangUp = new AbortController();
  const answer = await fetch(new URL(`/sim/events?${phone}=${id}`, url), {
    headers: { 'last-event-id': String(seen) },
    signal: hangUp.signal,
  });
  let text = '';
  const decoder = new TextDecoder();
  for await (const chunk of answer.body ?? []) {
    text += decoder.decode(chunk as Uint8Array, { stream: true });
    if (text.includes('event: caught-up')) break; // leaving the loop cancels the body
  }
  hangUp.abort();
  return entriesIn(text);
}

/** Only entries come without a name for their event. */
function entriesIn(stream: string): Entry[] {
  return stream
    .split('\n\n')
    .filter((event) => !/^event: /m.test(event))
    .flatMap((event) => /^data: (.*)$/m.exec(event)?.[1] ?? [])
    .map((json) => JSON.parse(json) as Entry);
}
