import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { pageSize, type Tx } from '@kith/server/kernel';
import { Topic } from './topic.entity';
import { type TopicName, topicSlug } from './topic-name';

/** Keeps the promise that a topic's count is the number of posts about it that are not deleted. */
@Injectable()
export class TopicService {
  constructor(@InjectDataSource() private readonly source: DataSource) {}

  findBySlug(slug: string): Promise<Topic | null> {
    return this.source.getRepository(Topic).findOneBy({ slug });
  }

  /** Topics that begin with the prefix, or whose labels do, most used first. */
  async suggest(prefix: string | null | undefined, first: number | null): Promise<Topic[]> {
    const slug = topicSlug(prefix ?? '') ?? '';
    const beginning = `${slug.replace(/[\\%_]/g, '\\$&')}%`;
    return this.source.query(
      `select id, slug, label, label_zh as "labelZh", post_count as "postCount" from topic
       where post_count > 0 and ($1 = '%' or slug::text like $1 or lower(label) like $1 or lower(label_zh) like $1)
       order by post_count desc, id limit $2`,
      [beginning, pageSize(first ?? 30)],
    );
  }

  /** The ids of these topics, made where they are new. In the order of their slugs, so that two posts at once do not wait for each other. */
  private async idsOf(tx: Tx, names: readonly TopicName[]): Promise<number[]> {
    if (!names.length) return [];
    const sorted = [...names].sort((a, b) => (a.slug < b.slug ? -1 : 1));
    await tx.query(
      'insert into topic (slug, label) select * from unnest($1::citext[], $2::text[]) on conflict (slug) do nothing',
      [sorted.map(({ slug }) => slug), sorted.map(({ label }) => label)],
    );
    const rows: { id: number }[] = await tx.query('select id from topic where slug = any($1::citext[])', [sorted.map(({ slug }) => slug)]);
    return rows.map(({ id }) => id);
  }

  /** Makes these the topics of a post that is not deleted. Returns the ids of those that were not its topics before, and of those that were. */
  async assign(tx: Tx, postId: number, names: readonly TopicName[]): Promise<{ added: number[]; removed: number[] }> {
    const wanted = await this.idsOf(tx, names);
    const present: number[] = (await tx.query('select topic_id as id from post_topic where post_id = $1', [postId])).map((row: { id: number }) => row.id);
    const added = wanted.filter((id) => !present.includes(id));
    const removed = present.filter((id) => !wanted.includes(id));
    if (!added.length && !removed.length) return { added, removed };
    await tx.query('delete from post_topic where post_id = $1 and topic_id = any($2::bigint[])', [postId, removed]);
    await tx.query('insert into post_topic (post_id, topic_id) select $1, unnest($2::bigint[])', [postId, added]);
    await this.count(tx, [...added.map((id) => [id, 1] as const), ...removed.map((id) => [id, -1] as const)]);
    return { added, removed };
  }

  /** Counts a post in (1) or out (-1) of all its topics, when it is restored or deleted. */
  async countPost(tx: Tx, postId: number, change: 1 | -1): Promise<void> {
    const rows: { id: number }[] = await tx.query('select topic_id as id from post_topic where post_id = $1', [postId]);
    await this.count(tx, rows.map(({ id }) => [id, change] as const));
  }

  /** Rows are locked in the order of their ids, whoever comes. */
  private async count(tx: Tx, changes: readonly (readonly [id: number, change: number])[]): Promise<void> {
    if (!changes.length) return;
    await tx.query(
      `with change as (select * from unnest($1::bigint[], $2::int[]) as c (id, by)),
            locked as (select id from topic where id in (select id from change) order by id for no key update)
       update topic t set post_count = t.post_count + change.by from locked join change using (id) where t.id = locked.id`,
      [changes.map(([id]) => id), changes.map(([, by]) => by)],
    );
  }
}
