/** The operator's commands: `npm run --silent cli -- COMMAND …`; exit 0 done, 1 refused, 2 wrong usage. */
import { existsSync } from 'node:fs';
import { CommandRefused, UsageError, parse, type Command } from './commands/command.ts';
import { ConfigError, readConfig } from './config.ts';

/** Loaded one by one: an interest question needs no database. */
const COMMANDS: Record<string, () => Promise<Command>> = {
  eligibility: async () => (await import('./commands/loans.ts')).eligibility,
  interest: async () => (await import('./commands/loans.ts')).interest,
  understand: async () => (await import('./commands/understanding.ts')).understand,
  answer: async () => (await import('./commands/understanding.ts')).answer,
  migrate: async () => (await import('./commands/operations.ts')).migrate,
  doctor: async () => (await import('./commands/operations.ts')).doctor,
  handovers: async () => (await import('./commands/handovers.ts')).handovers,
  outbox: async () => (await import('./commands/operations.ts')).outbox,
  jobs: async () => (await import('./commands/jobs.ts')).jobs,
  neighbours: async () => (await import('./commands/neighbours.ts')).neighbours,
  units: async () => (await import('./commands/units.ts')).units,
  points: async () => (await import('./commands/points.ts')).points,
  user: async () => (await import('./commands/people.ts')).user,
  appoint: async () => (await import('./commands/people.ts')).appoint,
  seed: async () => (await import('./commands/seed.ts')).seed,
  import: async () => (await import('./commands/import.ts')).importList,
  claims: async () => (await import('./commands/claims.ts')).claims,
  'link-code': async () => (await import('./commands/links.ts')).linkCode,
  links: async () => (await import('./commands/links.ts')).links,
  audit: async () => (await import('./commands/audit.ts')).audit,
  privacy: async () => (await import('./commands/privacy.ts')).privacy,
  retention: async () => (await import('./commands/retention.ts')).retention,
  keys: async () => (await import('./commands/keys.ts')).keys,
  export: async () => (await import('./commands/export.ts')).exportList,
  course: async () => (await import('./commands/courses.ts')).course,
  unclear: async () => (await import('./commands/unclear.ts')).unclear,
};

async function help(): Promise<string> {
  const usages = await Promise.all(
    Object.values(COMMANDS).map(async (load) => `  ${(await load()).usage}`),
  );
  return ['npm run --silent cli -- COMMAND … [--json]', ...usages].join('\n');
}

function config() {
  if (existsSync('.env')) process.loadEnvFile('.env');
  return readConfig(process.env);
}

/** Answers the exit code. */
async function main([name, ...args]: string[]): Promise<number> {
  if (!name || name === 'help' || name === '--help') {
    console.log(await help());
    return name ? 0 : 2;
  }
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!load) throw new UsageError(`"${name}" is no command; see: npm run cli -- help`);
  const command = await load();
  if (args.includes('--help') || args.includes('-h')) {
    console.log(`npm run --silent cli -- ${command.usage} [--json]`);
    return 0;
  }
  const result = await command.run(parse(command, args, config)).catch((error: unknown) => {
    if (error instanceof UsageError) error.message += `\nusage: ${command.usage}`;
    throw error;
  });
  const asJson = args.includes('--json') && result.json !== undefined;
  console.log(asJson ? JSON.stringify(result.json) : result.text);
  return result.exitCode ?? 0;
}

function codeOf(error: unknown): number {
  const known = error instanceof CommandRefused || error instanceof ConfigError;
  console.error(error instanceof Error ? error.message : String(error));
  if (!known && !(error instanceof UsageError) && process.env.LOG_LEVEL === 'debug')
    console.error(error);
  return error instanceof UsageError ? 2 : 1;
}

process.exitCode = await main(process.argv.slice(2)).catch(codeOf);
