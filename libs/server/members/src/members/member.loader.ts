import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, In, IsNull } from 'typeorm';
import { inOrder, type RequestContext } from '@kith/server/kernel';
import { Member } from './member.entity';

/** Members by id or handle. Who was erased is not found. */
@Injectable()
export class MemberLoader {
  constructor(@InjectDataSource() private readonly source: DataSource) {}

  /** The batch behind `byId`, for `context.loaders.of(…)`. */
  readonly load = async (ids: readonly number[]): Promise<(Member | undefined)[]> => {
    const rows = await this.source.getRepository(Member).findBy({ id: In([...new Set(ids)]), erasedAt: IsNull() });
    return inOrder(ids, rows, (row) => row.id);
  };

  /** One member, together with the others this request asks for; null when there is none or she was erased. */
  byId(context: Pick<RequestContext, 'loaders'>, id: number): Promise<Member | null> {
    return context.loaders.of(this.load).load(id);
  }

  async findByHandle(handle: string): Promise<Member | null> {
    return this.source.getRepository(Member).findOneBy({ handle, erasedAt: IsNull() });
  }
}
