import type { Actor } from '@kith/server/kernel';
import { isAuthor } from '../posts/post.policy';

/** Praise thanks somebody else. */
export const canPraise = (actor: Actor | null, thing: { authorId: number | null; deletedAt: Date | null }): boolean =>
  actor !== null && !thing.deletedAt && !isAuthor(actor, thing);
