import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { type Actor, Clock, DomainError, type Tx } from '@kith/server/kernel';
import { checkedText } from '../checked-input';
import { Draft } from './draft.entity';

const maxBytes = 250_000;

/** Keeps the promise that no device overwrites what another one wrote without having seen it. */
@Injectable()
export class DraftService {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly clock: Clock,
  ) {}

  find(actor: Actor, key: string): Promise<Draft | null> {
    return this.source.getRepository(Draft).findOneBy({ memberId: actor.memberId, key });
  }

  /** Saved last first, at most 100. */
  all(actor: Actor): Promise<Draft[]> {
    return this.source.getRepository(Draft).find({ where: { memberId: actor.memberId }, order: { savedAt: 'DESC', key: 'ASC' }, take: 100 });
  }

  /**
   * Saves on top of a version; none (or 0) starts a new draft. Throws community.draft-conflict with the version there is now, 0 when there
   * is none any more, if it is another one.
   */
  async save(actor: Actor, key: string, content: unknown, version: number | null | undefined): Promise<Draft> {
    const name = checkedText(key, 'key', 100);
    const json = JSON.stringify(content ?? null);
    // PostgreSQL's jsonb refuses the character zero.
    if (Buffer.byteLength(json) > maxBytes || json.includes('\\u0000')) throw new DomainError('input.invalid', { field: 'content' });
    const now = this.clock.now();
    const saved: { version: number; savedAt: Date }[] = version
      ? await this.source.query(
        `with saved as (
           update draft set content = $3, version = version + 1, saved_at = $5 where member_id = $1 and key = $2 and version = $4
           returning version, saved_at
         ) select version, saved_at as "savedAt" from saved`,
        [actor.memberId, name, json, version, now],
      )
      : await this.source.query(
        'insert into draft (member_id, key, content, saved_at) values ($1, $2, $3, $4) on conflict do nothing returning version, saved_at as "savedAt"',
        [actor.memberId, name, json, now],
      );
    if (!saved.length) throw new DomainError('community.draft-conflict', { version: (await this.find(actor, name))?.version ?? 0 });
    return { memberId: actor.memberId, key: name, content, ...saved[0] };
  }

  /** Returns whether there was one. */
  async delete(actor: Actor, key: string): Promise<boolean> {
    return removeDraft(this.source.manager, actor.memberId, key);
  }
}

/** In the transaction that publishes what it was the draft of. */
export async function removeDraft(tx: Tx, memberId: number, key: string): Promise<boolean> {
  const { affected } = await tx.delete(Draft, { memberId, key });
  return Boolean(affected);
}
