/** The terminal's side of a conversation: lines in, printed lines out, over the real simulator. */
import { afterEach, describe, expect, it } from 'vitest';
import type { Incoming, Outgoing } from '../../src/conversation/vocabulary.ts';
import { createPhoneClient } from '../../src/simulator/client.ts';
import { createTalk, type Talk } from '../../src/simulator/talk.ts';
import { words } from '../../src/simulator/words.ts';
import { startStandIn, type StandIn } from './stand-in.ts';

const IDS = { zalo: '9123456789012345678', telegram: '512345678901' };
const QUESTION: Outgoing<string> = {
  kind: 'text',
  text: 'Nhà chị thuộc hộ nào ạ?',
  choices: [
    { id: 'loan.status:poor', label: 'Hộ nghèo' },
    { id: 'loan.status:near_poor', label: 'Hộ cận nghèo' },
  ],
};

let service: StandIn | undefined;
afterEach(() => service?.close());

interface Trial extends Talk {
  /** What was printed since the last look. */
  printed(): string;
  heard: Incoming[];
}

async function begin(
  reply: (heard: Incoming) => Outgoing<string>[] = () => [QUESTION],
  echo = false,
): Promise<Trial> {
  const { url, heard } = (service = await startStandIn({ reply }));
  const lines: string[] = [];
  const talk = createTalk({
    print: (text) => lines.push(text),
    echo,
    phone: (name) => createPhoneClient(url, { phone: name, id: IDS[name] }),
    settled: async () => {},
  });
  await talk.begin();
  const printed = () => lines.splice(0).join('\n');
  return { ...talk, heard, printed };
}

describe('a talk', () => {
  it('says what it is, follows the OA and prints the answer with numbered choices', async () => {
    const { printed, heard } = await begin();
    expect(printed()).toMatch(
      /không gửi tới Zalo hay Telegram thật\.[\s\S]*Zalo[\s\S]*Trợ lý: Nhà chị thuộc hộ nào ạ\?\n {4}1\) Hộ nghèo\n {4}2\) Hộ cận nghèo\n/,
    );
    expect(heard.map(({ said }) => said.kind)).toEqual(['joined']);
  });

  it('a number taps the choice of that number', async () => {
    const { hear, heard } = await begin();
    await hear(' 2 ');
    expect(heard.at(-1)?.said).toEqual({ kind: 'choice', id: 'loan.status:near_poor' });
  });

  it('a number beyond the choices, and everything else, is said', async () => {
    const { hear, heard } = await begin();
    await hear('50');
    await hear('toi ho can ngheo');
    await hear('/menu');
    expect(heard.slice(1).map(({ said }) => 'text' in said && said.text)).toEqual([
      '50',
      'toi ho can ngheo',
      '/menu',
    ]);
  });

  it('/telegram takes up the other phone, and /zalo the first one again', async () => {
    const { hear, heard, printed } = await begin();
    await hear('/telegram');
    await hear('1');
    await hear('/zalo');
    await hear('chào em');
    const froms = heard.map(({ from, said }) => `${from.split(':')[0]} ${said.kind}`);
    expect(froms).toEqual(['zalo joined', 'telegram joined', 'telegram choice', 'zalo text']);
    expect(printed()).toContain('— Đang dùng điện thoại Telegram —');
  });

  it.each([
    ['/sticker', 'sticker'],
    ['/ghiam', 'voice'],
    ['/anh', 'photo'],
    ['/vitri', 'location'],
    ['/sdt 0912 345 678', 'phone'],
  ])('%s sends a %s', async (command, kind) => {
    const { hear, heard } = await begin();
    await hear(command);
    expect(heard.at(-1)?.said.kind).toBe(kind);
  });

  it('/sdt without a number asks for it', async () => {
    const { hear, heard, printed } = await begin();
    printed();
    await hear('/sdt');
    expect(printed()).toBe(words.chat.noPhone);
    expect(heard).toHaveLength(1);
  });

  it('/thoat ends it, an empty line does nothing', async () => {
    const { hear, heard } = await begin();
    expect(await hear('   ')).toBeUndefined();
    expect(await hear('/thoat')).toBe('bye');
    expect(heard).toHaveLength(1);
  });

  it('prints her words too where nobody sees her type', async () => {
    const { hear, printed } = await begin(undefined, true);
    printed();
    await hear('chào em');
    expect(printed()).toMatch(/^Mình: chào em\n\nTrợ lý: Nhà chị/);
  });

  it('says so where no answer comes', async () => {
    const { hear, printed } = await begin(({ said }) => (said.kind === 'text' ? [] : [QUESTION]));
    printed();
    await hear('chào em');
    expect(printed()).toBe(words.chat.silent);
  });

  it('breaks lines inside a message so that it stays one block', async () => {
    const { printed } = await begin(() => [{ kind: 'text', text: 'một\n\nhai' }]);
    expect(printed()).toContain('Trợ lý: một\n\n  hai\n');
  });
});
