/** What we say and the Bot API call that says it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Outgoing } from '../../../src/conversation/vocabulary.ts';
import { LIMITS, render } from '../../../src/channels/telegram/render.ts';
import { jsonOf, namesIn } from './fixtures.ts';

const LAN = 'telegram:5512340001';
const text = (text: string) => render(LAN, { kind: 'text', text });
const choice = (id: string, label = 'Có') =>
  render(LAN, { kind: 'text', text: 'a', choices: [{ id, label }] });

describe('calls', () => {
  it.each(namesIn('calls', '.outgoing.json'))('%s', (name) => {
    const message: Outgoing<string> = jsonOf('calls', `${name}.outgoing.json`);
    expect(render(LAN, message)).toEqual(jsonOf('calls', `${name}.call.json`));
  });
});

describe('limits', () => {
  it('counts characters as people do', () => {
    expect(text('ạ'.normalize('NFD').repeat(LIMITS.text))).toHaveProperty('method');
    expect(text('🐷'.repeat(LIMITS.text))).toHaveProperty('method');
    expect(text('a'.repeat(LIMITS.text + 1))).toEqual({
      problem: 'text: 4097 characters, at most 4096 are allowed',
    });
  });

  it.each(['', ' \n '])('refuses a text of %j', (empty) => {
    expect(text(empty)).toEqual({ problem: 'text: the text is empty' });
  });

  it('counts the bytes of a choice', () => {
    expect(choice('a'.repeat(64))).toHaveProperty('method');
    expect(choice('a'.repeat(65))).toHaveProperty('problem');
    expect(choice(`${'a'.repeat(62)}ạ`)).toHaveProperty('problem');
    expect(choice('')).toHaveProperty('problem');
    expect(choice('a', ' ')).toHaveProperty('problem');
  });

  it('refuses a caption that a file cannot carry', () => {
    const file = { kind: 'file', url: 'https://hoi.example.vn/a.pdf', name: 'a.pdf' } as const;
    expect(render(LAN, { ...file, caption: 'a'.repeat(1024) })).toHaveProperty('method');
    expect(render(LAN, { ...file, caption: 'a'.repeat(1025) })).toHaveProperty('problem');
  });

  it.each(['zalo:1:2', 'telegram:', 'telegram:abc', 'telegram:1;x', ''])(
    'refuses the address %j without repeating its digits',
    (to) => {
      const call = render(to, { kind: 'text', text: 'a' });
      expect(call).toHaveProperty('problem');
      expect(JSON.stringify(call)).not.toMatch(/\d/);
    },
  );

  it('never sends a parse mode, and never loses a button', () => {
    const label = fc.string({ minLength: 1, maxLength: 40 }).filter((label) => label.trim() !== '');
    const choices = fc.array(fc.record({ id: fc.constant('a.b:c'), label }), { maxLength: 24 });
    fc.assert(
      fc.property(choices, (choices) => {
        const call = render(LAN, { kind: 'text', text: '*a*', choices });
        const sent = JSON.parse(JSON.stringify(call)) as {
          payload: {
            parse_mode?: string;
            reply_markup?: { inline_keyboard: { text: string }[][] };
          };
        };
        const buttons = sent.payload.reply_markup?.inline_keyboard.flat() ?? [];
        expect(sent.payload.parse_mode).toBeUndefined();
        expect(buttons.map((button) => button.text)).toEqual(
          choices.map((choice) => choice.label.normalize('NFC')),
        );
      }),
    );
  });
});
