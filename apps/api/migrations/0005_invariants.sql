-- What the services keep, kept by the database too: places of replies, accepted answers, deletions. Drafts that the service takes.

-- A reply belongs to the post of what it replies to, and so does the branch it stands in.
alter table comment
  add constraint comment_parent_same_post foreign key (parent_id, post_id) references comment (id, post_id) on delete cascade,
  add constraint comment_root_same_post foreign key (root_id, post_id) references comment (id, post_id) on delete cascade,
  add constraint comment_root_of_parent check ((root_id is null) = (parent_id is null)),
  drop constraint comment_parent_id_fkey;      -- said by comment_parent_same_post

-- Only what is deleted was deleted by somebody.
update post set deleted_by = null where deleted_by is not null and deleted_at is null;
update comment set deleted_by = null where deleted_by is not null and deleted_at is null;
alter table post add constraint post_deleted_by check (deleted_by is null or deleted_at is not null);
alter table comment add constraint comment_deleted_by check (deleted_by is null or deleted_at is not null);

-- The accepted comment is one of the post (post_accepted), the post is a question, and the comment is an answer. The last is no foreign
-- key, because that would need a third unique index on every comment: it is checked at the acceptance, and an answer stays one.
alter table post add constraint post_accepted_in_question check (accepted_comment_id is null or kind = 'question');
create function post_accepts_answer() returns trigger language plpgsql as $$
begin
  if not exists (select from comment where id = new.accepted_comment_id and is_answer) then
    raise exception 'comment % is not an answer', new.accepted_comment_id using errcode = 'check_violation', constraint = 'post_accepts_answer';
  end if;
  return null;
end $$;
create constraint trigger post_accepts_answer after insert or update of accepted_comment_id on post
  for each row when (new.accepted_comment_id is not null) execute function post_accepts_answer();
create function comment_stays_answer() returns trigger language plpgsql as $$
begin
  raise exception 'answer % stays an answer', old.id using errcode = 'check_violation', constraint = 'comment_stays_answer';
end $$;
create trigger comment_stays_answer before update of is_answer on comment
  for each row when (old.is_answer and not new.is_answer) execute function comment_stays_answer();

-- The service takes 250,000 bytes of JSON, which can be six times as long in this form, as a list of digits is.
alter table draft drop constraint draft_content_check;
alter table draft add constraint draft_content_size check (pg_column_size(content) < 2000000);

-- 0001 and 0002 name a command and a file that do not exist, and an applied migration is not edited.
comment on function signal_epoch() is 'Replaced at the start of Kith after a restore into another cluster (docs/decisions/0003)';
comment on column member.tokens is 'For search: see libs/server/text';

-- For ranges of handles by their beginning, whatever order the database's own collation has.
create index member_handle_bytes on member (handle collate "C");
