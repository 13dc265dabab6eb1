/** A conversation in lines: what a typed line means, and how an entry of the chat is printed. */
import type { Button, Entry } from './chats.ts';
import type { PhoneClient } from './client.ts';
import type { PhoneName, What } from './what.ts';
import { put, words } from './words.ts';

export interface TalkParts {
  print(text: string): void;
  /** Her own lines are printed too: the input is no terminal that shows them. */
  echo: boolean;
  /** A new pretend person on that phone. */
  phone(name: PhoneName): PhoneClient;
  /** Resolves when the service has done what was asked of it so far. */
  settled(): Promise<void>;
}

export interface Talk {
  begin(): Promise<void>;
  /** One line of hers; resolves when it was answered. */
  hear(line: string): Promise<'bye' | undefined>;
}

const MEDIA: Record<string, What> = {
  '/sticker': { kind: 'sticker' },
  '/ghiam': { kind: 'voice' },
  '/anh': { kind: 'photo' },
  '/vitri': { kind: 'location' },
};
const PHONES: Record<string, PhoneName> = { '/zalo': 'zalo', '/telegram': 'telegram' };
const JOIN: Record<PhoneName, What> = { zalo: { kind: 'follow' }, telegram: { kind: 'start' } };
const COMMANDS = [...Object.keys(PHONES), ...Object.keys(MEDIA), '/sdt SỐ', '/thoat'].join(' ');
/** Sends that had to wait come a little after the turn. */
const PATIENCE_MS = 3_000;
const LOOK_EVERY_MS = 50;

export function createTalk(parts: TalkParts): Talk {
  const { print, settled } = parts;
  const phones = new Map<PhoneName, PhoneClient>();
  let phone!: PhoneClient;
  let buttons: Button[] = [];

  /** A phone that is taken up for the first time follows the OA or starts the bot. */
  async function take(name: PhoneName): Promise<void> {
    const held = phones.get(name);
    phone = held ?? parts.phone(name);
    phones.set(name, phone);
    buttons = [];
    print(put(words.chat.now, { phone: name === 'zalo' ? 'Zalo' : 'Telegram' }));
    if (!held) await say(JOIN[name]);
  }

  async function say(what: What): Promise<void> {
    const trouble = await phone.say(what);
    if (trouble) return print(trouble);
    for (const until = Date.now() + PATIENCE_MS; Date.now() < until; ) {
      await settled();
      if (show(await phone.look())) return;
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    }
    print(words.chat.silent);
  }

  /** True where the bot has spoken. */
  function show(entries: Entry[]): boolean {
    for (const entry of entries) {
      if (entry.from === 'bot') buttons = buttonsOf(entry) ?? buttons;
      if (entry.from !== 'her' || parts.echo) print(printed(entry));
    }
    return entries.some(({ from }) => from === 'bot');
  }

  async function hear(line: string): Promise<'bye' | undefined> {
    const typed = line.trim();
    if (typed === '') return undefined;
    if (typed === '/thoat') return bye();
    const name = PHONES[typed];
    if (name) return void (await take(name));
    const what = meant(typed, buttons);
    if (typeof what === 'string') print(what);
    else await say(what);
    return undefined;
  }

  function bye(): 'bye' {
    print(words.chat.bye);
    return 'bye';
  }

  return {
    hear,
    begin: async () => {
      print(put(words.chat.hello, { commands: COMMANDS }));
      await take('zalo');
    },
  };
}

/** What to do, or a sentence where there is nothing to be done. */
function meant(typed: string, buttons: Button[]): What | string {
  const chosen = /^\d{1,2}$/.test(typed) ? buttons[Number(typed) - 1] : undefined;
  if (chosen) return 'tap' in chosen ? chosen.tap : chosen.href;
  if (typed === '/sdt') return words.chat.noPhone;
  const [, number] = /^\/sdt (\+?[\d .-]{8,20})$/.exec(typed) ?? [];
  if (number) return { kind: 'contact', phone: number, name: 'Lan', asked: true };
  return MEDIA[typed] ?? { kind: 'text', text: typed };
}

/** Undefined where a message offers none: those of the one before stay. */
function buttonsOf({ buttons, keyboard }: Entry): Button[] | undefined {
  const all = [...(buttons ?? []), ...(keyboard ?? [])].flat();
  return all.length > 0 ? all : undefined;
}

function printed(entry: Entry): string {
  const who = entry.from === 'note' ? '' : `${words.chat[entry.from]}: `;
  const body = [entry.title, attachedIn(entry), entry.text].filter(Boolean).join('\n');
  const form = entry.form ? [entry.form.title, entry.form.subtitle, words.chat.noPhone] : [];
  const choices = buttonsOf(entry)?.map((button, index) => `  ${index + 1}) ${labelled(button)}`);
  const lines = [...body.split('\n'), ...form, ...(choices ?? [])];
  return `${who}${lines.join('\n').replace(/\n(?=.)/g, '\n  ')}\n`;
}

function attachedIn({ attached }: Entry): string | undefined {
  if (!attached) return undefined;
  return `[${[attached.name, attached.href].filter(Boolean).join(' · ')}]`;
}

function labelled(button: Button): string {
  return 'href' in button ? `${button.label} (${button.href})` : button.label;
}
