/** A line of a list of savings-and-credit groups → the group and its leader, cleaned, with what is wrong with it. */
import type { Day } from '../calendar.ts';
import { isNothing } from './cells.ts';
import type { Fault } from './faults.ts';
import type { Line } from './lines.ts';
import { checkMember, saidIn, type Draft, type Said } from './member.ts';

export interface GroupDraft {
  sheet: number;
  row: number;
  said: Said;
  /** Missing: the list does not say who leads it. */
  leader?: Draft;
}

export function checkGroup(
  line: Line,
  sheet: number,
  today: Day,
): { draft: GroupDraft } | { faults: Fault[] } {
  const said = saidIn(line);
  const faults: Fault[] =
    (said.group ?? said.above.group ?? said.groupCode) === undefined
      ? [{ fault: 'group-missing' }]
      : [];
  const named = line.text('name') + line.text('familyName') + line.text('givenName');
  const leader = isNothing(named) ? undefined : checkMember(line, sheet, today);
  if (leader && 'faults' in leader) faults.push(...leader.faults);
  if (faults.length > 0) return { faults };
  const draft = leader && 'draft' in leader ? ledBy(leader.draft) : undefined;
  return { draft: { sheet, row: line.number, said, leader: draft } };
}

/** Nobody expects years of birth in a list of groups. */
function ledBy(draft: Draft): Draft {
  const notes = draft.notes.filter(({ note }) => note !== 'birth-none' && note !== 'role-higher');
  return { ...draft, role: 'group_leader', notes };
}
