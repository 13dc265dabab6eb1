/** What holds in the flow of those who answer, whatever is tapped or typed, beside what the transcripts show. */
import { describe, expect, it } from 'vitest';
import type { RequestFacts, RequestView } from '../../src/domain/handover.ts';
import type { Session, Turn } from '../../src/conversation/flow.ts';
import { FLOWS } from '../../src/conversation/flows/index.ts';
import { requests } from '../../src/conversation/flows/requests/index.ts';
import { isRequestsWish } from '../../src/conversation/flows/requests/wish.ts';
import { createConversation } from '../../src/conversation/index.ts';
import type { Outgoing, Said } from '../../src/conversation/vocabulary.ts';
import { isSafeOnLockScreen } from '../../src/domain/lock-screen.ts';
import { say } from '../../src/domain/phrase.ts';
import { contextOf, speech, universe } from '../universe.ts';

const conversation = createConversation([...FLOWS.values(), requests]);
const NOW = Date.parse('2026-11-23T10:00:00+07:00');
const SECRET = 'tôi nợ 5 triệu quá hạn';

function request(id: string, more: Partial<RequestView> = {}): RequestView {
  const words = [{ who: 'member' as const, text: SECRET, at: NOW }];
  return { id, state: 'open', name: 'Lan', form: 'chi', topic: 'menu', since: NOW, words, ...more };
}

function facts(more: Partial<RequestFacts> = {}): RequestFacts {
  return { answers: true, mine: [], open: [], claims: [], ...more };
}

/** One turn with these facts; everything kept passes through JSON. */
function turn(
  session: Session | undefined,
  said: Said,
  loaded: RequestFacts | undefined,
  now = NOW,
): Turn {
  const world = universe();
  world.known = true;
  world.loaded = { ...world.loaded, ...(loaded && { requests: loaded }) };
  const made = conversation.turn(session, said, contextOf(world, said, now));
  return JSON.parse(JSON.stringify(made)) as Turn;
}

const tap = (id: string): Said => ({ kind: 'choice', id });
const types = (text: string): Said => ({ kind: 'text', text });
const MINE = facts({
  mine: [request('12', { state: 'taken' }), request('13', { state: 'taken', name: 'Mai' })],
});

function buttonsOf({ say: words }: Turn): { id: string; label: string }[] {
  const worded = words.map((one: Outgoing) => speech.word(one, 'vi', 'chi'));
  return worded.flatMap((one) => ('choices' in one && one.choices ? one.choices : []));
}

function drafted(
  text: string,
  id = '12',
  now = NOW,
): { session: Session | undefined; send: string } {
  const written = turn(undefined, tap(`requests.open:${id}`), MINE);
  const confirm = turn(written.session, types(text), MINE, now);
  return { session: confirm.session, send: buttonsOf(confirm)[0]?.id ?? '' };
}

