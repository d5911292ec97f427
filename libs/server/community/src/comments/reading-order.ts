import type { Comment } from './comment.entity';

type Placed = Pick<Comment, 'id' | 'parentId' | 'deletedAt'>;

/**
 * One branch in reading order: each comment, then its replies in the order they are given (that of time), each with its own
 * replies. A deleted comment stays as an empty place while something below it is left, and vanishes otherwise.
 */
export function readingOrder<C extends Placed>(root: C, replies: readonly C[]): C[] {
  const below = new Map<number | null, C[]>();
  for (const reply of replies) {
    const siblings = below.get(reply.parentId);
    if (siblings) siblings.push(reply);
    else below.set(reply.parentId, [reply]);
  }
  // Threads can be deeper than the stack of calls: collected parents first, then judged from the end.
  const order: C[] = [];
  const waiting: C[] = [root];
  for (let comment = waiting.pop(); comment; comment = waiting.pop()) {
    order.push(comment);
    const children = below.get(comment.id);
    if (children) for (let place = children.length - 1; place >= 0; place--) waiting.push(children[place]);
  }
  const kept = new Set<number | null>();
  for (let place = order.length - 1; place >= 0; place--) {
    const { id, parentId, deletedAt } = order[place];
    if (!deletedAt || kept.has(id)) kept.add(id).add(parentId);
  }
  return order.filter(({ id }) => kept.has(id));
}
