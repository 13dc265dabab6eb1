/** Places and bodies of the Union for an operator: look up, rename, merge, move, split, add, count members. */
import { isDay, type Day } from '../domain/calendar.ts';
import type { UnitKind } from '../domain/people.ts';
import { formerTitle } from '../domain/place-plan.ts';
import { titleOf, type UnitOn } from '../domain/place.ts';
import type { Refusal } from '../domain/refusal.ts';
import type { Relative, UnitHistory, Units } from '../store/units.ts';
import type { Act } from '../store/units-changes.ts';
import { UsageError, optional, required } from './command.ts';
import type { Command, Invocation, Result } from './command.ts';
import { accepted, actOf, dayIn, found, oneOf, today, withStaff } from './staff.ts';

const KINDS = ['province', 'commune', 'branch', 'group'] as const satisfies readonly UnitKind[];

export const units: Command = {
  usage: [
    'units list [--kind commune] [--under CODE] [--as-of DAY]',
    'units show CODE',
    'units find "TEXT" [--kind commune] [--as-of DAY]',
    'units add --kind branch|group --name … --under CODE [--code …] [--from DAY] [--formerly CODE]',
    'units rename CODE --name … --from DAY',
    'units move CODE --parent CODE --from DAY',
    'units merge CODE,CODE --into CODE --from DAY',
    'units split CODE --into "CODE=CHILD+CHILD,CODE" --from DAY',
    'units report --map old|new [--by commune|branch] [--as-of DAY]',
    'every change takes [--by NAME] [--reason "…"]',
  ].join(' | '),
  options: Object.fromEntries(
    [
      ...['kind', 'under', 'as-of', 'name', 'code', 'from', 'formerly'],
      ...['parent', 'into', 'map', 'by', 'reason'],
    ].map((name) => [name, { type: 'string' as const }]),
  ),
  run: async (invocation) => {
    const [action = '', ...words] = invocation.words;
    const run = Object.hasOwn(ACTIONS, action) ? ACTIONS[action] : undefined;
    if (!run) throw new UsageError(`expected one of ${Object.keys(ACTIONS).join(', ')}`);
    return run(invocation, words);
  },
};

const ACTIONS: Record<string, (invocation: Invocation, words: string[]) => Promise<Result>> = {
  ...{ list, show, find, add, rename, move, merge, split, report },
};

/* ---------- looking ---------- */

async function list(invocation: Invocation): Promise<Result> {
  const kind = oneOf(invocation, 'kind', KINDS) ?? 'commune';
  const day = dayIn(invocation, 'as-of') ?? today();
  const under = optional(invocation, 'under');
  const rows = await withStaff(invocation, async ({ units }) => {
    const all = await units.list(kind, day);
    if (under === undefined) return all;
    const unit = found(await units.byCode(under, day), `unit ${under}`);
    const inside = new Set(await units.below(unit.id, day));
    return all.filter(({ id }) => inside.has(id) && id !== unit.id);
  });
  return told(rows.map(shown), 'No units.');
}

async function find(invocation: Invocation, [text]: string[]): Promise<Result> {
  if (!text) throw new UsageError('units find "TEXT"');
  const kind = oneOf(invocation, 'kind', KINDS);
  const asOf = dayIn(invocation, 'as-of') ?? today();
  const units = await withStaff(invocation, (staff) => staff.units.find(text, { kind, asOf }));
  const rows = units.map((unit) => ({ ...shown(unit), ...(unit.via && { via: unit.via }) }));
  return told(rows, `Nothing is called “${text}”.`);
}

function told(rows: (ReturnType<typeof shown> & { via?: string })[], none: string): Result {
  const lines = rows.map(({ code, title, via }) => `${code}  ${title}${via ? `  ← ${via}` : ''}`);
  return { json: { rows }, text: lines.join('\n') || none };
}

function shown(unit: UnitOn) {
  const { code, kind, type, name, validFrom = null, validTo = null } = unit;
  const title = kind === 'commune' ? formerTitle(unit) : titleOf(unit);
  return { code, kind, type, name, title, validFrom, validTo };
}

async function show(invocation: Invocation, [code = '']: string[]): Promise<Result> {
  const day = today();
  const { history, chain, inside } = await withStaff(invocation, async ({ units }) => {
    const history = found(await units.history(code), `unit ${code}`);
    const { id } = history.unit;
    const [chain, inside] = [await units.chain(id, day), await units.children(id, day)];
    return { history, chain, inside };
  });
  const { unit, became, madeOf } = history;
  const now = found(unit.versions.at(-1), `name of ${code}`);
  const head = shown({ ...unit, ...now, validFrom: unit.validFrom, validTo: unit.validTo });
  const json = {
    ...head,
    liesIn: chain.slice(1).map(shown),
    versions: unit.versions.map(({ parentId: _parent, ...version }) => version),
    ...{ became, madeOf },
    inside: inside.map(shown),
  };
  return { json, text: pictured(json.title, history, chain, inside).join('\n') };
}

