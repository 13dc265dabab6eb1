/** Codes that a cadre hands out on paper, and who is linked where: `link-code`, `links`. */
import { renderUnicodeCompact, renderSVG } from 'uqr';
import { maskAddress } from '../domain/mask.ts';
import type { Config } from '../config.ts';
import { makeLinkCode, revokeLinks } from '../store/links.ts';
import { CommandRefused, UsageError, optional, required, type Command } from './command.ts';
import type { Invocation } from './command.ts';
import { withMeans } from './means.ts';
import { actOf, found, idOf } from './staff.ts';

const BY = { by: { type: 'string' as const } };

export const linkCode: Command = {
  usage: 'link-code PERSON [--days 14] [--svg] [--by NAME]',
  options: { ...BY, days: { type: 'string' }, svg: { type: 'boolean' } },
  run: async (invocation) => {
    const [id] = invocation.words;
    if (!id) throw new UsageError('whose code? expected the id of a person; see: user list');
    return makeCode(invocation, BigInt(idOf(id, 'person')));
  },
};

async function makeCode(invocation: Invocation, personId: bigint) {
  const config = invocation.config();
  const days = daysIn(invocation, config);
  const { by } = actOf(invocation);
  const made = await withMeans(invocation, async ({ database, means }) => {
    const person = await database.prisma.person.findUnique({ where: { id: personId } });
    const { name } = found(person ?? undefined, `person ${personId}`);
    return { name, ...(await makeLinkCode(database, means, { personId, by, days })) };
  });
  const { code, name, expiresAt } = made;
  const link = linkFor(config, code);
  const json = {
    code,
    link: link ?? null,
    person: String(personId),
    expiresAt: expiresAt.toISOString(),
  };
  const picture = link && (invocation.values.svg ? renderSVG(link) : renderUnicodeCompact(link));
  const lines = [
    `${name}: nhắn cho Trợ lý Hội câu này trước ngày ${json.expiresAt.slice(0, 10)}:`,
    `  MÃ ${code.replace(/(\d{3})(?=\d)/g, '$1 ')}`,
    ...(link ? ['Hoặc quét bằng Telegram:', link, picture ?? ''] : []),
  ];
  return { json, text: lines.join('\n') };
}

function daysIn(invocation: Invocation, { LINK_CODE_DAYS }: Readonly<Config>): number {
  const typed = optional(invocation, 'days');
  if (typed === undefined) return LINK_CODE_DAYS;
  const days = Number(typed);
  if (!Number.isInteger(days) || days < 1 || days > 365)
    throw new UsageError('--days is a whole number from 1 to 365, e.g. --days 14');
  return days;
}

/** Opens the chat with the code on its way; Zalo has no such links, there the code is typed. */
function linkFor({ TELEGRAM_BOT_NAME }: Readonly<Config>, code: string): string | undefined {
  return TELEGRAM_BOT_NAME && `https://t.me/${TELEGRAM_BOT_NAME}?start=ma-${code}`;
}

export const links: Command = {
  usage: 'links list PERSON | links revoke PERSON --why "…" [--by NAME]',
  options: { ...BY, why: { type: 'string' } },
  run: (invocation) => {
    const [action, id] = invocation.words;
    if (!id) throw new UsageError('expected list PERSON, or revoke PERSON --why "…"');
    const personId = BigInt(idOf(id, 'person'));
    if (action === 'list') return list(invocation, personId);
    if (action === 'revoke') return revoke(invocation, personId);
    throw new UsageError('expected list PERSON, or revoke PERSON --why "…"');
  },
};

async function list(invocation: Invocation, personId: bigint) {
  const rows = await withMeans(invocation, ({ database }) =>
    database.prisma.link.findMany({ where: { personId }, orderBy: { id: 'asc' } }),
  );
  const shown = rows.map(({ id, address, state, method, createdAt, revokedAt, why }) => ({
    ...{ id: String(id), address: maskAddress(address), state, method, why },
    since: createdAt.toISOString(),
    until: revokedAt?.toISOString() ?? null,
  }));
  const text = shown.map(
    (row) => `${row.id}  ${row.address}  ${row.state}  ${row.method}  ${row.since}`,
  );
  return { json: { rows: shown }, text: text.join('\n') || 'No links.' };
}

async function revoke(invocation: Invocation, personId: bigint) {
  const why = required(invocation, 'why');
  const { by } = actOf(invocation);
  const count = await withMeans(invocation, ({ database, means }) =>
    database.prisma.$transaction((tx) => revokeLinks(tx, { personId }, { by, why }, means)),
  );
  if (count === 0) throw new CommandRefused(`person ${personId} is linked nowhere`);
  return { json: { person: String(personId), revoked: count }, text: `${count} links are undone.` };
}
