/** What commands need that write to members or keep secrets: the same as the service has, without its platforms. */
import { createMind } from '../mind.ts';
import { createMeans } from '../members.ts';
import type { Limits } from '../services/ports.ts';
import type { Database } from '../store/database.ts';
import type { Means } from '../store/means.ts';
import type { Invocation } from './command.ts';
import { withDatabase } from './operations.ts';

/** Letters are cut to these: the narrower of both platforms, since the command line connects to none. */
const LIMITS: Limits = { text: 2_000, buttons: 5, buttonLabel: 35 };

export function withMeans<Result>(
  invocation: Invocation,
  work: (have: { database: Database; means: Means }) => Promise<Result>,
): Promise<Result> {
  const config = invocation.config();
  return withDatabase(invocation, (database) => {
    const accounts = ['telegram', `zalo:${config.ZALO_OA_ID ?? ''}`];
    const channels = accounts.map((account) => ({ account, limits: LIMITS }));
    const means = createMeans({ config, database, channels, mind: createMind(config) });
    return work({ database, means });
  });
}
