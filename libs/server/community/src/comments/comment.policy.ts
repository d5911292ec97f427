import type { Actor } from '@kith/server/kernel';
import { isAuthor, isManager } from '../posts/post.policy';
import type { Comment } from './comment.entity';

export type CommentState = Pick<Comment, 'authorId' | 'circleId' | 'deletedAt' | 'deletedBy'>;

export const canEditComment = (actor: Actor | null, comment: CommentState): boolean => !comment.deletedAt && isAuthor(actor, comment);

/** `hosted`: the circles whose host the actor is. */
export const canDeleteComment = (actor: Actor | null, comment: CommentState, hosted: ReadonlySet<number>): boolean =>
  !comment.deletedAt && (isAuthor(actor, comment) || isManager(actor) || (actor !== null && comment.circleId !== null && hosted.has(comment.circleId)));
