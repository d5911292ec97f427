import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { type Actor, DomainError, fromCursor, pageSize, toCursor } from '@kith/server/kernel';
import { type Member, memberJson, reviveMember } from '@kith/server/members';
import { SignalSubjects } from '@kith/server/signals';
import type { SignalKind } from '@kith/shared';
import { isDay } from '../reference/days';
import type { TimelineConnection } from './timeline.type';

export interface TimelineQuestion {
  first: number;
  after?: string | null;
  /** Only the signals behind this kind of daily count, corrections included. */
  countsAs?: string | null;
  /** Only the signals that count on this day, 'YYYY-MM-DD'. */
  day?: string | null;
}

interface Row {
  seq: number;
  at: string;
  kind: SignalKind;
  subjectId: number | null;
  value: number | null;
  occurredAt: Date;
  day: string;
  acted: boolean;
  partner: Member | null;
}

/** Reads all signals of a member in time: what she did and what was done towards her. */
@Injectable()
export class TimelineService {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly subjects: SignalSubjects,
  ) {}

  /** Throws input.invalid for a cursor, day or countsAs that is none of ours. */
  async read(memberId: number, { first, after, countsAs, day }: TimelineQuestion, reader: Actor): Promise<TimelineConnection> {
    if (day && !isDay(day)) throw new DomainError('input.invalid', { field: 'day' });
    const size = pageSize(first);
    const counted = countsAs ? await this.behind(countsAs) : null;
    const [at, seq] = after ? readCursor(after) : [null, null];
    // Each branch walks its own index from the latest down; the page is what is latest of both.
    const branch = (side: 'actor' | 'partner', condition: string) =>
      counted && counted.side !== side
        ? null
        : `(select s.*, ${side === 'actor'} as acted from signal s
            where ${condition} and ($2::timestamptz is null or (s.occurred_at, s.seq) < ($2, $3::bigint))
              and ($4::text[] is null or s.kind = any($4)) and ($5::date is null or s.day = $5)
            order by s.occurred_at desc, s.seq desc limit $6)`;
    const branches = [branch('actor', 's.member_id = $1'), branch('partner', 's.partner_id = $1 and s.member_id is distinct from $1')];
    const rows: Row[] = await this.source.query(
      `select s.seq, s.occurred_at::text as at, s.kind, s.subject_id as "subjectId", s.value, s.occurred_at as "occurredAt", s.day, s.acted, ${memberJson('p')} as partner
       from (select * from (${branches.filter(Boolean).join(' union all ')}) both_sides order by occurred_at desc, seq desc limit $6) s
       left join member p on p.id = case when s.acted then s.partner_id else s.member_id end
       order by s.occurred_at desc, s.seq desc`,
      [memberId, at, seq, counted?.kinds ?? null, day ?? null, size + 1],
    );
    const page = rows.slice(0, size);
    const describe = await this.subjects.describe(page, reader);
    const items = page.map((row) => {
      const subject = describe(row);
      return {
        cursor: toCursor(row.at, row.seq),
        kind: row.kind,
        occurredAt: row.occurredAt,
        day: row.day,
        acted: row.acted,
        value: row.value,
        partner: row.partner && reviveMember(row.partner),
        title: subject?.title ?? null,
        url: subject?.url ?? null,
        excerpt: subject?.excerpt ?? null,
      };
    });
    return { items, pageInfo: { endCursor: items.at(-1)?.cursor ?? null, hasNextPage: rows.length > size } };
  }

  /** The kinds of signal behind a kind of daily count, and on which side the member stands in them. */
  private async behind(countsAs: string): Promise<{ side: 'actor' | 'partner'; kinds: string[] }> {
    const [found] = await this.source.query(
      `select w.side, array_prepend(w.kind, coalesce((select array_agg(c.kind) from engagement_correction c where c.corrects = w.kind), '{}')) as kinds
       from engagement_weight w where w.counts_as = $1`,
      [countsAs],
    );
    if (!found) throw new DomainError('input.invalid', { field: 'countsAs' });
    return found;
  }
}

function readCursor(cursor: string): [string, number] {
  const [at, seq] = fromCursor(cursor, 2);
  if (typeof at !== 'string' || !isInstant(at) || typeof seq !== 'number' || !Number.isSafeInteger(seq)) throw new DomainError('input.invalid', { field: 'after' });
  return [at, seq];
}

/** Whether a text is an instant as PostgreSQL writes it in UTC, '2026-01-31 23:59:59.123456+00', and one of the calendar. */
function isInstant(text: string): boolean {
  const [, day, time] = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.\d{1,6})?\+00$/.exec(text) ?? [];
  return day !== undefined && isDay(day) && time < '24:00:00' && !/:[6-9]/.test(time);
}
