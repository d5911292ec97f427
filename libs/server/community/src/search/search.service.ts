import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, QueryFailedError } from 'typeorm';
import { type Actor, DomainError, pageSize, toCursor, type Tx } from '@kith/server/kernel';
import { type Member, memberJson, reviveMember } from '@kith/server/members';
import { searchQuery, toTsquery } from '@kith/server/text';
import type { Post } from '../posts/post.entity';
import { postJson, postTables } from '../posts/post-json';
import { connection, type Page } from '../posts/post-lists';
import { wholeNumbersIn } from '../time-cursor';
import type { SearchResults } from './search.type';

const longestMs = 2_000;
const mostMembers = 10;

/** Finds posts and members by words and parts of Chinese words. Never ranks all hits, and gives up after two seconds. */
@Injectable()
export class SearchService {
  constructor(@InjectDataSource() private readonly source: DataSource) {}

  /** Throws input.too-complex when it takes too long. */
  async search(viewer: Actor | null, text: string, page: Page): Promise<SearchResults> {
    const query = toTsquery(searchQuery(text));
    const size = pageSize(page.first ?? 20, 50);
    return this.bounded(async (tx) => ({
      posts: query ? await this.posts(tx, viewer, query, size, page.after) : connection([], size, () => ''),
      members: page.after ? [] : await this.members(tx, text.trim(), query),
    }));
  }

  /** Members of whose name a word begins so, or whose handle does, for completing a mention. */
  async mentionable(prefix: string): Promise<Member[]> {
    const beginning = prefix.trim().replace(/^@/, '').toLowerCase().slice(0, 80);
    if (!beginning) return [];
    const query = toTsquery(searchQuery(beginning));
    const rows: { member: Member }[] = await this.bounded((tx) => tx.query(
      `with hit as (
         (select id from member where tokens @@ $2::tsquery and erased_at is null limit 200)
         union
         (select id from member where handle collate "C" >= $1::citext and handle collate "C" < ($1 || chr(1114111))::citext and erased_at is null
          order by handle collate "C" limit 200)
       )
       select ${memberJson('m')} as member from hit join member m using (id)
       order by m.handle = $1::citext desc, m.claimed_at is null, m.name, m.id limit ${mostMembers}`,
      [beginning, query && `${query}:*`],
    ));
    return rows.map(({ member }) => reviveMember(member));
  }

  private async posts(tx: Tx, viewer: Actor | null, query: string, size: number, after: string | null | undefined) {
    const [before] = after ? wholeNumbersIn(after, 1) : [null];
    const rows: { id: number; post: Post }[] = await tx.query(
      `with hit as (
         (select id from post where tokens @@ $3::tsquery and deleted_at is null and ($4::bigint is null or id < $4) order by id desc limit $2)
         union
         (select distinct m.post_id from comment m join post on post.id = m.post_id and post.deleted_at is null
          where m.tokens @@ $3::tsquery and m.deleted_at is null and ($4::bigint is null or m.post_id < $4) order by m.post_id desc limit $2)
       ), page as (
         select id from hit order by id desc limit $2
       )
       select page.id, ${postJson('$1::bigint')} as post from page join (${postTables}) on p.id = page.id order by page.id desc`,
      [viewer?.memberId ?? null, size + 1, query, before],
    );
    return connection(rows, size, (row) => toCursor(row.id));
  }

  /** By words, and by likeness of Latin names, so that a typo still finds her. */
  private async members(tx: Tx, text: string, query: string | null): Promise<Member[]> {
    const name = text.replace(/^@/, '').slice(0, 80);
    if (!name) return [];
    const rows: { member: Member }[] = await tx.query(
      `with hit as (
         (select id from member where $2::text is not null and tokens @@ $2::tsquery and erased_at is null order by id desc limit ${mostMembers})
         union
         (select id from member where handle = $1::citext and erased_at is null)
         union
         (select id from member where char_length($1) > 2 and $1 <% name and erased_at is null order by word_similarity($1, name) desc limit ${mostMembers})
       )
       select ${memberJson('m')} as member from hit join member m using (id)
       order by m.handle = $1::citext desc, word_similarity($1, m.name) desc, m.id limit ${mostMembers}`,
      [name, query],
    );
    return rows.map(({ member }) => reviveMember(member));
  }

  /** Throws input.too-complex when a statement of it takes too long. */
  async bounded<T>(work: (tx: Tx) => Promise<T>, mostMs = longestMs): Promise<T> {
    try {
      return await this.source.transaction(async (tx) => {
        await tx.query(`set local statement_timeout = ${mostMs}`);
        return work(tx);
      });
    } catch (error) {
      // 57014: PostgreSQL cancelled the statement.
      if (error instanceof QueryFailedError && (error.driverError as { code?: string }).code === '57014') throw new DomainError('input.too-complex');
      throw error;
    }
  }
}
