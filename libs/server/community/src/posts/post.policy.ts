import type { Actor } from '@kith/server/kernel';
import type { Circle } from '../circles/circle.entity';
import type { Post } from './post.entity';

export type PostState = Pick<Post, 'authorId' | 'circleId' | 'deletedAt' | 'deletedBy'>;

/** Managers look after the whole community; admins may what they may. */
export const isManager = (actor: Actor | null): boolean => actor?.role === 'manager' || actor?.role === 'admin';

export const isAuthor = (actor: Actor | null, thing: { authorId: number | null }): boolean => actor !== null && thing.authorId === actor.memberId;

/** A deleted post exists for its author and for managers only. */
export const canSeePost = (actor: Actor | null, post: Pick<PostState, 'authorId' | 'deletedAt'>): boolean =>
  !post.deletedAt || isAuthor(actor, post) || isManager(actor);

export const canEditPost = (actor: Actor | null, post: PostState): boolean => !post.deletedAt && isAuthor(actor, post);

/** `hosted`: the circles whose host the actor is. */
export const canDeletePost = (actor: Actor | null, post: PostState, hosted: ReadonlySet<Circle['id']>): boolean =>
  !post.deletedAt && (isAuthor(actor, post) || isManager(actor) || (actor !== null && post.circleId !== null && hosted.has(post.circleId)));

/** Undo is for who did it, or a manager. */
export const canRestore = (actor: Actor | null, thing: { deletedAt: Date | null; deletedBy: number | null }): boolean =>
  thing.deletedAt !== null && actor !== null && (thing.deletedBy === actor.memberId || isManager(actor));

export const canCommentOn = (actor: Actor | null, post: Pick<PostState, 'deletedAt'>): boolean => actor !== null && !post.deletedAt;

/** Whose question it is decides what solved it. */
export const canAccept = (actor: Actor | null, post: PostState & Pick<Post, 'kind'>): boolean =>
  post.kind === 'question' && !post.deletedAt && (isAuthor(actor, post) || isManager(actor));
