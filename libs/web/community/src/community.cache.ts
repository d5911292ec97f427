import type { ApolloCache, Reference } from '@apollo/client';

interface ThreadNode {
  id: string;
  parentId: string | null;
}

/** How deep each comment stands below the post: 0 for a branch's first. A parent that is not in the list counts as the post. */
export function depthsOf(nodes: readonly ThreadNode[]): Map<string, number> {
  const depths = new Map<string, number>();
  for (const { id, parentId } of nodes) depths.set(id, parentId === null ? 0 : (depths.get(parentId) ?? -1) + 1);
  return depths;
}

/** Where a new comment belongs in reading order: behind the last of its parent's descendants, else at the end. */
export function placeOfReply(nodes: readonly ThreadNode[], parentId: string | null): number {
  if (parentId === null) return nodes.length;
  const start = nodes.findIndex((node) => node.id === parentId);
  if (start < 0) return nodes.length;
  const branch = new Set([parentId]);
  let end = start + 1;
  while (end < nodes.length) {
    const above = nodes[end].parentId;
    if (above === null || !branch.has(above)) break;
    branch.add(nodes[end].id);
    end += 1;
  }
  return end;
}

interface Edge {
  cursor: string;
  node: { id: string };
}

/** What a fresh look at a thread adds to the one that is shown: each new comment behind the one it follows there. */
export function mergeThread<E extends Edge>(shown: readonly E[], fresh: readonly E[]): E[] {
  const merged = [...shown];
  const known = new Set(shown.map((edge) => edge.node.id));
  let previous: string | undefined;
  for (const edge of fresh) {
    if (!known.has(edge.node.id)) {
      const at = previous === undefined ? -1 : merged.findIndex((one) => one.node.id === previous);
      merged.splice(at + 1, 0, edge);
      known.add(edge.node.id);
    }
    previous = edge.node.id;
  }
  return merged;
}

interface CachedConnection {
  edges: { __typename?: string; cursor: string; node: Reference }[];
  totalCount?: number;
}

/** Puts a comment that was just written into every shown list of its post, and counts it. */
export function addCommentToCache(cache: ApolloCache, comment: { id: string; parentId: string | null; postId: string }): void {
  const id = cache.identify({ __typename: 'Post', id: comment.postId });
  let added = false;
  cache.modify({
    id,
    fields: {
      comments(existing, { readField, toReference }) {
        const connection = existing as CachedConnection | undefined;
        const node = toReference({ __typename: 'Comment', id: comment.id });
        if (!connection || !node) return existing;
        const nodes = connection.edges.map((edge) => ({
          id: String(readField('id', edge.node)),
          parentId: (readField('parentId', edge.node) as string | null | undefined) ?? null,
        }));
        // The live connection may have brought it already.
        if (nodes.some(({ id }) => id === comment.id)) return existing;
        const at = placeOfReply(nodes, comment.parentId);
        const edge = { __typename: 'CommentEdge', cursor: `own-${comment.id}`, node };
        added = true;
        return {
          ...connection,
          edges: [...connection.edges.slice(0, at), edge, ...connection.edges.slice(at)],
          totalCount: (connection.totalCount ?? nodes.length) + 1,
        };
      },
    },
  });
  if (added) cache.modify({ id, fields: { commentCount: (count: number) => count + 1 } });
}

/** Marks a post as read where it is listed, so that its dot is gone on the way back. */
export function markReadInCache(cache: ApolloCache, postId: string): void {
  cache.modify({
    id: cache.identify({ __typename: 'Post', id: postId }),
    fields: { viewerHasRead: () => true },
  });
}

/** A joined circle stands in the member's own list at once. */
export function joinCircleInCache(cache: ApolloCache, memberId: string, circleId: string): void {
  changeOwnCircles(cache, memberId, (circles, sameAs, reference) => (reference && !circles.some(sameAs) ? [...circles, reference] : circles), circleId);
}

/** A left one goes from it. */
export function leaveCircleInCache(cache: ApolloCache, memberId: string, circleId: string): void {
  changeOwnCircles(cache, memberId, (circles, sameAs) => circles.filter((circle) => !sameAs(circle)), circleId);
}

function changeOwnCircles(
  cache: ApolloCache,
  memberId: string,
  change: (circles: readonly Reference[], sameAs: (circle: Reference) => boolean, reference: Reference | undefined) => readonly Reference[],
  circleId: string,
): void {
  cache.modify({
    id: cache.identify({ __typename: 'Member', id: memberId }),
    fields: {
      circles: (existing, { readField, toReference }) =>
        change((existing as readonly Reference[] | undefined) ?? [], (circle) => readField('id', circle) === circleId, toReference({ __typename: 'Circle', id: circleId })),
    },
  });
}
