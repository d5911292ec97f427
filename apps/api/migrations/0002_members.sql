-- Members, how they prove who they are, and the addresses that reach them.
create table upload (
  id bigint generated always as identity primary key,
  file text not null unique,               -- content hash and extension: the name on disk and in the URL
  member_id bigint,                        -- who brought it
  width integer not null, height integer not null, bytes integer not null,
  created_at timestamptz not null default now()
);

create table member (
  id bigint generated always as identity primary key,
  handle citext not null unique check (handle ~ '^[a-z0-9][a-z0-9_-]{1,29}$'),
  name text not null check (char_length(name) between 1 and 80),
  bio text not null default '' check (char_length(bio) <= 2000),
  place text not null default '' check (char_length(place) <= 120),
  role text not null default 'member' check (role in ('member', 'manager', 'crm', 'admin')),
  language text not null default 'en' check (language in ('en', 'zh-CN')),
  theme text not null default 'auto' check (theme in ('auto', 'light', 'dark')),
  time_zone text not null default 'UTC',
  avatar_id bigint references upload,
  joined_at timestamptz not null default now(),
  claimed_at timestamptz,                  -- null: imported, and nobody has proved to be this person yet
  named_at timestamptz,                    -- null: still carries the name we invented at sign-up
  erased_at timestamptz,
  tokens tsvector not null default ''      -- for search; see kernel/text
);
create index member_tokens on member using gin (tokens);
create index member_name_trgm on member using gin (name gin_trgm_ops);

-- One address of a member. Validity (freshness), consent and interest are three different facts; this is the first.
create table contact_point (
  id bigint generated always as identity primary key,
  member_id bigint not null references member on delete cascade,
  channel text not null check (channel in ('email', 'phone', 'postal', 'chat')),
  value citext not null,
  is_primary boolean not null default false,
  verified_at timestamptz,                 -- first proof that it reaches her; null: unverified
  -- freshness: P(valid) was `validity` at `assessed_at` and decays with `decay_per_day` (methods: contact freshness)
  validity double precision not null default 0 check (validity between 0 and 1),
  assessed_at timestamptz not null default now(),
  decay_per_day double precision not null check (decay_per_day > 0),
  stale_at timestamptz,                    -- when it will cross one half; null: dead, unverified or already below
  dead_at timestamptz,
  created_at timestamptz not null default now()
);
create unique index contact_point_value on contact_point (channel, value) where verified_at is not null;
create unique index contact_point_own on contact_point (member_id, channel, value);
create unique index contact_point_primary on contact_point (member_id, channel) where is_primary;
create index contact_point_stale on contact_point (stale_at) where stale_at is not null;

create table contact_evidence (
  id bigint generated always as identity primary key,
  contact_point_id bigint not null references contact_point on delete cascade,
  kind text not null check (kind in ('code-typed', 'reply', 'check-in', 'click', 'delivered', 'soft-bounce',
    'hard-bounce', 'mailbox-full', 'blocked', 'policy', 'spam')),
  occurred_at timestamptz not null,
  recorded_at timestamptz not null default now()
);
create index contact_evidence_point on contact_evidence (contact_point_id, occurred_at desc, id desc);

-- One-time codes: only a keyed hash is stored.
create table sign_in_code (
  id bigint generated always as identity primary key,
  email citext not null,
  purpose text not null check (purpose in ('sign-in', 'confirm')),
  member_id bigint references member on delete cascade,  -- for 'confirm': whose contact point it will be
  language text not null default 'en' check (language in ('en', 'zh-CN')),  -- language of the letter; a new member starts with it
  code_hash bytea not null,
  attempts_left integer not null default 5 check (attempts_left >= 0),
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz
);
create index sign_in_code_email on sign_in_code (email, id desc);

create table session (
  id bigint generated always as identity primary key,
  token_hash bytea not null unique,
  member_id bigint not null references member on delete cascade,
  user_agent text not null default '',
  ip inet,
  created_at timestamptz not null default now(),
  seen_at timestamptz not null default now(),
  expires_at timestamptz not null
);
create index session_member on session (member_id, seen_at desc);

create table access_token (
  id bigint generated always as identity primary key,
  token_hash bytea not null unique,
  member_id bigint not null references member on delete cascade,
  name text not null check (char_length(name) between 1 and 80),
  created_at timestamptz not null default now(),
  used_at timestamptz,
  expires_at timestamptz
);
create index access_token_member on access_token (member_id, id desc);

-- Fixed windows per key, e.g. 'code:ip:203.0.113.7'.
create unlogged table rate_limit (
  key text primary key,
  window_ends_at timestamptz not null,
  n integer not null
);

-- Who did what to whom with a staff role. Ids and codes, no free text.
create table audit_entry (
  id bigint generated always as identity primary key,
  actor_id bigint references member on delete set null,
  action text not null,
  subject_id bigint,
  detail jsonb not null default '{}',
  occurred_at timestamptz not null default now()
);

-- Letters that went nowhere because no SMTP server is configured: read at /dev/outbox, never in production.
create table dev_letter (
  id bigint generated always as identity primary key,
  recipient text not null, subject text not null, body text not null,
  sent_at timestamptz not null default now()
);
