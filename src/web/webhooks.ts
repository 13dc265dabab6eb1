/** The door for platforms: raw bytes in, verified, kept, answered with 200; the turns follow by themselves. */
import express, { type Request, type Response, type Router } from 'express';
import type { Incoming } from '../conversation/vocabulary.ts';
import type { Channel, Counters, Log } from '../services/ports.ts';

export interface WebhookParts {
  channels: Channel[];
  /** Resolves when all of it is kept. */
  accept(incoming: Incoming[]): Promise<void>;
  counters: Counters;
  log: Log;
}

const MOST_BYTES = 1024 * 1024;

export function webhooks(parts: WebhookParts): Router {
  const router = express.Router();
  const raw = express.raw({ type: () => true, limit: MOST_BYTES });
  for (const channel of parts.channels)
    router.post(`/webhooks/${channel.name}`, raw, (request, response) =>
      receive(channel, request, response, parts),
    );
  return router;
}

/** 500 where it could not be kept: the platform delivers again, and the inbox knows repeats. */
async function receive(
  channel: Channel,
  request: Request,
  response: Response,
  parts: WebhookParts,
): Promise<void> {
  const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
  const received = channel.receive(body, request.headers);
  if (received.verdict === 'dropped') {
    parts.counters.count('dropped', `${channel.name} ${received.why}`);
    parts.log.warn({ channel: channel.name, why: received.why }, 'a webhook call was dropped');
    response.status(received.status).end();
    return;
  }
  try {
    await parts.accept(received.incoming);
  } catch (error) {
    parts.log.error({ err: error, channel: channel.name }, 'an event could not be kept');
    response.status(500).end();
    return;
  }
  if (received.reply) response.json(received.reply);
  else response.status(200).end();
}
