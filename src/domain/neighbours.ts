/** What neighbours offer each other and ask of each other: the kinds, the limits, and what belongs together. */

export const POST_KINDS = ['ask', 'offer'] as const;
export type PostKind = (typeof POST_KINDS)[number];

export const POST_SUBJECTS = ['labour', 'tools', 'seedlings', 'other'] as const;
export type PostSubject = (typeof POST_SUBJECTS)[number];

/** Posts of one member that wait or are shown at the same time. */
export const MOST_POSTS = 3;
/** How long a post stands, counted again from its approval. */
export const POST_DAYS = 30;
/** Characters: what fits a message beside others. */
export const LONGEST_POST = 300;

/** A post as other members may see it: nothing in it tells whose it is. */
export interface SharedPost {
  id: string;
  kind: PostKind;
  subject: PostSubject;
  commune: string;
  /** As a cadre approved them. */
  words: string;
}

/** A post as its own writer sees it; words are absent once it is over. */
export interface OwnPost extends Omit<SharedPost, 'words'> {
  words?: string;
  state: 'pending' | 'approved' | 'refused';
  /** Why it was refused. */
  reason?: string;
}

export interface NeighbourFacts {
  mine: OwnPost[];
  /** Approved posts of others, newest first. */
  others: SharedPost[];
}

/** What is wanted: an offer looks for asks, an ask for offers. */
export interface Wanted {
  commune: string;
  kind?: PostKind;
  subject?: PostSubject;
}

/** Posts of others in the same commune that answer hers; the same subject first. */
export function matches(others: SharedPost[], { commune, kind, subject }: Wanted): SharedPost[] {
  const near = others.filter((post) => post.commune === commune && post.kind !== kind);
  const isSame = (post: SharedPost) => Number(post.subject === subject);
  return near.sort((one, other) => isSame(other) - isSame(one));
}
