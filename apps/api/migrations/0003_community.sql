-- Circles, posts, comments, praise, topics.
create table circle (
  id bigint generated always as identity primary key,
  slug citext not null unique check (slug ~ '^[a-z0-9][a-z0-9-]{0,49}$'),
  kind text not null default 'interest' check (kind in ('interest', 'product')),
  name text not null check (char_length(name) between 1 and 60),
  name_zh text check (char_length(name_zh) between 1 and 60),
  purpose text not null default '' check (char_length(purpose) <= 400),
  purpose_zh text check (char_length(purpose_zh) <= 400),
  hue smallint not null default 160 check (hue between 0 and 359),
  icon text not null default 'users-group',
  cover_id bigint references upload,
  member_count integer not null default 0 check (member_count >= 0),
  post_count integer not null default 0 check (post_count >= 0),
  created_at timestamptz not null default now()
);

create table circle_membership (
  circle_id bigint not null references circle on delete cascade,
  member_id bigint not null references member on delete cascade,
  role text not null default 'member' check (role in ('member', 'host')),
  joined_at timestamptz not null default now(),
  primary key (circle_id, member_id)
);
create index circle_membership_member on circle_membership (member_id);
create index circle_membership_newest on circle_membership (circle_id, joined_at desc, member_id desc);

create table topic (
  id bigint generated always as identity primary key,
  slug citext not null unique check (slug ~ '^[[:alnum:]][[:alnum:].+#-]{0,49}$'),
  label text not null, label_zh text,
  post_count integer not null default 0 check (post_count >= 0)
);
create index topic_most_used on topic (post_count desc, id);

-- Where imported content comes from; shown on every imported post and comment.
create table import_origin (
  id bigint generated always as identity primary key,
  name text not null unique,
  created_at timestamptz not null default now()
);

create table post (
  id bigint generated always as identity primary key,
  kind text not null check (kind in ('discussion', 'question')),
  author_id bigint references member on delete set null,
  circle_id bigint references circle,
  title text not null check (char_length(title) between 1 and 300),
  markdown text not null check (octet_length(markdown) <= 200000),
  html text not null,                      -- rendered and sanitised by the server, safe to show
  excerpt text not null,
  cover_id bigint references upload,
  accepted_comment_id bigint,
  accepted_at timestamptz,                 -- when; a reversal counts on that day
  comment_count integer not null default 0 check (comment_count >= 0),
  praise_count integer not null default 0 check (praise_count >= 0),
  anonymous_praise integer not null default 0 check (anonymous_praise >= 0),  -- imported praise without a giver, part of praise_count
  created_at timestamptz not null default now(),
  edited_at timestamptz,
  deleted_at timestamptz, deleted_by bigint,
  active_at timestamptz not null default now(),  -- last comment or edit
  hot double precision not null default 0,       -- forward-decayed attention, log2; written by the attention consumer
  tokens tsvector not null default '',
  origin_id bigint references import_origin, source_url text, source_author text, source_license text,
  check ((accepted_comment_id is null) = (accepted_at is null))
);
alter table post alter column tokens set statistics 1000;
create index post_newest on post (created_at desc, id desc) where deleted_at is null;
create index post_circle_newest on post (circle_id, created_at desc, id desc) where deleted_at is null;
create index post_author_newest on post (author_id, created_at desc, id desc) where deleted_at is null;
create index post_hot on post (hot desc, id desc) where deleted_at is null;
create index post_circle_hot on post (circle_id, hot desc) where deleted_at is null;
create index post_tokens on post using gin (tokens);

create table post_topic (
  topic_id bigint not null references topic on delete cascade,
  post_id bigint not null references post on delete cascade,
  primary key (topic_id, post_id)
);
create index post_topic_post on post_topic (post_id);

create table comment (
  id bigint generated always as identity primary key,
  post_id bigint not null references post on delete cascade,
  parent_id bigint references comment on delete cascade,
  root_id bigint,                          -- the top-level comment of its branch; itself null on top level
  author_id bigint references member on delete set null,
  is_answer boolean not null default false check (not (is_answer and parent_id is not null)),
  markdown text not null check (octet_length(markdown) <= 100000),
  html text not null,
  praise_count integer not null default 0 check (praise_count >= 0),
  anonymous_praise integer not null default 0 check (anonymous_praise >= 0),
  created_at timestamptz not null default now(),
  edited_at timestamptz,
  deleted_at timestamptz, deleted_by bigint,
  client_key uuid,                         -- set by the client so that a repeated send makes one comment
  tokens tsvector not null default '',
  origin_id bigint references import_origin, source_url text, source_author text, source_license text,
  unique (id, post_id)
);
alter table comment alter column tokens set statistics 1000;
create unique index comment_client_key on comment (author_id, client_key) where client_key is not null;
create index comment_thread on comment (post_id, created_at, id);
create index comment_root on comment (root_id, created_at, id) where root_id is not null;
create index comment_author on comment (author_id, created_at desc, id desc);
create index comment_tokens on comment using gin (tokens);
-- One accepted answer per post, and only of that post.
alter table post add constraint post_accepted foreign key (accepted_comment_id, id) references comment (id, post_id);

