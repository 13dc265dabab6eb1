/** `seed demo`: a small village to try things in, where nobody is known yet. */
import { loadDemo } from '../catalogue/demo.ts';
import { loadPlaces } from '../catalogue/places.ts';
import { seedDemo, type DemoCode } from '../store/seed-demo.ts';
import { CommandRefused, UsageError, type Command } from './command.ts';
import { withStaff } from './staff.ts';

export const seed: Command = {
  usage: 'seed demo',
  options: {},
  run: async (invocation) => {
    if (invocation.words[0] !== 'demo') throw new UsageError('expected demo');
    // Codes of the village are in the repository: whoever reads it could be one of its people.
    if (process.env.NODE_ENV === 'production' || invocation.config().zalo)
      throw new CommandRefused('seed demo is not for a service that real members write to');
    const codes = await withStaff(invocation, ({ database, secrets }) =>
      seedDemo(database, secrets, { places: loadPlaces(), demo: loadDemo() }),
    );
    return { json: { seeded: codes.length > 0, codes }, text: howToTry(codes) };
  },
};

/** What to write on the pretend phone to be one of them; also for the lines that a start prints. */
export function howToTry(codes: readonly DemoCode[]): string {
  if (codes.length === 0) return 'People are there already: nothing was changed.';
  const lines = codes.map(({ name, role, code }) => `  ${code}  ${name} (${role})`);
  return ['Write one of these codes to be somebody of the demo village:', ...lines].join('\n');
}
