import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { type Actor, Clock, DomainError, ensure, inTransaction, type Tx } from '@kith/server/kernel';
import { SignalLog } from '@kith/server/signals';
import { dayOfAct } from '../day-of-act';
import { canPraise } from './praise.policy';

/** What is praised: a post, or a comment in one. */
export type Praised = { table: 'post' | 'comment'; id: number };

interface Thing {
  authorId: number | null;
  postId: number;
  circleId: number | null;
  deletedAt: Date | null;
}

/** Keeps the promise that a member praises a thing once, never her own, and that its count tells how many did. */
@Injectable()
export class PraiseService {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly signals: SignalLog,
    private readonly clock: Clock,
  ) {}

  /** Praising twice changes nothing. */
  async give(actor: Actor, praised: Praised): Promise<void> {
    const now = this.clock.now();
    await inTransaction(this.source, async (tx, afterCommit) => {
      const thing = await this.find(tx, praised);
      if (thing.deletedAt) throw notFound(praised);
      ensure(canPraise(actor, thing), actor);
      const { table, id } = praised;
      const [praise]: { id: number }[] = await tx.query(
        `with given as (insert into praise (member_id, ${table}_id, created_at) values ($1, $2, $3) on conflict do nothing returning id),
              counted as (update ${table} set praise_count = praise_count + 1 where id = $2 and exists (select from given))
         select id from given`,
        [actor.memberId, id, now],
      );
      if (!praise) return;
      await this.signals.record(tx, {
        kind: 'praise.given', memberId: actor.memberId, partnerId: thing.authorId, subjectId: praise.id, postId: thing.postId, circleId: thing.circleId, occurredAt: now,
      });
      afterCommit(() => this.signals.poke());
    });
  }

  /** Without praise of hers nothing changes. */
  async withdraw(actor: Actor, praised: Praised): Promise<void> {
    await inTransaction(this.source, async (tx, afterCommit) => {
      const thing = await this.find(tx, praised);
      const { table, id } = praised;
      const [praise]: { id: number; createdAt: Date }[] = await tx.query(
        `with gone as (delete from praise where ${table}_id = $2 and member_id = $1 returning id, created_at),
              counted as (update ${table} set praise_count = praise_count - 1 where id = $2 and exists (select from gone))
         select id, created_at as "createdAt" from gone`,
        [actor.memberId, id],
      );
      if (!praise) return;
      await this.signals.record(tx, {
        kind: 'praise.withdrawn', memberId: actor.memberId, partnerId: thing.authorId, subjectId: praise.id, postId: thing.postId, circleId: thing.circleId,
        occurredAt: this.clock.now(), day: dayOfAct(praise.createdAt),
      });
      afterCommit(() => this.signals.poke());
    });
  }

  private async find(tx: Tx, praised: Praised): Promise<Thing> {
    const [thing]: Thing[] = await tx.query(
      praised.table === 'post'
        ? 'select author_id as "authorId", id as "postId", circle_id as "circleId", deleted_at as "deletedAt" from post where id = $1'
        : `select m.author_id as "authorId", m.post_id as "postId", p.circle_id as "circleId", coalesce(m.deleted_at, p.deleted_at) as "deletedAt"
           from comment m join post p on p.id = m.post_id where m.id = $1`,
      [praised.id],
    );
    if (!thing) throw notFound(praised);
    return thing;
  }
}

const notFound = ({ table }: Praised): DomainError => new DomainError(table === 'post' ? 'community.not-found' : 'community.comment-not-found');
