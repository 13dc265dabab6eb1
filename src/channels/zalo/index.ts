/** The Zalo channel: one Official Account, its webhook and its consultation messages. */
import type { Outgoing } from '../../conversation/vocabulary.ts';
import type { Channel, Headers, Outcome, Received, SendOptions } from '../../services/ports.ts';
import { LIMITS, readWebhook } from '../../zalo-sdk/index.ts';
import type { Answer, Sent, WebhookEvent, ZaloClient } from '../../zalo-sdk/index.ts';
import { isSlowdown, outcomeOf } from './outcome.ts';
import { read } from './read.ts';
import { render } from './render.ts';
import { WINDOWS, routeOf } from './routes.ts';
import type { Windows } from './routes.ts';

export interface ZaloOptions {
  appId: string;
  oaId: string;
  /** ZALO_OA_SECRET_KEYS; several while one is being replaced. */
  secretKeys: readonly string[];
  client: Pick<ZaloClient, 'cs'>;
  /** https address of the picture on Zalo's form for her phone. */
  phoneBannerUrl: string;
  /** ZALO_TEXT_MAX */
  textMax?: number;
  /** ZALO_BUTTON_TITLE_MAX; sources say 20, 35 and 100. */
  buttonTitleMax?: number;
  buttonTemplateType?: string;
  windows?: Windows;
  /** WEBHOOK_MAX_AGE_HOURS; at least 2, for a retry keeps its first time. */
  webhookMaxAgeHours?: number;
  /** ms; the clock. */
  now?: () => number;
  /** 0 to 1. */
  random?: () => number;
}

type Settings = Required<ZaloOptions>;

function settingsOf(options: ZaloOptions): Settings {
  return {
    ...options,
    textMax: options.textMax ?? LIMITS.text,
    buttonTitleMax: options.buttonTitleMax ?? 35,
    buttonTemplateType: options.buttonTemplateType ?? '',
    windows: options.windows ?? WINDOWS,
    webhookMaxAgeHours: options.webhookMaxAgeHours ?? 24,
    now: options.now ?? Date.now,
    random: options.random ?? Math.random,
  };
}

/** `client` must belong to the same OA. Neither `receive` nor `send` ever throws. */
export function createZaloChannel(options: ZaloOptions): Channel {
  const settings = settingsOf(options);
  const { textMax: text, buttonTitleMax: buttonLabel } = settings;
  const account = `zalo:${options.oaId}`;
  const outcome = outcomes(settings);
  return {
    name: 'zalo',
    account,
    limits: { text, buttons: LIMITS.buttons, buttonLabel, buttonsUnderImage: false },
    receive: (body, headers) => receive(settings, body, headers),
    send: async (to, message, how) => {
      const userId = to.startsWith(`${account}:`) ? to.slice(account.length + 1) : '';
      if (!userId) return { state: 'failed', why: `not an address of ${account}`, alarm: true };
      return blocked(settings, how) ?? outcome(await call(settings, userId, message), how);
    },
  };
}

/* ---------- in ---------- */

/**
 * Saving the webhook's address in Zalo's console sends an unsigned `{}` that must get a 200, so whatever is not
 * genuine is dropped with 200; only what is no JSON object at all gets a 400.
 */
function receive(settings: Settings, body: Buffer, headers: Headers): Received {
  const reading = readWebhook(body, headers, settings);
  if (reading.verdict === 'unreadable') return dropped(400, 'not-json');
  if (reading.verdict === 'not-genuine') return dropped(200, reading.why);
  if (isTooOld(reading.event, settings)) return dropped(200, 'too-old');
  const incoming = read(reading.event, { oaId: settings.oaId, now: settings.now() });
  if (incoming === 'other-oa') return dropped(200, 'other-oa');
  return { verdict: 'accepted', incoming: [incoming] };
}

function dropped(status: number, why: string): Received {
  return { verdict: 'dropped', status, why };
}

function isTooOld(event: WebhookEvent, { webhookMaxAgeHours, now }: Settings): boolean {
  return event.at !== undefined && now() - event.at > webhookMaxAgeHours * 3_600_000;
}

/* ---------- out ---------- */

/** What the windows forbid, without asking Zalo. */
function blocked(settings: Settings, how: SendOptions): Outcome | undefined {
  const { purpose, lastInteractionAt } = how;
  const sending = { now: settings.now(), purpose, lastInteractionAt };
  const route = routeOf(sending, settings.windows);
  if (route.by === 'consultation') return undefined;
  return { state: 'failed', why: `window: ${route.why}, needs a ZBS template` };
}

async function call(
  settings: Settings,
  userId: string,
  message: Outgoing<string>,
): Promise<Answer<Sent>> {
  try {
    return await settings.client.cs(render(userId, message, settings));
  } catch (error) {
    // The client answers with values; whatever throws here is a fault of ours, and may have been sent.
    const why = error instanceof Error ? error.message : 'unknown failure';
    return { ok: false, failure: { kind: 'answer-lost', why } };
  }
}

/**
 * Remembers how often in a row Zalo asked for fewer calls: each time the whole bot waits longer. Those already
 * on their way when the first was refused are not counted again.
 */
function outcomes({ now, random }: Settings) {
  let slowdowns = 0;
  let until = 0;
  return (answer: Answer<Sent>, { attempts = 0 }: SendOptions): Outcome => {
    const isSlow = isSlowdown(answer);
    if (now() >= until) slowdowns = isSlow ? slowdowns + 1 : 0;
    const outcome = outcomeOf(answer, { now: now(), attempts, slowdowns, random });
    if (isSlow && outcome.state === 'again') until = Math.max(until, now() + outcome.afterMs);
    return outcome;
  };
}
