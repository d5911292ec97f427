import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { inOrder, type RequestContext } from '@kith/server/kernel';
import type { Attribution } from '../posts/post.entity';
import type { Comment } from './comment.entity';

/** What threads leave out of their comments, in one statement per request. */
@Injectable()
export class CommentLoader {
  constructor(@InjectDataSource() private readonly source: DataSource) {}

  markdown({ loaders }: RequestContext, comment: Comment): Promise<string | null> | string {
    return comment.markdown ?? loaders.of(this.loadMarkdown).load(comment.id);
  }

  attribution({ loaders }: RequestContext, comment: Comment & { originId?: number | null }): Promise<Attribution | null> | null {
    return comment.originId && !comment.deletedAt ? loaders.of(this.loadAttribution).load(comment.id) : null;
  }

  private readonly loadMarkdown = async (ids: readonly number[]): Promise<(string | undefined)[]> => {
    const rows: { id: number; markdown: string }[] = await this.source.query('select id, markdown from comment where id = any($1::bigint[])', [ids]);
    return inOrder(ids, rows, (row) => row.id).map((row) => row?.markdown);
  };

  private readonly loadAttribution = async (ids: readonly number[]): Promise<(Attribution | undefined)[]> => {
    const rows: (Attribution & { id: number })[] = await this.source.query(
      `select m.id, o.name as origin, m.source_author as author, m.source_url as url, m.source_license as license
       from comment m join import_origin o on o.id = m.origin_id where m.id = any($1::bigint[])`,
      [ids],
    );
    return inOrder(ids, rows, (row) => row.id);
  };
}
