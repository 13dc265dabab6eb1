/** Keeps the one token pair of an OA alive among several processes: one renewal, under one lock, saved before use. */
import type { TokenAnswer, TokenPair } from './oauth.ts';
import type { Token, TokenSource } from './types.ts';

/** Where the pair lives. One row for an OA, both tokens encrypted. */
export interface TokenStore {
  /** One holder at a time over all processes, for longer than the time-out of the token call. */
  withLock<T>(work: () => Promise<T>): Promise<T>;
  read(): Promise<TokenPair | undefined>;
  /** Commits before it resolves; takes back what `refused` noted. */
  write(pair: TokenPair): Promise<void>;
  /** Notes where people can see it that an administrator has to consent again. */
  refused?(why: string): Promise<void>;
}

/** What happened to the pair, for logs and alarms; never holds a token. */
export type TokenEvent =
  | { event: 'renewed' }
  | { event: 'retry'; why: string }
  | { event: 'needs_reconsent'; why: string }
  /** A new pair could not be saved: until it is, it lives in this process only. */
  | { event: 'not-saved'; why: string };

export interface TokenKeeper extends TokenSource {
  /** A pair from the consent page, or the first one from settings. */
  accept(pair: TokenPair): Promise<void>;
}

export interface TokenKeeperOptions {
  store: TokenStore;
  /** The token call, see oauth.ts `refresh`. */
  refresh: (refreshToken: string) => Promise<TokenAnswer>;
  /** ms; the clock. */
  now?: () => number;
  /** ms of age at which a pair is renewed although it is still good; an access token lives 25 h. */
  renewAfterMs?: number;
  /** ms without another try after a renewal that did not work. */
  pauseMs?: number;
  report?: (event: TokenEvent) => void;
}

const RENEW_AFTER_MS = 20 * 3_600_000;
const PAUSE_MS = 30_000;
const SAVE_TRIES = 3;
const NONE = 'no token pair is stored: an administrator has to connect the OA';

/**
 * Call `current()` at least every half hour even when nothing is sent, holidays included: a refresh token that
 * nobody uses dies after three months.
 */
export function createTokenKeeper(options: TokenKeeperOptions): TokenKeeper {
  return new Keeper(options);
}

class Keeper implements TokenKeeper {
  private readonly options: Required<TokenKeeperOptions>;
  /** The pair as last read or written; another process may have a newer one. */
  private known: TokenPair | undefined;
  /** A renewed pair that the store did not take yet, and the refresh token that was spent for it. */
  private unsaved: { pair: TokenPair; spent: string } | undefined;
  /** An access token that Zalo refused. */
  private dead: string | undefined;
  /** A refresh token that Zalo refused: never offered again. */
  private refused: { refreshToken: string; why: string } | undefined;
  private renewedAt = -Infinity;
  private pauseUntil = -Infinity;
  private running: Promise<Token> | undefined;

  constructor(options: TokenKeeperOptions) {
    this.options = {
      store: options.store,
      refresh: options.refresh,
      now: options.now ?? Date.now,
      renewAfterMs: options.renewAfterMs ?? RENEW_AFTER_MS,
      pauseMs: options.pauseMs ?? PAUSE_MS,
      report: options.report ?? (() => undefined),
    };
  }

  async current(): Promise<Token> {
    const { known } = this;
    const isWaiting = this.options.now() < this.pauseUntil;
    if (known && this.isGood(known) && (isWaiting || !this.isOld(known))) return ready(known);
    const renewed = await this.renewOnce();
    if (renewed.state === 'ready') return renewed;
    // Renewal is early by hours: meanwhile the old token serves.
    return this.known && this.isGood(this.known) ? ready(this.known) : renewed;
  }

  async replace(rejected: string): Promise<Token> {
    this.dead = rejected;
    const first = await this.renewOnce();
    // A renewal that had begun before the refusal may have come back with the very same token.
    const again = first.state === 'ready' && first.accessToken === rejected;
    return again ? this.renewOnce() : first;
  }

