/** Where a request stands: the unit whose turn it is, who is told of it, and until when somebody should answer. */
import { addWorkingHours, type Level } from '../domain/handover.ts';
import type { Handover, Prisma } from './generated/client.ts';
import { dayOfDate, holdersOf } from './handover-levels.ts';
import { tellWaiting, type HandoverMeans } from './handover-letters.ts';

type Tx = Prisma.TransactionClient;

/** Until it was routed the unit is only where she said she lives. */
export function atUnit({ unitId, routedAt }: Pick<Handover, 'unitId' | 'routedAt'>) {
  return unitId === null || routedAt === null ? undefined : String(unitId);
}

export interface Standing {
  request: Handover;
  levels: Level[];
  /** The unit whose turn it is; undefined where there is none yet. */
  at: string | undefined;
  /** Whom not to ask: she herself, and whoever gave it back. */
  but: (bigint | null)[];
}

/** Puts a request into the list of a level and tells those who hold its office. */
export async function stand(tx: Tx, means: HandoverMeans, standing: Standing): Promise<void> {
  const { request, levels, at, but } = standing;
  const now = means.now();
  const level = levels.find(({ unitId }) => unitId === at) ?? levels.at(-1);
  const holders = level ? await holdersOf(tx, level, dayOfDate(now), but) : [];
  const waits = holders.length > 0 || isTop(level, levels);
  const escalateAt = waits ? hoursFrom(means) : now;
  const unitId = level ? BigInt(level.unitId) : null;
  const data = { unitId, routedAt: request.routedAt ?? now, escalateAt };
  await tx.handover.update({ where: { id: request.id }, data });
  for (const holder of holders)
    await tellWaiting(tx, means, holder, {
      about: 'waiting',
      key: `${request.id}:${now.getTime()}`,
    });
}

/** The end of the hours of work in which somebody should answer. */
export function hoursFrom({ now, escalateHours, officeHours, holidays }: HandoverMeans): Date {
  return new Date(addWorkingHours(now().getTime(), escalateHours, officeHours, holidays));
}

function isTop(level: Level | undefined, levels: readonly Level[]): boolean {
  return level?.unitId === levels.at(-1)?.unitId;
}
