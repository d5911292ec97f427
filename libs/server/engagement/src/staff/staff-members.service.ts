import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { type Band, BANDS, type FreshnessWord } from '@kith/shared';
import { type Actor, Clock, DomainError, fromCursor, pageSize, passes, toConnection, toCursor } from '@kith/server/kernel';
import { type Member, memberJson, reviveMember } from '@kith/server/members';
import { laterDay } from '../reference/days';
import { EngagementClock } from '../reference/engagement-clock';
import { rankedSum } from '../reference/ranked-sum';
import { type Pillars, pillarsJson, shownScores } from '../scores/pillars';
import { freshnessWordSql } from './freshness-sql';
import type { BandCount, MemberFilter, MemberSortName, StaffMemberConnection } from './staff-members.type';

interface Row {
  id: number;
  key: number;
  member: Member;
  loyalty: number;
  ties: number;
  reach: number;
  lifetime: number;
  band: Band | null;
  lastSeenAt: Date | null;
  movedDay: string | null;
  freshness: FreshnessWord | null;
  staleAt: Date | null;
  pillars: Pillars;
}

const longestText = 100;

/** Finds members for staff. A page is one statement; so is each count, when it is asked for. */
@Injectable()
export class StaffMembersService {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly engagementClock: EngagementClock,
  ) {}

  /** Throws input.invalid for a cursor of another order, or a filter out of range. */
  async page(filter: MemberFilter, sort: MemberSortName, first: number, after: string | null, reader: Actor): Promise<StaffMemberConnection> {
    const reference = await this.engagementClock.reference();
    const size = pageSize(first);
    const place = after ? readCursor(after, sort) : null;
    const { sql, values } = this.matching(filter, reference.day, reader);
    const rows: Row[] = await this.source.query(
      `with match as (
         select s.member_id as id, $1::date as day, ${sortKey[sort]} as key, ${freshnessWordSql('cp', '$2')} as freshness, cp.stale_at ${sql}
       ), page as (
         select * from match
         where $${values.length + 1}::float8 is null or key < $${values.length + 1} or (key = $${values.length + 1} and id > $${values.length + 2}::bigint)
         order by key desc, id limit $${values.length + 3}
       )
       select page.id, page.key, ${memberJson('m')} as member, s.loyalty, s.ties, s.reach, s.lifetime, s.band, s.last_seen_at as "lastSeenAt",
              s.moved_day as "movedDay", page.freshness, page.stale_at as "staleAt", ${pillarsJson} as pillars
       from page join member m using (id) join member_score s on s.member_id = page.id
       order by page.key desc, page.id`,
      [...values, place?.key ?? null, place?.id ?? null, size + 1],
    );
    const connection = toConnection(rows, size, (row) => toCursor(sort, row.key, row.id));
    return {
      edges: connection.edges.map(({ cursor, node }) => ({
        cursor,
        node: {
          ...shownScores(node, laterDay(reference.day, node.movedDay), node.pillars),
          member: reviveMember(node.member),
          lifetime: Math.max(0, node.lifetime),
          band: node.band,
          lastSeenAt: node.lastSeenAt,
          freshness: node.freshness,
          staleAt: node.staleAt,
        },
      })),
      pageInfo: connection.pageInfo,
      asOf: this.engagementClock.instantOf(reference.day),
      filter,
    };
  }

  async count(filter: MemberFilter, reader: Actor): Promise<number> {
    const { sql, values } = this.matching(filter, (await this.engagementClock.reference()).day, reader);
    const [{ n }] = await this.source.query(`select count(*)::int as n, $1::date, $2::timestamptz ${sql}`, values);
    return n;
  }

  /** Members per band under all conditions but those on bands; every band comes, also with 0. */
  async countByBand(filter: MemberFilter, reader: Actor): Promise<BandCount[]> {
    const { sql, values } = this.matching({ ...filter, bands: null }, (await this.engagementClock.reference()).day, reader);
    const rows: { band: Band | null; n: number }[] = await this.source.query(`select s.band, count(*)::int as n, $1::date, $2::timestamptz ${sql} group by s.band`, values);
    return BANDS.map((band) => ({ band, count: rows.find((row) => row.band === band)?.n ?? 0 }));
  }

  /** FROM and WHERE of those who meet the conditions: s score, m member, cp primary email; $1 reference day, $2 now. */
  private matching(filter: MemberFilter, referenceDay: string, reader: Actor): { sql: string; values: unknown[] } {
    const values: unknown[] = [referenceDay, this.clock.now()];
    const conditions = ['m.erased_at is null'];
    const given = (value: unknown) => `$${values.push(value)}`;
    const text = filter.text?.trim();
    if (text) {
      if (text.length > longestText) throw new DomainError('input.invalid', { field: 'filter.text' });
      const pattern = given(`%${text.replace(/[\\%_]/g, '\\$&')}%`);
      const address = `exists (select from contact_point a where a.member_id = m.id and a.value::text ilike ${pattern})`;
      conditions.push(`(m.name ilike ${pattern} or m.handle::text ilike ${pattern}${passes('crm', reader) ? ` or ${address}` : ''})`);
    }
    if (filter.bands) conditions.push(`s.band = any(${given(filter.bands)})`);
    if (filter.freshness) conditions.push(`${freshnessWordSql('cp', '$2')} = any(${given(filter.freshness)})`);
    if (typeof filter.silentForDays === 'number') {
      if (filter.silentForDays < 1 || filter.silentForDays > 3650) throw new DomainError('input.invalid', { field: 'filter.silentForDays' });
      conditions.push(`s.written > 0 and s.last_day < $1::date - ${given(filter.silentForDays)}::int`);
    }
    if (typeof filter.claimed === 'boolean') conditions.push(`(m.claimed_at is not null) = ${given(filter.claimed)}`);
    return {
      sql: `from member_score s join member m on m.id = s.member_id
            left join contact_point cp on cp.member_id = m.id and cp.channel = 'email' and cp.is_primary
            where ${conditions.join(' and ')}`,
      values,
    };
  }
}

/** What each order goes by, as a double: highest first, then by id. */
const sortKey: Record<MemberSortName, string> = {
  loyalty: rankedSum('s', 'loyalty', '$1'),
  ties: rankedSum('s', 'ties', '$1'),
  reach: rankedSum('s', 'reach', '$1'),
  lifetime: 's.lifetime',
  'last-seen': `coalesce(extract(epoch from s.last_seen_at)::float8, -1e15)`,
  newest: 'extract(epoch from m.joined_at)::float8',
};

function readCursor(cursor: string, sort: MemberSortName): { key: number; id: number } {
  const [of, key, id] = fromCursor(cursor, 3);
  if (of !== sort || typeof key !== 'number' || !Number.isFinite(key) || typeof id !== 'number' || !Number.isSafeInteger(id)) throw new DomainError('input.invalid', { field: 'after' });
  return { key, id };
}
