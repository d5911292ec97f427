import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type Row = Record<string, string | number | undefined>;

/** Files of a dump: rows by name, or the text of a whole file. */
export type Dump = Record<string, Row[] | string>;

const roots: Record<string, string> = { PostLinks: 'postlinks' };

/** A folder with a dump in it, as the network publishes them. */
export function writeDump(dump: Dump): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'kith-dump-'));
  for (const [name, rows] of Object.entries(dump)) writeFileSync(join(folder, `${name}.xml`), typeof rows === 'string' ? rows : fileOf(name, rows));
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}

export function fileOf(name: string, rows: (Row | string)[]): string {
  const root = roots[name] ?? name.toLowerCase();
  return `\uFEFF<?xml version="1.0" encoding="utf-8"?>\n<${root}>\n${rows.map((row) => `  ${typeof row === 'string' ? row : rowOf(row)}\n`).join('')}</${root}>\n`;
}

export function rowOf(row: Row): string {
  const attributes = Object.entries(row).filter(([, value]) => value !== undefined).map(([name, value]) => `${name}="${escape(String(value))}"`);
  return `<row ${attributes.join(' ')} />`;
}

const escape = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll('\n', '&#xA;');

/** A small community about tea, with one of everything that the import must understand. */
export function teaHouse(): Record<string, Row[]> {
  return {
    Tags: [
      { Id: 1, TagName: 'brewing', Count: 4, ExcerptPostId: 90 },
      { Id: 2, TagName: 'green-tea', Count: 1 },
      { Id: 3, TagName: 'c++', Count: 1 },
    ],
    Users: [
      { Id: -1, CreationDate: '2010-01-01T00:00:00.000', DisplayName: 'Community', LastAccessDate: '2010-01-01T00:00:00.000' },
      { Id: 1, CreationDate: '2010-08-25T19:00:00.000', DisplayName: 'Ada Łukasz', LastAccessDate: '2020-05-05T10:00:00.000', Location: 'Gdańsk', AboutMe: '<p>I drink <a href="https://example.org">tea</a> &amp; more.</p><script>x()</script>' },
      { Id: 2, CreationDate: '2012-01-01T00:00:00.000', DisplayName: 'Bo', LastAccessDate: '2012-01-01T00:00:00.000' },
      { Id: 3, CreationDate: '2012-01-02T00:00:00.000', DisplayName: 'bo', LastAccessDate: '2019-01-01T00:00:00.000' },
      { Id: 4, CreationDate: '2013-01-02T00:00:00.000', DisplayName: '王小明', LastAccessDate: 'never' },
      { Id: 5, CreationDate: '2014-01-02T00:00:00.000', LastAccessDate: '2014-02-02T00:00:00.000' },
    ],
    Posts: [
      { Id: 10, PostTypeId: 1, AcceptedAnswerId: 13, CreationDate: '2010-09-01T10:00:00.000', Title: 'How hot for brewing tea?', Body: '<p>How <strong>hot</strong>?</p>\n', Tags: '<brewing><green-tea>', OwnerUserId: 1 },
      { Id: 11, PostTypeId: 1, CreationDate: '2012-06-01T10:00:00.000', Title: 'Is brewing twice fine?', Body: '<p>Twice?</p>', Tags: '|brewing|', OwnerUserId: 2, ContentLicense: 'CC BY-SA 9.9' },
      { Id: 12, PostTypeId: 1, CreationDate: '2019-06-01T10:00:00.000', Title: 'Brewing without an owner', Body: '<p>Gone.</p>', Tags: '<brewing>', OwnerDisplayName: 'user77' },
      // An answer whose number is smaller than its question's: it was moved there.
      { Id: 9, PostTypeId: 2, ParentId: 10, CreationDate: '2010-09-01T12:00:00.000', Body: '<p>Seventy.</p>', OwnerUserId: 2 },
      { Id: 13, PostTypeId: 2, ParentId: 10, CreationDate: '2010-09-02T10:00:00.000', Body: '<p>80 °C</p>', OwnerUserId: 3, LastEditDate: '2010-09-03T10:00:00.000' },
      { Id: 14, PostTypeId: 2, ParentId: 999, CreationDate: '2010-09-02T10:00:00.000', Body: '<p>Lost</p>', OwnerUserId: 3 },
      { Id: 15, PostTypeId: 2, ParentId: 12, CreationDate: '2019-06-02T10:00:00.000', Body: '<p>By the site</p>', OwnerUserId: -1 },
      { Id: 90, PostTypeId: 4, CreationDate: '2010-09-01T10:00:00.000', Body: 'Pouring water on leaves.' },
      { Id: 91, PostTypeId: 5, CreationDate: '2010-09-01T10:00:00.000', Body: 'Long text' },
    ],
    Comments: [
      { Id: 1, PostId: 10, Text: 'Which *leaf*, @bo? `x < y`', CreationDate: '2010-09-01T11:00:00.000', UserId: 2 },
      { Id: 2, PostId: 13, Text: 'That [works](https://example.org)', CreationDate: '2010-09-02T11:00:00.000', UserId: 1 },
      { Id: 3, PostId: 13, Text: 'By somebody gone', CreationDate: '2010-09-02T12:00:00.000', UserDisplayName: 'user88' },
      { Id: 4, PostId: 999, Text: 'Lost', CreationDate: '2010-09-02T12:00:00.000', UserId: 1 },
    ],
    Votes: [
      { Id: 1, PostId: 10, VoteTypeId: 2, CreationDate: '2010-09-01T00:00:00.000' },
      { Id: 2, PostId: 10, VoteTypeId: 2, CreationDate: '2010-09-05T00:00:00.000' },
      { Id: 3, PostId: 13, VoteTypeId: 2, CreationDate: '2010-09-05T00:00:00.000' },
      { Id: 4, PostId: 13, VoteTypeId: 1, CreationDate: '2010-09-04T00:00:00.000' },
      { Id: 5, PostId: 10, VoteTypeId: 5, UserId: 3, CreationDate: '2010-09-06T00:00:00.000' },
      { Id: 6, PostId: 10, VoteTypeId: 5, UserId: 1, CreationDate: '2010-09-06T00:00:00.000' },
      { Id: 7, PostId: 11, VoteTypeId: 8, UserId: 4, BountyAmount: 50, CreationDate: '2012-06-06T00:00:00.000' },
      { Id: 8, PostId: 10, VoteTypeId: 3, CreationDate: '2010-09-06T00:00:00.000' },
      { Id: 9, PostId: 999, VoteTypeId: 2, CreationDate: '2010-09-06T00:00:00.000' },
      { Id: 10, PostId: 10, VoteTypeId: 5, CreationDate: '2010-09-06T00:00:00.000' },
    ],
    Badges: [
      { Id: 1, UserId: 1, Name: 'Teacher', Date: '2010-10-01T00:00:00.000', Class: 3 },
      { Id: 2, UserId: 1, Name: 'Teacher', Date: '2011-10-01T00:00:00.000', Class: 3 },
      { Id: 3, UserId: 2, Name: 'Sage', Date: '2012-10-01T00:00:00.000', Class: 1 },
      { Id: 4, UserId: 999, Name: 'Sage', Date: '2012-10-01T00:00:00.000', Class: 1 },
    ],
    PostLinks: [
      { Id: 1, PostId: 11, RelatedPostId: 10, LinkTypeId: 3, CreationDate: '2012-07-01T00:00:00.000' },
      { Id: 2, PostId: 12, RelatedPostId: 10, LinkTypeId: 1, CreationDate: '2019-07-01T00:00:00.000' },
      { Id: 3, PostId: 12, RelatedPostId: 999, LinkTypeId: 1, CreationDate: '2019-07-01T00:00:00.000' },
    ],
  };
}
