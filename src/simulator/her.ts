/** How her own doing looks in her chat. */
import type { Button, NewEntry } from './chats.ts';
import { put, words } from './words.ts';
import type { PhoneName, What } from './what.ts';

export function herEntry(phone: PhoneName, done: What, at: number): NewEntry {
  const entry = { at, from: 'her' as const };
  switch (done.kind) {
    case 'text':
      return { ...entry, text: done.text };
    case 'start':
      return { ...entry, text: words.start };
    case 'tap':
      // Where the platform shows nothing, the phone whispers it: one has to see what was tapped.
      return done.hidden
        ? { ...entry, quiet: true, text: put(words.tapped, { label: done.label }) }
        : { ...entry, text: done.data };
    case 'sticker':
    case 'voice':
    case 'photo':
    case 'location':
      return { ...entry, attached: { kind: done.kind, name: words[done.kind] } };
    case 'contact':
      return { ...entry, ...contactShown(phone, done) };
    case 'follow':
      return { ...entry, quiet: true, text: words.follow };
    case 'unfollow':
    case 'block':
      return { ...entry, from: 'note', text: words[done.kind] };
  }
}

/** A keyboard that asked for the number is used up by it. */
function contactShown(phone: PhoneName, { name, phone: number }: What & { kind: 'contact' }) {
  const used: Button[][] = [];
  return {
    attached: { kind: 'contact' as const, name: `${name} · ${number}` },
    ...(phone === 'telegram' && { keyboard: used }),
  };
}
