import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { type Actor, Clock, DomainError, sqlState, type Tx } from '@kith/server/kernel';
import { checkedText } from '../checked-input';
import { Draft } from './draft.entity';

const maxBytes = 250_000;
/** Whoever begins more loses the one she has not touched for longest. */
const mostDrafts = 50;

/** PostgreSQL's codes for JSON that its jsonb does not take: the character zero, half a surrogate pair, nesting without end. */
const notForJsonb = ['22P05', '22P02', '54001'];

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

  /** Saved last first. */
  all(actor: Actor): Promise<Draft[]> {
    return this.source.getRepository(Draft).find({ where: { memberId: actor.memberId }, order: { savedAt: 'DESC', key: 'ASC' }, take: mostDrafts });
  }

  /**
   * Saves on top of a version; none (or 0) starts a new draft. Throws community.draft-conflict with the version there is now, 0 when there
   * is none any more, if it is another one.
   */
  async save(actor: Actor, key: string, content: unknown, version: number | null | undefined): Promise<Draft> {
    const name = checkedText(key, 'key', 100);
    const json = jsonOf(content);
    if (json === null || Buffer.byteLength(json) > maxBytes) throw new DomainError('input.invalid', { field: 'content' });
    const saved = await this.write(actor.memberId, name, json, version ?? 0).catch((error: unknown) => {
      throw notForJsonb.includes(sqlState(error)) ? new DomainError('input.invalid', { field: 'content' }) : error;
    });
    if (!saved.length) throw new DomainError('community.draft-conflict', { version: (await this.find(actor, name))?.version ?? 0 });
    if (!version) await this.dropOldest(actor.memberId, name);
    return { memberId: actor.memberId, key: name, content, ...saved[0] };
  }

  /** Returns nothing when the draft has another version. */
  private write(memberId: number, key: string, json: string, version: number): Promise<{ version: number; savedAt: Date }[]> {
    const now = this.clock.now();
    if (version === 0) {
      return this.source.query(
        'insert into draft (member_id, key, content, saved_at) values ($1, $2, $3, $4) on conflict do nothing returning version, saved_at as "savedAt"',
        [memberId, key, json, now],
      );
    }
    return this.source.query(
      `with saved as (
         update draft set content = $3, version = version + 1, saved_at = $5 where member_id = $1 and key = $2 and version = $4
         returning version, saved_at
       ) select version, saved_at as "savedAt" from saved`,
      [memberId, key, json, version, now],
    );
  }

  private async dropOldest(memberId: number, keptKey: string): Promise<void> {
    await this.source.query(
      `delete from draft where member_id = $1 and key in (select key from draft where member_id = $1 order by key = $2 desc, saved_at desc, key offset ${mostDrafts})`,
      [memberId, keptKey],
    );
  }

  /** Returns whether there was one. */
  async delete(actor: Actor, key: string): Promise<boolean> {
    return removeDraft(this.source.manager, actor.memberId, key);
  }
}

/** Null when it is nested too deeply to be written down. */
function jsonOf(content: unknown): string | null {
  try {
    return JSON.stringify(content ?? null);
  } catch {
    return null;
  }
}

/** In the transaction that publishes what it was the draft of. */
export async function removeDraft(tx: Tx, memberId: number, key: string): Promise<boolean> {
  const { affected } = await tx.delete(Draft, { memberId, key });
  return Boolean(affected);
}
