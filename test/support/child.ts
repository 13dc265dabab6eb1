/** The service in a process of its own, as tests start it; KILL_AT names the moment at which it kills itself. */
import { readConfig } from '../../src/config.ts';
import { startService, type Ports } from '../../src/service.ts';
import type { Channel, DoneTurn } from '../../src/services/ports.ts';
import { echoMind } from './echo-mind.ts';
import type { KillPoint } from './kill-points.ts';

const at = process.env.KILL_AT as KillPoint | undefined;

/** Dies as if the power had gone: nothing is finished, nothing is flushed. */
function dieAt(point: KillPoint): void {
  if (point === at) process.kill(process.pid, 'SIGKILL');
}

/** After a SIGKILL to oneself a few more instructions may run: nothing may follow them. */
async function gate(point: KillPoint): Promise<void> {
  dieAt(point);
  if (point === at) await new Promise(() => undefined);
}

function around(ports: Ports): Ports {
  return {
    ...ports,
    channels: ports.channels.map(dyingChannel),
    inbox: {
      ...ports.inbox,
      accept: async (incoming, needsTurn) => {
        await gate('before-accept');
        const accepted = await ports.inbox.accept(incoming, needsTurn);
        await gate('after-accept');
        return accepted;
      },
    },
    sessions: {
      ...ports.sessions,
      hold: async (address) => {
        await gate('before-hold');
        const held = await ports.sessions.hold(address);
        await gate('after-hold');
        return held;
      },
      release: async (...args) => {
        await gate('before-release');
        const again = await ports.sessions.release(...args);
        await gate('after-release');
        return again;
      },
    },
    turns: {
      commit: async (turn: DoneTurn) => {
        await gate('before-commit');
        const committed = await ports.turns.commit(turn);
        await gate('after-commit');
        return committed;
      },
    },
    outbox: {
      ...ports.outbox,
      settle: async (settlement) => {
        await gate('before-settle');
        await ports.outbox.settle(settlement);
        await gate('after-settle');
      },
    },
  };
}

function dyingChannel(channel: Channel): Channel {
  return {
    ...channel,
    limits: channel.limits,
    receive: (body, headers) => {
      dieAt('before-verify');
      const received = channel.receive(body, headers);
      dieAt('after-read');
      return received;
    },
    send: async (...args) => {
      await gate('before-send');
      const outcome = await channel.send(...args);
      await gate('after-send');
      return outcome;
    },
  };
}

const milliseconds = (name: string) => (process.env[name] ? Number(process.env[name]) : undefined);

const service = await startService(readConfig(process.env), {
  around: at ? around : undefined,
  mind: process.env.TEST_MIND === 'echo' ? echoMind : undefined,
  leaseMs: milliseconds('TEST_LEASE_MS'),
  lockMs: milliseconds('TEST_LOCK_MS'),
});
process.on('SIGTERM', () => void service.stop().then(() => process.exit(0)));
console.log(`READY ${service.url}`);
