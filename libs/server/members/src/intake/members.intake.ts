import { randomBytes } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '@kith/server/kernel';
import { addRefs, type IntakeMember, IntakeRegistry, intakeResult, type IntakeResult, reserveIds, sieve, sortKnown } from '@kith/server/intake';
import { SignalLog } from '@kith/server/signals';
import { cleanLine, cleanText } from '@kith/server/text';
import { memberTokens } from '../members/member-tokens';
import { handleFromName, handleVariants } from './handle-wish';

type Row = IntakeMember & { id: number; handle: string };

/** Keeps the promise that a member of another community becomes one member here, whom nobody has claimed yet, however often she comes. */
@Injectable()
export class MembersIntake implements OnModuleInit {
  constructor(
    private readonly registry: IntakeRegistry,
    private readonly signals: SignalLog,
  ) {}

  onModuleInit(): void {
    this.registry.register('member', (tx, originId, batch) => this.take(tx, originId, batch));
  }

  private async take(tx: Tx, originId: number, batch: IntakeMember[]): Promise<IntakeResult> {
    const { fresh, known } = await sortKnown(tx, originId, 'member', batch);
    const { taken, skipped } = sieve(fresh, (record) => {
      const name = clip(cleanLine(record.name), 80);
      return name ? { ...record, name, bio: clip(cleanText(record.bio ?? '').trim(), 2000), place: clip(cleanLine(record.place ?? ''), 120) } : 'name-empty';
    });
    if (!taken.length) return intakeResult(0, known, skipped);
    const handles = await this.freeHandles(tx, taken);
    const ids = await reserveIds(tx, 'member', taken.length);
    const rows = taken.map((record, place): Row => ({ ...record, id: ids[place], handle: handles[place] }));
    await this.insert(tx, rows);
    await addRefs(tx, originId, 'member', rows.map(({ externalId, id }) => ({ externalId, localId: id })));
    await this.signals.record(
      tx,
      ...rows.map(({ id, joinedAt }) => ({ kind: 'member.joined' as const, memberId: id, subjectId: id, occurredAt: joinedAt })),
      // When she was last there is all that is known of somebody who only reads.
      ...rows.flatMap(({ id, joinedAt, lastSeenAt }) => (lastSeenAt && lastSeenAt > joinedAt ? [{ kind: 'session.started' as const, memberId: id, subjectId: id, occurredAt: lastSeenAt }] : [])),
    );
    return intakeResult(rows.length, known, skipped);
  }

  /** A handle for each, close to her wish or her name, that neither another member nor another of this batch has. */
  private async freeHandles(tx: Tx, members: IntakeMember[]): Promise<string[]> {
    const wishes = members.map((member) => handleVariants(wishOf(member), member.externalId));
    const rows: { handle: string }[] = await tx.query('select lower(handle::text) as handle from member where handle = any($1::text[]::citext[])', [[...new Set(wishes.flat())]]);
    const gone = new Set(rows.map(({ handle }) => handle));
    return wishes.map((variants) => {
      const handle = variants.find((variant) => !gone.has(variant)) ?? `${variants[0].slice(0, 18).replace(/-+$/, '')}-${randomBytes(5).toString('hex')}`;
      gone.add(handle);
      return handle;
    });
  }

  private async insert(tx: Tx, rows: Row[]): Promise<void> {
    await tx.query(
      `insert into member (id, handle, name, bio, place, language, time_zone, joined_at, named_at, claimed_at, role, tokens) overriding system value
       select id, handle, name, bio, place, coalesce(language, 'en'), coalesce(time_zone, 'UTC'), joined_at, joined_at, claimed_at, coalesce(role, 'member'), array_to_tsvector(tokens)
       from jsonb_to_recordset($1::jsonb) as r (id bigint, handle text, name text, bio text, place text, language text, time_zone text, joined_at timestamptz, claimed_at timestamptz, role text, tokens text[])`,
      [JSON.stringify(rows.map((row) => ({
        id: row.id, handle: row.handle, name: row.name, bio: row.bio, place: row.place, language: row.language, time_zone: row.timeZone, joined_at: row.joinedAt, claimed_at: row.claimedAt, role: row.role, tokens: memberTokens(row),
      })))],
    );
  }
}

function wishOf({ handle, name, externalId }: IntakeMember): string {
  if (handle && /^[a-z0-9][a-z0-9_-]{1,29}$/.test(handle)) return handle;
  return handleFromName(handle ?? name) ?? handleFromName(`member-${externalId}`) ?? 'member';
}

/** At most so many characters, as the database counts them. */
function clip(text: string, length: number): string {
  return text.length <= length ? text : [...text].slice(0, length).join('').trimEnd();
}
