-- What a post was about at a place in the log: its topics of now, with the later changes undone (docs/decisions/0008).
create index signal_retag on signal (post_id, subject_id, xact, seq) where kind in ('post.tagged', 'post.untagged');

-- Interests no longer hold what circles say, which is read where they are used: the consumer hears the log again from its beginning.
truncate topic_interest;
update consumer set xact = 0, seq = 0 where name = 'interests';
