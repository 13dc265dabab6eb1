/** How long everything is kept, and letting go of what is older, by hand where the service does not run. */
import { termsIn } from '../domain/retention.ts';
import { rulesFor } from '../store/retention-rules.ts';
import { createRetention, type Forgotten } from '../store/retention.ts';
import { createSecrets } from '../store/secrets.ts';
import { UsageError, type Command, type Invocation, type Result } from './command.ts';
import { withDatabase } from './operations.ts';

export const retention: Command = {
  usage: 'retention show | retention run [--dry-run]',
  options: { 'dry-run': { type: 'boolean' } },
  run: async (invocation) => {
    const [action] = invocation.words;
    if (action === 'show') return show(invocation);
    if (action === 'run') return run(invocation);
    throw new UsageError('expected show or run');
  },
};

function show({ config }: Invocation): Result {
  const terms = termsIn(config());
  const kinds = rulesFor(terms).map(({ what, term, wipe }) => {
    return { what, ...term, ...(wipe !== undefined && { only: wipe }) };
  });
  const rows = [...kinds, { what: 'lines of the log', months: terms.auditMonths }];
  const text = rows.map((row) => {
    const term = 'days' in row ? `${row.days} days` : `${row.months} months`;
    return `${term.padEnd(10)} ${row.what}`;
  });
  return { json: { terms, rows }, text: text.join('\n') };
}

async function run(invocation: Invocation): Promise<Result> {
  const config = invocation.config();
  const isDry = invocation.values['dry-run'] === true;
  const secrets = createSecrets(config.secretKeys);
  const gone = await withDatabase(invocation, (database) => {
    const keeper = createRetention(database, secrets, termsIn(config));
    return isDry ? keeper.forecast(Date.now()) : keeper.forget(Date.now());
  });
  return { json: { dryRun: isDry, gone }, text: textOf(gone, isDry) };
}

function textOf(gone: Forgotten, isDry: boolean): string {
  const lines = Object.entries(gone)
    .filter(([, count]) => count > 0)
    .map(([what, count]) => `${String(count).padStart(8)} ${what}`);
  if (lines.length === 0) return 'Nothing is older than its term.';
  return [isDry ? 'Would go:' : 'Gone:', ...lines].join('\n');
}
