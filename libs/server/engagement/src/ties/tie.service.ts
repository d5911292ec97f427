import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { type Member, memberJson, reviveMember } from '@kith/server/members';
import { laterDay } from '../reference/days';
import { EngagementClock } from '../reference/engagement-clock';
import { type Pillars, pillarsJson, shown } from '../scores/pillars';
import type { Tie } from './tie.type';

interface Row {
  partner: Member;
  sum: number;
  share: number;
  lastDay: string;
  movedDay: string | null;
  pillars: Pillars;
}

/** Reads who a member has to do with. */
@Injectable()
export class TieService {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly engagementClock: EngagementClock,
  ) {}

  /** Her ties, the strongest first. Partners who were erased are left out, but keep their share. */
  async strongest(memberId: number, first: number): Promise<Tie[]> {
    const [{ day }, rows]: [{ day: string }, Row[]] = await Promise.all([
      this.engagementClock.reference(),
      this.source.query(
        `select ${memberJson('p')} as partner, t.strength as sum, t.share, t.last_day as "lastDay", s.moved_day as "movedDay", ${pillarsJson} as pillars
         from (
           select partner_id, greatest(strength, 0) as strength, last_day, coalesce(strength / nullif(sum(strength) over (), 0), 0) as share
           from tie where member_id = $1 and n > 0
         ) t
         join member p on p.id = t.partner_id and p.erased_at is null
         join member_score s on s.member_id = $1
         order by t.strength desc, t.partner_id limit $2`,
        [memberId, first],
      ),
    ]);
    return rows.map(({ partner, sum, share, lastDay, movedDay, pillars }) => ({
      partner: reviveMember(partner),
      strength: shown(sum, laterDay(day, movedDay), pillars.ties),
      share,
      lastDay,
    }));
  }
}
