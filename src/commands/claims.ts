/** Who says that she is a member, by phone and year of birth: list, approve, refuse. */
import { maskAddress } from '../domain/mask.ts';
import type { ListedClaim } from '../store/handover-operator.ts';
import { UsageError, optional, type Command, type Invocation } from './command.ts';
import { byWhom, withDesk } from './handovers.ts';
import { accepted, idOf, oneOf } from './staff.ts';

const STATES = ['pending', 'approved', 'refused', 'expired'] as const;

export const claims: Command = {
  usage:
    'claims list [--state pending] | claims approve ID [--person ID] [--by NAME] | claims refuse ID [--by NAME]',
  options: { state: { type: 'string' }, person: { type: 'string' }, by: { type: 'string' } },
  run: (invocation) => {
    const [action, id] = invocation.words;
    if (action === 'list') return list(invocation);
    if (action === 'approve' && id) return approve(invocation, idOf(id, 'a claim'));
    if (action === 'refuse' && id) return refuse(invocation, idOf(id, 'a claim'));
    throw new UsageError('expected list, approve ID or refuse ID');
  },
};

async function list(invocation: Invocation) {
  const state = oneOf(invocation, 'state', STATES) ?? 'pending';
  const rows = (await withDesk(invocation, (desk) => desk.claims(state))).map(shown);
  const lines = rows.map(
    ({ id, createdAt, from, phone, birthYear, person }) =>
      `${id}  ${createdAt}  ${from}  ${phone}  ${birthYear}  person ${person ?? '–'}`,
  );
  return { json: { rows }, text: lines.join('\n') || 'Nobody waits.' };
}

function shown({ address, createdAt, ...claim }: ListedClaim) {
  return { ...claim, from: maskAddress(address), createdAt: createdAt.toISOString() };
}

async function approve(invocation: Invocation, id: string) {
  const named = optional(invocation, 'person');
  const person = named === undefined ? undefined : idOf(named, 'a person');
  const by = byWhom(invocation);
  accepted((await withDesk(invocation, (desk) => desk.approve(id, by, person))) ?? id);
  return { json: { id, state: 'approved' }, text: `Claim ${id} is approved: the phone is linked.` };
}

async function refuse(invocation: Invocation, id: string) {
  const by = byWhom(invocation);
  accepted((await withDesk(invocation, (desk) => desk.refuse(id, by))) ?? id);
  return { json: { id, state: 'refused' }, text: `Claim ${id} is refused.` };
}
