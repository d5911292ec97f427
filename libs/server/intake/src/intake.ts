import { Injectable } from '@nestjs/common';
import type { Tx } from '@kith/server/kernel';

/** Neutral records that importers and the demo hand over. External ids are unique per origin and kind. */
export interface IntakeMember {
  externalId: string;
  name: string;
  /** Wished handle; made unique, and made from the name when missing. */
  handle?: string;
  bio?: string;
  place?: string;
  language?: 'en' | 'zh-CN';
  timeZone?: string;
  joinedAt: Date;
  lastSeenAt?: Date;
  /** Set for members of a seed, who need not claim their account; absent: imported and unclaimed. */
  claimedAt?: Date;
  /** Default: member. */
  role?: 'member' | 'manager' | 'crm' | 'admin';
}
/** An address of a member, with the evidence for it in the order of time. */
export interface IntakeContact {
  externalId: string;
  memberExternalId: string;
  channel: 'email';
  value: string;
  evidence: { kind: 'code-typed' | 'click' | 'soft-bounce' | 'hard-bounce'; at: Date }[];
}
export interface IntakeTopic { slug: string; label: string; labelZh?: string }
export interface IntakeCircle {
  slug: string; kind: 'interest' | 'product'; name: string; nameZh?: string; purpose: string; purposeZh?: string; hue: number; icon: string; createdAt: Date;
  /** File of a stored upload. */
  coverFile?: string;
}
/** Shown on what it came with. Without one a record is at home here, as in a seed; without an author it is the member's name. */
export interface IntakeAttribution { url?: string; author?: string; license?: string }
export interface IntakePost {
  externalId: string;
  kind: 'discussion' | 'question';
  authorExternalId: string | null;
  circleSlug: string | null;
  title: string;
  markdown: string;
  topics: string[];
  coverFile?: string;
  createdAt: Date;
  editedAt?: Date;
  attribution?: IntakeAttribution;
}
export interface IntakeComment {
  externalId: string;
  /** May be left out when the parent is given. */
  postExternalId?: string;
  /** Must come after the parent. */
  parentExternalId?: string;
  authorExternalId: string | null;
  isAnswer: boolean;
  markdown: string;
  createdAt: Date;
  editedAt?: Date;
  attribution?: IntakeAttribution;
}
export interface IntakePraise {
  externalId: string;
  /** One of both. */
  postExternalId?: string;
  commentExternalId?: string;
  /** null: the source does not say who. */
  memberExternalId: string | null;
  at: Date;
}
/** The post is that of the comment when it is left out. */
export interface IntakeAcceptance { externalId: string; postExternalId?: string; commentExternalId: string; at: Date }
export interface IntakeBadge { externalId: string; memberExternalId: string; name: string; rank: 1 | 2 | 3; at: Date }
export interface IntakeLink { externalId: string; fromPostExternalId: string; toPostExternalId: string; kind: 'related' | 'duplicate' }
export interface IntakeMembership { externalId: string; circleSlug: string; memberExternalId: string; role: 'member' | 'host'; at: Date }
/** Makes a member join every circle she has written in at this origin (what has an attribution counts), at the date of her first act there. */
export interface IntakeJoining { externalId: string; memberExternalId: string }
export interface IntakeRead { externalId: string; postExternalId: string; memberExternalId: string; at: Date; seconds: number }

/** Every kind of record. What a record refers to is handed over before it. */
export interface IntakeRecords {
  member: IntakeMember;
  contact: IntakeContact;
  topic: IntakeTopic;
  circle: IntakeCircle;
  membership: IntakeMembership;
  post: IntakePost;
  comment: IntakeComment;
  acceptance: IntakeAcceptance;
  praise: IntakePraise;
  badge: IntakeBadge;
  link: IntakeLink;
  read: IntakeRead;
  joining: IntakeJoining;
}
export type IntakeKind = keyof IntakeRecords;

/** Why a record was not taken; a short stable reason such as 'author-unknown', 'post-unknown', 'empty'. */
export interface IntakeSkip { externalId: string; reason: string }
export interface IntakeResult {
  /** How many became new rows. */
  imported: number;
  /** How many were there already, from an earlier run. */
  known: number;
  skipped: IntakeSkip[];
}

/** Takes one batch of one kind in the given transaction, with the signals at their original dates, idempotently (import_ref). */
export type Intake<K extends IntakeKind> = (tx: Tx, originId: number, batch: IntakeRecords[K][]) => Promise<IntakeResult>;

/** Where the owners of rows say that they take records of a kind, so that importers need to know none of them. */
@Injectable()
export class IntakeRegistry {
  private readonly takers = new Map<IntakeKind, Intake<IntakeKind>>();

  register<K extends IntakeKind>(kind: K, take: Intake<K>): void {
    this.takers.set(kind, take as unknown as Intake<IntakeKind>);
  }

  /** Throws when nobody takes this kind. */
  take<K extends IntakeKind>(kind: K, tx: Tx, originId: number, batch: IntakeRecords[K][]): Promise<IntakeResult> {
    const taker = this.takers.get(kind) as unknown as Intake<K> | undefined;
    if (!taker) throw new Error(`Nobody takes records of kind ${kind}`);
    return taker(tx, originId, batch);
  }
}