  async accept(pair: TokenPair): Promise<void> {
    await this.options.store.withLock(() => this.options.store.write(pair));
    this.adopt(pair);
  }

  /** However many ask at once, one renewal runs. */
  private renewOnce(): Promise<Token> {
    this.running ??= this.renew().finally(() => {
      this.running = undefined;
    });
    return this.running;
  }

  private async renew(): Promise<Token> {
    try {
      return await this.options.store.withLock(() => this.renewUnderLock());
    } catch (error) {
      return this.wait('retry', `the token store: ${wordsOf(error)}`);
    }
  }

  /** Reread, take another's renewal where there is one, call, validate, commit, and only then use. */
  private async renewUnderLock(): Promise<Token> {
    const stored = await this.options.store.read();
    // Not saved yet, and nobody has stored a newer one meanwhile.
    const isNewest = !stored || stored.refreshToken === this.unsaved?.spent;
    if (this.unsaved && isNewest) return this.save(this.unsaved);
    if (!stored) return this.wait('needs_reconsent', NONE);
    if (this.isGood(stored) && !this.isOld(stored)) return this.adopt(stored);
    this.known = stored;
    return this.obstacle(stored) ?? this.spend(stored.refreshToken);
  }

  /** Why the refresh token should not be spent now, if there is a reason. */
  private obstacle(stored: TokenPair): Token | undefined {
    const { pauseMs, now } = this.options;
    if (this.refused?.refreshToken === stored.refreshToken) {
      return { state: 'needs_reconsent', afterMs: pauseMs, why: this.refused.why };
    }
    if (now() < this.pauseUntil) {
      return { state: 'retry', afterMs: this.pauseUntil - now(), why: 'renewal failed just now' };
    }
    // Zalo refuses even new tokens: more renewals would only spend them.
    if (now() - this.renewedAt < pauseMs) return this.wait('retry', 'a new token was refused');
    return undefined;
  }

  private async spend(refreshToken: string): Promise<Token> {
    const answer = await this.options.refresh(refreshToken);
    if (answer.state === 'granted') return this.save({ pair: answer.pair, spent: refreshToken });
    if (answer.state === 'needs_reconsent') {
      this.refused = { refreshToken, why: answer.why };
      await this.options.store.refused?.(answer.why).catch(() => undefined);
    }
    return this.wait(answer.state, answer.why);
  }

  /** The refresh token is spent: losing the new pair would mean consenting again, so saving is tried hard. */
  private async save(renewed: { pair: TokenPair; spent: string }): Promise<Token> {
    this.unsaved = renewed;
    for (let attempt = 1; attempt <= SAVE_TRIES; attempt++) {
      try {
        await this.options.store.write(renewed.pair);
        this.renewedAt = this.options.now();
        this.options.report({ event: 'renewed' });
        return this.adopt(renewed.pair);
      } catch (error) {
        this.options.report({ event: 'not-saved', why: wordsOf(error) });
      }
    }
    return this.wait('retry', 'the renewed pair could not be saved');
  }

  private adopt(pair: TokenPair): Token {
    this.known = pair;
    this.unsaved = undefined;
    this.pauseUntil = -Infinity;
    return ready(pair);
  }

  private wait(state: 'retry' | 'needs_reconsent', why: string): Token {
    const { now, pauseMs, report } = this.options;
    // Said once a pause, however many messages are waiting for a token.
    if (now() >= this.pauseUntil) report({ event: state, why });
    this.pauseUntil = now() + pauseMs;
    return { state, afterMs: pauseMs, why };
  }

  private isGood(pair: TokenPair): boolean {
    const { accessToken, expiresAt } = pair;
    return accessToken !== '' && accessToken !== this.dead && this.options.now() < expiresAt;
  }

  private isOld(pair: TokenPair): boolean {
    return this.options.now() - pair.refreshIssuedAt >= this.options.renewAfterMs;
  }
}

function ready(pair: TokenPair): Token {
  return { state: 'ready', accessToken: pair.accessToken };
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : 'unknown failure';
}
