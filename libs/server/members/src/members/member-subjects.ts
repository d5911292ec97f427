import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { passes } from '@kith/server/kernel';
import { type SubjectDescription, SignalSubjects } from '@kith/server/signals';

/** How members and their addresses are called in timelines. */
@Injectable()
export class MemberSubjects implements OnModuleInit {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly subjects: SignalSubjects,
  ) {}

  onModuleInit(): void {
    this.subjects.register('member', async (ids) => {
      const rows: { id: number; name: string; handle: string }[] = await this.source.query(
        'select id, name, handle from member where id = any($1) and erased_at is null',
        [ids],
      );
      return new Map(rows.map(({ id, name, handle }): [number, SubjectDescription] => [id, { title: name, url: `/m/${encodeURIComponent(handle)}` }]));
    });
    this.subjects.register('contact-point', async (ids, reader) => {
      const rows: { id: number; member_id: number; value: string }[] = await this.source.query('select id, member_id, value from contact_point where id = any($1)', [ids]);
      const visible = rows.filter((row) => passes('self-or-crm', reader, row.member_id));
      return new Map(visible.map(({ id, value }): [number, SubjectDescription] => [id, { title: value, url: null }]));
    });
  }
}