-- One praise per member and thing.
create table praise (
  id bigint generated always as identity primary key,
  member_id bigint not null references member on delete cascade,
  post_id bigint references post on delete cascade,
  comment_id bigint references comment on delete cascade,
  created_at timestamptz not null default now(),
  check (num_nonnulls(post_id, comment_id) = 1)
);
create unique index praise_post on praise (post_id, member_id) where post_id is not null;
create unique index praise_comment on praise (comment_id, member_id) where comment_id is not null;
create index praise_member on praise (member_id, id desc);

-- Read once per member, post and day; seconds of the page being visible.
create table post_read (
  member_id bigint not null references member on delete cascade,
  post_id bigint not null references post on delete cascade,
  day date not null,
  seconds integer not null check (seconds between 0 and 86400),
  last_comment_id bigint,                  -- how far she has read
  primary key (member_id, post_id, day)
);

-- What somebody is writing, on all her devices. key: 'post:new', 'post:42', 'comment:42' (a reply in post 42), …
create table draft (
  member_id bigint not null references member on delete cascade,
  key text not null check (char_length(key) <= 100),
  content jsonb not null check (pg_column_size(content) < 300000),
  version integer not null default 1,
  saved_at timestamptz not null default now(),
  primary key (member_id, key)
);

-- "See also": a post that points to another; duplicate = asks the same.
create table post_link (
  from_post_id bigint not null references post on delete cascade,
  to_post_id bigint not null references post on delete cascade,
  kind text not null check (kind in ('related', 'duplicate')),
  primary key (from_post_id, to_post_id)
);
create index post_link_to on post_link (to_post_id);

create table badge (
  id bigint generated always as identity primary key,
  name text not null, name_zh text,
  rank smallint not null default 3 check (rank between 1 and 3),  -- 1 gold, 2 silver, 3 bronze
  origin_id bigint references import_origin,
  unique nulls not distinct (name, origin_id)
);
create table member_badge (
  member_id bigint not null references member on delete cascade,
  badge_id bigint not null references badge on delete cascade,
  times integer not null default 1 check (times > 0),
  last_awarded_at timestamptz not null,
  primary key (member_id, badge_id)
);

-- A member's ordering of the home feed as of one visit, so that pages neither repeat nor jump; the last few are kept.
create unlogged table feed_snapshot (
  member_id bigint not null references member on delete cascade,
  version bigint not null,                 -- microseconds since 1970: when it was made
  made_at timestamptz not null default now(),
  newest_post_id bigint not null,          -- the newest post there was: a newer one makes this order old
  post_ids bigint[] not null,
  reasons jsonb not null,                  -- why each is there, in the same order: 'YOUR_CIRCLE', 'HOT', 'NEWEST' or the id of a topic
  primary key (member_id, version)
);

-- What happened around a post on one day: the counts that `hot` is made of (consumer: attention).
create table post_attention (
  post_id bigint not null,
  day date not null,
  comments integer not null default 0, praise integer not null default 0, reads integer not null default 0,
  primary key (post_id, day)
) with (fillfactor = 80);

-- What members read and write about, forward-decayed (consumer: interests).
create table topic_interest (
  member_id bigint not null, topic_id bigint not null,
  strength double precision not null,
  primary key (member_id, topic_id)
) with (fillfactor = 75);

-- Which imported row became which of ours: makes a second run of an import change nothing.
create table import_ref (
  origin_id bigint not null references import_origin on delete cascade,
  kind text not null,
  external_id text not null,
  local_id bigint,
  primary key (origin_id, kind, external_id)
);
create table import_run (
  id bigint generated always as identity primary key,
  origin_id bigint not null references import_origin on delete cascade,
  started_at timestamptz not null default now(),
  finished_at timestamptz,
  report jsonb not null default '{}'
);
