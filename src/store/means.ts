/** What the commands of a turn have at hand beside the transaction itself. */
import type { HandoverMeans } from './handovers.ts';
import type { Post } from './post.ts';
import type { Secrets } from './secrets.ts';

export interface Means extends HandoverMeans {
  secrets: Secrets;
  post: Post;
  now(): Date;
}
