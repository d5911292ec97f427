-- The signal log: one row per fact of participation, appended once, never changed. Ids only, never text.
create extension if not exists citext;
create extension if not exists pg_trgm;

-- Added to transaction ids so that the log's order survives a restore into a new cluster, whose counter starts over.
-- `kith adopt-log` replaces it after such a restore (docs/decisions/0003).
create function signal_epoch() returns bigint language sql immutable as 'select 0::bigint';

create table signal (
  seq bigint generated always as identity primary key,
  -- (xact, seq) is the order of delivery: a reader that stays below pg_snapshot_xmin never misses a late commit.
  xact bigint not null default (pg_current_xact_id()::text::bigint + signal_epoch()),
  kind text collate "C" not null,
  member_id bigint,           -- who acted; null when unknown (an imported vote) or erased
  partner_id bigint,          -- towards whom
  subject_id bigint,          -- the row it is about; its table follows from the kind
  post_id bigint,             -- the thread it happened in
  circle_id bigint,           -- the circle it happened in
  value double precision,     -- a measure, e.g. seconds read
  day date not null,          -- the day it counts on (UTC); a reversal counts on the day of what it takes back
  occurred_at timestamptz not null,
  recorded_at timestamptz not null default now()
);
create index signal_order on signal (xact, seq);
create index signal_member on signal (member_id, occurred_at desc, seq desc) where member_id is not null;
create index signal_partner on signal (partner_id, occurred_at desc, seq desc) where partner_id is not null;
create index signal_recorded on signal using brin (recorded_at);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;

-- Erasing a person detaches her ids; nothing else of a signal may change, and none may go.
create function signal_only_detach() returns trigger language plpgsql as $$
begin
  if (to_jsonb(old) - 'member_id' - 'partner_id') is distinct from (to_jsonb(new) - 'member_id' - 'partner_id')
     or (new.member_id is not null and new.member_id is distinct from old.member_id)
     or (new.partner_id is not null and new.partner_id is distinct from old.partner_id) then
    raise exception 'signal is append-only' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger signal_no_update before update on signal for each row execute function signal_only_detach();
create trigger signal_no_delete before delete on signal for each row execute function refuse_change();
create trigger signal_no_truncate before truncate on signal for each statement execute function refuse_change();

-- Each consumer's place in the log, moved in the transaction of its own writes.
create table consumer (
  name text primary key,
  kind text not null check (kind in ('derived', 'effect')),
  xact bigint not null default 0,
  seq bigint not null default 0,
  moved_at timestamptz,
  error text
);

-- Detects a restore into a new cluster (docs/decisions/0003).
create table cluster_identity (
  singleton boolean primary key default true check (singleton),
  system_identifier bigint not null
);
insert into cluster_identity (system_identifier) select system_identifier from pg_control_system();