function pictured(
  title: string,
  { unit, became, madeOf }: UnitHistory,
  chain: UnitOn[],
  inside: UnitOn[],
) {
  const above = chain.slice(1).map(titleOf);
  const relative = (word: string) => (one: Relative) =>
    `  ${word} ${one.code} ${formerTitle(one)} (${one.part}, ${one.on})`;
  return [
    `${unit.code}  ${title}`,
    ...(above.length > 0 ? [`  lies in ${above.join(', ')}`] : []),
    ...unit.versions.map(
      ({ type, name, validFrom, validTo }) =>
        `  ${validFrom ?? '…'} – ${validTo ?? '…'}: ${type} ${name}`,
    ),
    ...became.map(relative('became')),
    ...madeOf.map(relative('made of')),
    ...inside.map((one) => `  has ${one.code} ${titleOf(one)}`),
  ];
}

async function report(invocation: Invocation): Promise<Result> {
  required(invocation, 'map');
  const map = oneOf(invocation, 'map', ['old', 'new'] as const)!;
  const by = oneOf(invocation, 'by', ['commune', 'branch'] as const) ?? 'commune';
  const asOf = dayIn(invocation, 'as-of') ?? today();
  const rows = await withStaff(invocation, ({ units }) => units.report({ map, by, asOf }));
  const members = rows.reduce((sum, row) => sum + row.members, 0);
  const lines = rows
    .filter((row) => row.members > 0)
    .map((row) => [row.members, row.code, row.title, row.commune ?? ''].join('  ').trimEnd());
  const text = [...lines, `${rows.length} units on the ${map} map, ${asOf}.`].join('\n');
  return { json: { map, by, asOf, members, rows }, text };
}

/* ---------- changing ---------- */

async function add(invocation: Invocation): Promise<Result> {
  required(invocation, 'kind');
  const kind = oneOf(invocation, 'kind', ['branch', 'group'] as const)!;
  const [name, under] = [required(invocation, 'name'), required(invocation, 'under')];
  const [code, formerly] = [optional(invocation, 'code'), optional(invocation, 'formerly')];
  if (code !== undefined && !/^[A-Za-z0-9-]{2,40}$/.test(code))
    throw new UsageError('--code has letters, digits and hyphens');
  const from = dayIn(invocation, 'from');
  const wish = { kind, name, under, code, formerly, from };
  return changed(invocation, (units, act) => units.add(wish, act), 'is there');
}

async function rename(invocation: Invocation, [code = '']: string[]): Promise<Result> {
  const [name, from] = [required(invocation, 'name'), dayOf(invocation)];
  return changed(invocation, (units, act) => units.rename(code, name, from, act), `from ${from}`);
}

async function move(invocation: Invocation, [code = '']: string[]): Promise<Result> {
  const [parent, from] = [required(invocation, 'parent'), dayOf(invocation)];
  const work = (units: Units, act: Act) => units.move(code, parent, from, act);
  return changed(invocation, work, `lies in ${parent} from ${from}`);
}

async function merge(invocation: Invocation, [words = '']: string[]): Promise<Result> {
  const codes = words.split(',').filter(Boolean);
  if (codes.length === 0) throw new UsageError('units merge CODE,CODE --into CODE --from DAY');
  const [into, from] = [required(invocation, 'into'), dayOf(invocation)];
  const work = (units: Units, act: Act) => units.merge(codes, into, from, act);
  return changed(invocation, work, `takes in ${codes.join(', ')} from ${from}`);
}

async function split(invocation: Invocation, [code = '']: string[]): Promise<Result> {
  const from = dayOf(invocation);
  const parts = required(invocation, 'into')
    .split(',')
    .map((part) => part.split('='));
  const into = Object.fromEntries(
    parts.map(([to = '', children = '']) => [to.trim(), children.split('+').filter(Boolean)]),
  );
  const work = (units: Units, act: Act) => units.split(code, into, from, act);
  return changed(invocation, work, `is split from ${from}`);
}

function dayOf(invocation: Invocation): Day {
  const from = required(invocation, 'from');
  if (!isDay(from)) throw new UsageError(`--from: "${from}" is not a day like 2026-11-23`);
  return from;
}

async function changed(
  invocation: Invocation,
  work: (units: Units, act: Act) => Promise<UnitOn | Refusal>,
  what: string,
): Promise<Result> {
  const act = actOf(invocation);
  const unit = accepted(await withStaff(invocation, ({ units }) => work(units, act)));
  return { json: shown(unit), text: `${unit.code} ${titleOf(unit)}: ${what}.` };
}
