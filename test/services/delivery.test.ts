/** Each outcome of a send ends in the right place; order and rates are kept. */
import { describe, expect, it } from 'vitest';
import { createDelivery } from '../../src/services/delivery.ts';
import type { OutboxRow, Outcome } from '../../src/services/ports.ts';
import { createLocalNudges, createLocalRates } from '../../src/store/quick.ts';
import {
  createMemoryOutbox,
  createRememberingChannel,
  createTally,
  row,
  silent,
} from '../support/ports.ts';
import { until } from '../support/processes.ts';

const NOW = 1_795_400_000_000;

function setUp(outcomes: Outcome[] = [], queue: OutboxRow[] = [], perSecond = 1_000) {
  const channel = createRememberingChannel(outcomes);
  const outbox = createMemoryOutbox(queue);
  const counters = createTally();
  let clock = NOW;
  const rates = createLocalRates({ perSecond: () => perSecond, now: () => clock });
  const delivery = createDelivery({
    outbox,
    rates,
    nudges: createLocalNudges(),
    channels: [channel],
    log: silent,
    counters,
    leaseMs: 60_000,
    now: () => clock,
    random: () => 0,
  });
  return { channel, outbox, counters, rates, delivery, pass: (ms: number) => (clock += ms) };
}

async function sendNow(outcome: Outcome, more: Partial<OutboxRow> = {}) {
  const all = setUp([outcome]);
  all.delivery.sendNow([row('1', more)]);
  await all.delivery.idle();
  return { ...all, settled: all.outbox.settled[0]?.outcome };
}

describe('delivery', () => {
  const final: Outcome[] = [
    { state: 'sent', platformId: 'm1' },
    { state: 'failed', why: 'too long' },
    { state: 'gone', why: 'blocked' },
    { state: 'unknown', why: 'answer lost' },
  ];
  it.each(final)('writes $state as it is, once', async (outcome) => {
    const { settled, channel } = await sendNow(outcome);
    expect(settled).toEqual(outcome);
    expect(channel.sent).toHaveLength(1);
  });

  it('waits twice as long each time, and gives up with a reason', async () => {
    const again: Outcome = { state: 'again', afterMs: 500, why: 'refused' };
    expect((await sendNow(again, { attempts: 1 })).settled).toMatchObject({
      state: 'again',
      afterMs: 1_000,
    });
    expect((await sendNow(again, { attempts: 4 })).settled).toMatchObject({
      state: 'again',
      afterMs: 8_000,
    });
    expect((await sendNow(again, { attempts: 10 })).settled).toEqual({
      state: 'failed',
      why: 'given up after 10 tries: refused',
    });
  });

  it('makes the whole bot wait where the platform asks for it, and never counts that against a message', async () => {
    const slow: Outcome = { state: 'again', afterMs: 7_000, why: '429', wholeBot: true };
    const { settled, rates, pass } = await sendNow(slow, { attempts: 50 });
    expect(settled).toMatchObject({ state: 'again', afterMs: 7_000 });
    expect(await rates.take('zalo:1', 1)).toEqual({ granted: 0, retryInMs: 7_000 });
    pass(7_001);
    expect((await rates.take('zalo:1', 1)).granted).toBe(1);
  });

  it('does not let a later message of hers overtake one that has to wait', async () => {
    const all = setUp([{ state: 'again', afterMs: 1_000, why: 'refused' }]);
    all.delivery.sendNow([row('1'), row('2'), row('3')]);
    await all.delivery.idle();
    expect(all.channel.sent.map((one) => one.text)).toEqual(['câu 1']);
    expect(all.outbox.givenBack).toEqual(['2', '3']);
  });

  it('goes on after a message that failed', async () => {
    const all = setUp([{ state: 'failed', why: 'bad' }]);
    all.delivery.sendNow([row('1'), row('2')]);
    await all.delivery.idle();
    expect(all.channel.sent.map((one) => one.text)).toEqual(['câu 1', 'câu 2']);
  });

  it('sends nothing that is not useful any more', async () => {
    const { settled, channel } = await sendNow({ state: 'sent' }, { usefulUntil: NOW - 1 });
    expect(settled).toMatchObject({ state: 'expired' });
    expect(channel.sent).toEqual([]);
  });

  it('writes an outcome again until the database takes it', async () => {
    const all = setUp();
    let away = 2;
    const { settle } = all.outbox;
    all.outbox.settle = async (settlement) => {
      if (away-- > 0) throw new Error('the database is away');
      await settle(settlement);
    };
    all.delivery.sendNow([row('1')]);
    await all.delivery.idle();
    expect(all.channel.sent).toHaveLength(1);
    expect(all.outbox.settled).toHaveLength(1);
  });

  it('keeps what belongs to a platform that is not connected', async () => {
    const all = setUp();
    all.delivery.sendNow([row('1', { account: 'telegram', address: 'telegram:5' })]);
    await all.delivery.idle();
    expect(all.outbox.settled[0]?.outcome).toMatchObject({ state: 'again', afterMs: 60_000 });
  });

  it('claims what is due as the rate allows, and gives the rest back unsent', async () => {
    const queue = ['1', '2', '3', '4'].map((id) => row(id, { address: `zalo:1:${id}` }));
    const all = setUp([], queue, 40);
    all.delivery.start();
    await until('two are sent', () => all.channel.sent.length === 2);
    await all.delivery.stop();
    expect(all.outbox.givenBack).toEqual([]); // nothing is claimed that may not go
    expect(all.counters.seen['sends zalo sent']).toBe(2);
  });
});
