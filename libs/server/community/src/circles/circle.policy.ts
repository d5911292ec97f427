import type { Actor } from '@kith/server/kernel';
import { isManager } from '../posts/post.policy';

/** `hosted`: the circles whose host the actor is. */
export const canEditCircle = (actor: Actor | null, circle: { id: number }, hosted: ReadonlySet<number>): boolean =>
  isManager(actor) || (actor !== null && hosted.has(circle.id));
