/**
 * The kinds of signal, the rooms they are told to, and what a live message looks like.
 * A kind is `noun.past`; its subject is the table that `subjectId` points into.
 */
export const signalKinds = {
  'member.joined': { subject: 'member' },
  'member.claimed': { subject: 'member' },
  'session.started': { subject: 'member' },
  'contact-point.added': { subject: 'contact-point' },
  'contact-point.confirmed': { subject: 'contact-point' },
  'contact-point.bounced': { subject: 'contact-point' },
  'contact-point.removed': { subject: 'contact-point' },
  'circle.founded': { subject: 'circle' },
  'circle.joined': { subject: 'circle' },
  'circle.left': { subject: 'circle' },
  'post.created': { subject: 'post' },
  'post.edited': { subject: 'post' },
  'post.tagged': { subject: 'topic' },
  'post.untagged': { subject: 'topic' },
  'post.deleted': { subject: 'post' },
  'post.restored': { subject: 'post' },
  'post.read': { subject: 'post' },
  'comment.created': { subject: 'comment' },
  'comment.edited': { subject: 'comment' },
  'comment.deleted': { subject: 'comment' },
  'comment.restored': { subject: 'comment' },
  'answer.created': { subject: 'comment' },
  'answer.deleted': { subject: 'comment' },
  'answer.restored': { subject: 'comment' },
  'answer.accepted': { subject: 'comment' },
  'answer.unaccepted': { subject: 'comment' },
  'praise.given': { subject: 'praise' },
  'praise.withdrawn': { subject: 'praise' },
  'badge.awarded': { subject: 'badge' },
} as const satisfies Record<string, { subject: string }>;

export type SignalKind = keyof typeof signalKinds;

/** Kinds that only she and staff hear of: what she reads, how she signs in and where she can be reached. */
const privatePrefixes = ['post.read', 'session.', 'contact-point.', 'member.claimed'];

/** Whether a signal of this kind is told to the rooms of its post and circle and to the whole club. */
export const isPublicKind = (kind: string): boolean => !privatePrefixes.some((prefix) => kind.startsWith(prefix));

/**
 * A room hears of signals. `club` hears everything public; `staff` everything; `member:1` what concerns her;
 * `circle:1` and `post:1` what happens there.
 */
export type Room = 'club' | 'staff' | `circle:${string}` | `post:${string}` | `member:${string}`;

/**
 * What the live connection carries: ids and the kind, never content. `at` is an opaque place in the log.
 * `score.moved` is not in the log: it follows a signal once the engagement consumer has counted it.
 */
export interface LiveMessage {
  at: string;
  kind: SignalKind | 'score.moved';
  subjectId?: string;
  postId?: string;
  circleId?: string;
  memberId?: string;
}

/** Client → server when (re)connecting: the rooms it wants and the last message it saw. */
export interface LiveSubscribe {
  rooms: Room[];
  after?: string;
}

/** Server → client after a subscribe: the head of the log, and whether so much was missed that the page should refetch. */
export interface LiveCaughtUp {
  at: string;
  resync: boolean;
  refused: Room[];
}

/** Server → client as `resync`: an import wrote so much of the past that the page should refetch; no message tells of it. */
export interface LiveResync {
  at: string;
}
