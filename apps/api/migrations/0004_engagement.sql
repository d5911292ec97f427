-- Engagement: daily counts and forward-decayed sums (methods: forward decay). Everything but the catalogue is derived
-- from the signal log and can be rebuilt: `kith rebuild engagement`.
create table engagement_pillar (
  pillar text primary key check (pillar in ('loyalty', 'ties', 'reach')),
  half_life_days double precision not null check (half_life_days between 1 and 3650),
  landmark date not null
);
insert into engagement_pillar values ('loyalty', 60, '2020-01-01'), ('ties', 90, '2020-01-01'), ('reach', 90, '2020-01-01');

-- What a signal is worth. A row per kind and side: the actor's, or the partner's (whom it was done towards).
create table engagement_weight (
  kind text collate "C" not null,
  side text not null check (side in ('actor', 'partner')),
  counts_as text collate "C" not null unique,   -- the name in the daily counts, e.g. 'praise.received'
  pillar text not null references engagement_pillar check (pillar in ('loyalty', 'reach')),
  weight double precision not null check (weight >= 0),
  -- the daily curve: the n-th of a day adds f(n) − f(n−1), f(n) = min(√n, cap)
  cap double precision not null check (cap >= 1),
  writes boolean not null default false,        -- counts as contribution (bands: a silent reader has none)
  tie_weight double precision not null default 0 check (tie_weight >= 0),
  primary key (kind, side)
);
insert into engagement_weight (kind, side, counts_as, pillar, weight, cap, writes, tie_weight) values
  ('post.created', 'actor', 'post.created', 'loyalty', 5, 3, true, 0),
  ('answer.created', 'actor', 'answer.created', 'loyalty', 4, 4, true, 2),
  ('comment.created', 'actor', 'comment.created', 'loyalty', 2, 4, true, 2),
  ('praise.given', 'actor', 'praise.given', 'loyalty', 0.5, 4, false, 1),
  ('post.read', 'actor', 'post.read', 'loyalty', 0.3, 5, false, 0),
  ('circle.joined', 'actor', 'circle.joined', 'loyalty', 1, 2, false, 0),
  ('answer.accepted', 'actor', 'answer.accepted', 'loyalty', 1, 3, false, 3),
  ('contact-point.confirmed', 'actor', 'contact-point.confirmed', 'loyalty', 1, 1, false, 0),
  ('badge.awarded', 'actor', 'badge.awarded', 'loyalty', 0.5, 2, false, 0),
  ('praise.given', 'partner', 'praise.received', 'reach', 1, 6, false, 0),
  ('comment.created', 'partner', 'reply.received', 'reach', 1, 5, false, 0),
  ('answer.created', 'partner', 'answer.received', 'reach', 0.5, 4, false, 0),
  ('answer.accepted', 'partner', 'answer.was-accepted', 'reach', 4, 4, false, 0);

-- Signals that correct another kind, on the day that one counted: taken back (-1) or restored (+1).
create table engagement_correction (
  kind text collate "C" primary key,
  corrects text collate "C" not null,
  sign smallint not null check (sign in (-1, 1))
);
insert into engagement_correction values
  ('post.deleted', 'post.created', -1), ('post.restored', 'post.created', 1),
  ('comment.deleted', 'comment.created', -1), ('comment.restored', 'comment.created', 1),
  ('answer.deleted', 'answer.created', -1), ('answer.restored', 'answer.created', 1),
  ('praise.withdrawn', 'praise.given', -1), ('circle.left', 'circle.joined', -1),
  ('answer.unaccepted', 'answer.accepted', -1);

-- 2^((day − landmark) / half-life): what a weight of 1 on that day adds to a stored sum (methods: forward decay). Inlined into queries.
create function engagement_decay(day date, landmark date, half_life_days double precision) returns double precision
  language sql immutable parallel safe
  return power(2::double precision, greatest(-100, least(960, (day - landmark) / half_life_days)));

-- What members did and what was done towards them, by day. A correction may precede in the log what it corrects, so n may be negative for
-- a while; it counts as 0 then.
create table daily_count (
  member_id bigint not null,
  counts_as text collate "C" not null,
  day date not null,
  n integer not null,
  primary key (member_id, counts_as, day)
) with (fillfactor = 80);
create index daily_count_day on daily_count (day);

-- One row per member. No index on the sums: every signal moves them, and counting would take a third longer.
create table member_score (
  member_id bigint primary key,
  loyalty double precision not null default 0,  -- forward-decayed sums at the pillar's landmark
  ties double precision not null default 0,
  reach double precision not null default 0,
  lifetime double precision not null default 0, -- the same weights without decay, loyalty only
  written integer not null default 0,           -- contributions counted
  last_day date,                                -- last day with a counted signal of her own
  moved_day date,                               -- last day on which anything counted for her, hers or towards her
  last_seen_at timestamptz,                     -- last act of her own of any kind, counted or not
  band text check (band in ('core', 'golden', 'regular', 'silent', 'dormant')),  -- published every minute or so
  banded_at timestamptz                         -- since when she is in it
) with (fillfactor = 75);

create function score_new_member() returns trigger language plpgsql as $$
begin
  insert into member_score (member_id) values (new.id) on conflict do nothing;
  return null;
end $$;
create trigger member_has_score after insert on member for each row execute function score_new_member();

create table tie (
  member_id bigint not null, partner_id bigint not null,
  strength double precision not null,           -- forward-decayed sum at the ties pillar's landmark
  n integer not null,                           -- signals behind it; 0: all were taken back, there is no tie
  last_day date not null,
  primary key (member_id, partner_id),
  check (member_id <> partner_id)
) with (fillfactor = 75);

-- What is published about the club as a whole, and at which place of the log it was true.
create table engagement_publication (
  singleton boolean primary key default true check (singleton),
  published_at timestamptz not null,
  reference_day date not null,                  -- the day the bands are judged on (docs/decisions/0006)
  xact bigint not null, seq bigint not null,
  loyalty_cuts double precision[] not null      -- [p]: the least loyalty sum among the top p percent of those who ever took part
);
