/** Changing SECRET_KEY: `SECRET_KEY=new,old`, restart, `keys rotate`, and when `keys status` says so, without the old. */
import { mayBeReason } from '../domain/audit.ts';
import { keyStatus, rotateKeys, type KeyParts, type KeyStatus } from '../store/keys.ts';
import { createSeal } from '../store/seal.ts';
import { createSecrets } from '../store/secrets.ts';
import { UsageError, optional, type Command, type Invocation, type Result } from './command.ts';
import { withDatabase } from './operations.ts';

export const keys: Command = {
  usage: 'keys status | keys rotate [--by NAME]',
  options: { by: { type: 'string' } },
  run: async (invocation) => {
    const [action] = invocation.words;
    if (action === 'status') return status(invocation);
    if (action === 'rotate') return rotate(invocation);
    throw new UsageError('expected status or rotate');
  },
};

function withKeys<T>(invocation: Invocation, work: (parts: KeyParts) => Promise<T>): Promise<T> {
  const { secretKeys } = invocation.config();
  const tokens = createSeal(secretKeys, 'platform_token');
  const secrets = createSecrets(secretKeys);
  return withDatabase(invocation, (database) => work({ database, secrets, tokens }));
}

async function status(invocation: Invocation): Promise<Result> {
  const found = await withKeys(invocation, keyStatus);
  return { json: found, text: textOf(found) };
}

async function rotate(invocation: Invocation): Promise<Result> {
  const by = optional(invocation, 'by') ?? 'cli';
  if (by.length > 60 || !mayBeReason(by)) throw new UsageError('--by is a name');
  const [sealed, after] = await withKeys(invocation, async (parts) => [
    await rotateKeys(parts, `operator:${by}`),
    await keyStatus(parts),
  ]);
  const lines = Object.entries(sealed).filter(([, count]) => count > 0);
  const text = lines.map(([column, count]) => `${String(count).padStart(8)} ${column}`);
  return { json: { sealed, status: after }, text: [...text, textOf(after)].join('\n') };
}

function textOf({ columns, waiting, codes, stubs, logSigned }: KeyStatus): string {
  const old = columns.flatMap(({ column, byKey }) =>
    Object.entries(byKey)
      .filter(([key]) => key !== 'newest')
      .map(([key, count]) => `${String(count).padStart(8)} ${column} under ${key}`),
  );
  const isReady = waiting === 0 && codes === 0 && logSigned;
  return [
    ...old,
    waiting > 0
      ? `${waiting} sealed values wait for: keys rotate`
      : 'All is sealed by the newest key.',
    ...(codes > 0 ? [`${codes} paper codes of the old key can still be used: wait for them.`] : []),
    ...(logSigned ? [] : ['The end of the log is signed by an old key: keys rotate']),
    ...(stubs > 0
      ? [
          `${stubs} who asked to be forgotten: an importer knows those of an old key only while it is listed.`,
        ]
      : []),
    isReady ? 'An old key may go.' : 'Keep every key that is listed.',
  ].join('\n');
}
