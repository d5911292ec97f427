import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { type Actor, passes } from '@kith/server/kernel';
import { Member } from './member.entity';
import { Viewer } from './viewer.type';

/** The member who asks, as she sees herself. */
@Injectable()
export class ViewerService {
  constructor(@InjectDataSource() private readonly source: DataSource) {}

  async of(actor: Actor): Promise<Viewer> {
    const [member, [primary]] = await Promise.all([
      this.source.getRepository(Member).findOneByOrFail({ id: actor.memberId }),
      this.source.query(`select value from contact_point where member_id = $1 and channel = 'email' and is_primary`, [actor.memberId]),
    ]);
    return Object.assign(new Viewer(), {
      member,
      email: primary?.value ?? null,
      role: member.role,
      language: member.language,
      theme: member.theme,
      timeZone: member.timeZone,
      isStaff: passes('staff', { ...actor, role: member.role }),
      needsName: member.namedAt === null,
      actor,
    });
  }
}
