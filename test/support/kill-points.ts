/** The moments at which a process under test may kill itself. */

/** The ten steps of "one message in", and what lies between two of them. */
export const KILL_POINTS = [
  'before-verify',
  'after-read',
  'before-accept',
  'after-accept',
  'before-hold',
  'after-hold',
  'before-commit',
  'after-commit',
  'before-release',
  'after-release',
  'before-send',
  'after-send',
  'before-settle',
  'after-settle',
] as const;

export type KillPoint = (typeof KILL_POINTS)[number];
