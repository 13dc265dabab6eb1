/** What members offer and ask of each other, for cadres to decide: list, approve, refuse. */
import { maskAddress } from '../domain/mask.ts';
import { LONGEST_POST } from '../domain/neighbours.ts';
import { createNeighbours, type KeptPost, type Neighbours } from '../store/neighbours.ts';
import { createSeal, WORDS } from '../store/seal.ts';
import { CommandRefused, UsageError, optional, required } from './command.ts';
import type { Command, Invocation } from './command.ts';
import { withDatabase } from './operations.ts';

const STATES = ['pending', 'approved', 'refused', 'closed', 'expired'];

export const neighbours: Command = {
  usage:
    'neighbours list [--state pending] | neighbours approve ID [--words "…"] [--by NAME] | neighbours refuse ID --reason "…" [--by NAME]',
  options: {
    state: { type: 'string' },
    words: { type: 'string' },
    reason: { type: 'string' },
    by: { type: 'string' },
  },
  run: (invocation) => {
    const [action, id] = invocation.words;
    if (action === 'list') return list(invocation);
    if (action === 'approve' && id) return approve(invocation, idOf(id));
    if (action === 'refuse' && id) return refuse(invocation, idOf(id));
    throw new UsageError('expected list, approve ID or refuse ID --reason "…"');
  },
};

/** What has stood its time is wiped before anybody looks. */
function withPosts<Result>(invocation: Invocation, work: (posts: Neighbours) => Promise<Result>) {
  const seal = createSeal(invocation.config().secretKeys, WORDS);
  return withDatabase(invocation, async (database) => {
    const posts = createNeighbours(database, seal);
    await posts.expire();
    return work(posts);
  });
}

function idOf(id: string): string {
  if (!/^\d{1,18}$/.test(id)) throw new UsageError(`"${id}" is no id of a post`);
  return id;
}

/** Whoever decides stands in the table. */
function byWhom(invocation: Invocation): string {
  return optional(invocation, 'by') ?? 'operator';
}

async function list(invocation: Invocation) {
  const state = optional(invocation, 'state');
  if (state !== undefined && !STATES.includes(state))
    throw new UsageError(`--state is one of ${STATES.join(', ')}`);
  const rows = (await withPosts(invocation, (posts) => posts.list(state))).map(shown);
  const text = rows.map(
    (row) =>
      `${row.id} ${row.state} ${row.from} ${row.commune} ${row.kind} ${row.subject}: ${row.words ?? '–'}`,
  );
  return { json: { rows }, text: text.join('\n') || 'No posts.' };
}

/** Her words are there to be read; who she is, is not. */
function shown({ address, createdAt, expiresAt, shownWords: _shown, ...post }: KeptPost) {
  const times = { createdAt: createdAt.toISOString(), expiresAt: expiresAt.toISOString() };
  return { ...post, from: maskAddress(address), ...times };
}

async function approve(invocation: Invocation, id: string) {
  const words = optional(invocation, 'words')?.trim();
  if (words !== undefined && (words === '' || words.length > LONGEST_POST))
    throw new UsageError(`--words "…" with 1 to ${LONGEST_POST} characters`);
  const by = byWhom(invocation);
  const told = await withPosts(invocation, (posts) => posts.approve(id, by, words));
  if (told === undefined) throw new CommandRefused(`post ${id} does not wait for a decision`);
  const text = `Post ${id} is shown in its commune as: “${told}”`;
  return { json: { id, state: 'approved', words: told }, text };
}

async function refuse(invocation: Invocation, id: string) {
  const reason = required(invocation, 'reason').trim().slice(0, LONGEST_POST);
  const by = byWhom(invocation);
  const refused = await withPosts(invocation, (posts) => posts.refuse(id, by, reason));
  if (!refused) throw new CommandRefused(`post ${id} neither waits nor is shown`);
  return { json: { id, state: 'refused', reason }, text: `Post ${id} is refused: ${reason}` };
}
