import type { DataSource } from 'typeorm';
import { type BatchLoad, inOrder } from '@kith/server/kernel';
import type { Attribution } from './post.entity';

/** What lists leave out of posts and comments, as batch functions of loaders. */
type Table = 'post' | 'comment';

export const textsOf = (source: DataSource, table: Table, column: 'html' | 'markdown'): BatchLoad<number, string> => async (ids) => {
  const rows: { id: number; text: string }[] = await source.query(`select id, ${column} as text from ${table} where id = any($1::bigint[])`, [ids]);
  return inOrder(ids, rows, (row) => row.id).map((row) => row?.text);
};

export const attributionsOf = (source: DataSource, table: Table): BatchLoad<number, Attribution> => async (ids) => {
  const rows: (Attribution & { id: number })[] = await source.query(
    `select t.id, o.name as origin, t.source_author as author, t.source_url as url, t.source_license as license
     from ${table} t join import_origin o on o.id = t.origin_id where t.id = any($1::bigint[])`,
    [ids],
  );
  return inOrder(ids, rows, (row) => row.id);
};
