import type { Actor } from '@kith/server/kernel';
import { isAuthor, isManager } from '../posts/post.policy';
import type { Comment } from './comment.entity';

export type CommentState = Pick<Comment, 'authorId' | 'circleId' | 'deletedAt' | 'deletedBy'>;

export const canEditComment = (actor: Actor | null, comment: CommentState): boolean => !comment.deletedAt && isAuthor(actor, comment);

const none: ReadonlySet<number> = new Set();

/** `hosted`: the circles whose host the actor is; without it, whether she may even if she hosts nothing. */
export const canDeleteComment = (actor: Actor | null, comment: CommentState, hosted: ReadonlySet<number> = none): boolean =>
  !comment.deletedAt && (isAuthor(actor, comment) || isManager(actor) || (actor !== null && comment.circleId !== null && hosted.has(comment.circleId)));
