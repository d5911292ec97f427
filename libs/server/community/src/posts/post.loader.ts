import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { type BatchLoad, inOrder, type Loaders, type RequestContext } from '@kith/server/kernel';
import type { Attribution, Post } from './post.entity';
import { postJson, postTables, revivePost } from './post-json';
import { attributionsOf, textsOf } from './row-parts';

/** Posts, and what lists leave out of them, each kind in one statement per request. */
@Injectable()
export class PostLoader {
  private readonly batches = new WeakMap<Loaders, BatchLoad<number, Post>>();
  private readonly loadHtml = textsOf(this.source, 'post', 'html');
  private readonly loadMarkdown = textsOf(this.source, 'post', 'markdown');
  private readonly loadAttribution = attributionsOf(this.source, 'post');

  constructor(@InjectDataSource() private readonly source: DataSource) {}

  /** A post as this viewer sees it; null when it is gone or deleted. */
  byId({ loaders, actor }: RequestContext, id: number): Promise<Post | null> {
    let batch = this.batches.get(loaders);
    if (!batch) this.batches.set(loaders, (batch = (ids) => this.load(actor?.memberId ?? null, ids)));
    return loaders.of(batch).load(id);
  }

  html({ loaders }: RequestContext, post: Post): Promise<string> | string {
    return post.html ?? loaders.of(this.loadHtml).load(post.id).then((html) => html ?? '');
  }

  markdown({ loaders }: RequestContext, post: Post): Promise<string | null> {
    return loaders.of(this.loadMarkdown).load(post.id);
  }

  attribution({ loaders }: RequestContext, post: Post & { originId?: number | null }): Promise<Attribution | null> | null {
    return post.originId ? loaders.of(this.loadAttribution).load(post.id) : null;
  }

  /** Ids of the posts that are linked with this one, either way round; newest first, at most 20. */
  async relatedIds({ loaders }: RequestContext, post: Post): Promise<number[]> {
    return (await loaders.of(this.loadRelated).load(post.id)) ?? [];
  }

  private async load(viewerId: number | null, ids: readonly number[]): Promise<(Post | undefined)[]> {
    const rows: { post: Post }[] = await this.source.query(
      `select ${postJson('$1::bigint')} as post from ${postTables} where p.id = any($2::bigint[]) and p.deleted_at is null`,
      [viewerId, [...new Set(ids)]],
    );
    return inOrder(ids, rows.map(({ post }) => revivePost(post)), (post) => post.id);
  }

  private readonly loadRelated = async (ids: readonly number[]): Promise<number[][]> => {
    const rows: { id: number; other: number }[] = await this.source.query(
      `select distinct id, other from (
         select from_post_id as id, to_post_id as other from post_link where from_post_id = any($1::bigint[])
         union all select to_post_id, from_post_id from post_link where to_post_id = any($1::bigint[])
       ) link where id <> other order by id, other desc`,
      [ids],
    );
    return ids.map((id) => rows.filter((row) => row.id === id).slice(0, 20).map((row) => row.other));
  };
}