describe('the flow of those who answer', () => {
  it('stands where it should before its facts are there, so that they are loaded', () => {
    expect(turn(undefined, tap('requests.open:12'), undefined).session?.flow).toBe('requests');
    expect(conversation.needs({ v: 1, flow: 'requests', step: 'list', data: {} })).toContain(
      'requests',
    );
  });

  it('never keeps a member’s words in the session', () => {
    const open = facts({ open: [request('12')] });
    const one = turn(turn(undefined, tap('requests.open:list'), open).session, types('1'), open);
    expect(one.session?.step).toBe('one');
    expect(JSON.stringify(one.session)).not.toContain('5 triệu');
  });

  it('sends the draft that was shown, once, and forgets it', () => {
    const { session, send } = drafted('mai chị ra xã nhé');
    const sent = turn(session, tap(send), MINE);
    expect(sent.run).toEqual([{ do: 'answerRequest', request: '12', words: 'mai chị ra xã nhé' }]);
    expect(JSON.stringify(sent.session)).not.toContain('ra xã');
    expect(turn(sent.session, tap(send), MINE).run).toEqual([]);
    expect(
      turn(turn(sent.session, types('quay lại'), MINE).session, types('gửi'), MINE).run,
    ).toEqual([]);
  });

  it('sends no other draft by an old button, and none to somebody else', () => {
    const old = drafted('câu cũ', '12', NOW).send;
    for (const now of [drafted('câu mới', '12', NOW + 60_000), drafted('câu khác', '13', NOW)])
      expect(turn(now.session, tap(old), MINE).run).toEqual([]);
  });

  it('takes, closes and gives back only what the button was made for', () => {
    const open = facts({ open: [request('12'), request('13')] });
    const one = turn(undefined, tap('requests.open:13'), open);
    expect(turn(one.session, tap('requests.one:take-12'), open).run).toEqual([]);
    expect(turn(one.session, tap('requests.one:take-13'), open).run).toHaveLength(1);
    const write = turn(undefined, tap('requests.open:13'), MINE);
    expect(turn(write.session, tap('requests.write:done-12'), MINE).run).toEqual([]);
    expect(turn(write.session, tap('requests.write:back-12'), MINE).run).toEqual([]);
  });

  it.each([
    'có giấy rồi thì chị ra xã',
    'gửi đơn cho tổ trưởng nhé',
    'không phải làm gì nữa đâu',
    'đúng là phải có giấy',
  ])('takes «%s» for other words, not for a yes or no', (typed) => {
    const { session } = drafted('câu đầu');
    const next = turn(session, types(typed), MINE);
    expect(next.run).toEqual([]);
    expect(next.session).toMatchObject({ step: 'confirm', data: { draft: typed } });
  });

  it.each(['gửi', 'gui di em', 'có', 'ok', 'đúng rồi', '1'])('sends at «%s»', (typed) => {
    expect(turn(drafted('câu đầu').session, types(typed), MINE).run).toHaveLength(1);
  });

  it('goes back to the list, and says why, where a command is refused', () => {
    const because = say('requests.taken', { name: 'Vân' });
    const refused: Said = { kind: 'refused', refused: 'taken', because };
    const open = facts({ open: [request('12')] });
    for (const session of [
      turn(undefined, tap('requests.open:12'), open).session,
      drafted('x').session,
    ]) {
      const back = turn(session, refused, MINE);
      expect(back.session).toMatchObject({ flow: 'requests', step: 'list' });
      expect(JSON.stringify(back.say)).toContain('requests.taken');
      expect(back.run).toEqual([]);
    }
  });

  it('lists three at a time under at most five short buttons', () => {
    const many = facts({ open: Array.from({ length: 8 }, (_, n) => request(String(n + 1))) });
    const list = turn(undefined, tap('requests.open:list'), many);
    expect(buttonsOf(list)).toHaveLength(5);
    for (const { label } of buttonsOf(list)) expect(label.length).toBeLessThanOrEqual(20);
    const last = turn(
      turn(turn(list.session, types('xem thêm'), many).session, types('xem thêm'), many).session,
      types('2'),
      many,
    );
    expect(last.session).toMatchObject({ step: 'one', data: { request: '8' } });
  });
});

describe('what is sent unasked', () => {
  it.each(['waiting', 'claims', 'newsWait', 'answered', 'nobody', 'handedBack', 'claim.no'])(
    'names no sum and no debt in its first line: %s',
    (name) => {
      const who = say('requests.who.chi', { name: 'Lan' });
      for (const language of ['vi', 'en'] as const) {
        const text = speech.speak(say(`requests.${name}`, { who }), language, 'chi');
        expect(isSafeOnLockScreen(text), text).toBe(true);
      }
    },
  );
});

describe('isRequestsWish', () => {
  it.each([
    'việc cần trả lời',
    'viec can tra loi',
    'yêu cầu',
    'xem yêu cầu của hội viên',
    'ai cần gặp',
    'ai đang cần gặp em',
    'hội viên nào đang chờ gặp chị',
    'có ai nhờ gặp không',
    'cho chị xem lời nhờ',
  ])('hears «%s»', (typed) => expect(isRequestsWish(typed)).toBe(true));

  it.each([
    'yêu cầu xóa dữ liệu',
    'tôi muốn gặp cán bộ',
    'gặp cán bộ',
    'cần gặp ai để vay vốn',
    'yêu cầu vay vốn cần giấy gì',
    'ai cho vay 50 triệu',
    'hội viên được vay gì',
    'trả lời',
  ])('leaves «%s» to others', (typed) => expect(isRequestsWish(typed)).toBe(false));
});
