// The statements that fill a community. Chance is a hash of the row's number, so that every run has the same rows.
import { sentences } from './words.mjs';

/** A whole number from 0 to below `limit`, drawn by row and purpose. */
const drawn = (row, purpose, limit) => `(hashint8extended((${row})::bigint, ${purpose}) & 2147483647) % (${limit})`;
/** One of a list of words. */
const word = (list, row, purpose) => `(${list})[1 + ${drawn(row, purpose, `cardinality(${list})`)}]`;

const textArray = (words) => `array['${words.split(' ').map((text) => text.replace(/_/g, ' ')).join("','")}']`;
const givenNames = textArray('Ada Bruno Clara Dario Elif Femi Greta Hana Ivo June Kofi Lena Mara Nils Oona Pavel Rosa Sami Tove Yara 明 丽华 建国 小雨 思远');
const familyNames = textArray('Abel Brandt Castro Dahl Eriksen Farah Green Holm Ito Jansen Kaya Lind Moreau Novak Osei Park Rossi Silva Tran Weber');
const qualities = textArray('quiet rusty second-hand portable winter early honest long slow wooden bright heavy small borrowed rainy northern');
const things = textArray('grinder kettle tent bicycle roof-rack charger lantern stove map kayak radio tripod blanket toolbox compass bench');
const deeds = textArray('repaired compared carried_home tried_out took_apart painted lent_to_a_friend sold rebuilt cleaned measured packed');
const places = textArray('in_the_rain at_the_lake near_the_station over_the_weekend before_breakfast on_the_balcony at_the_spring_meeting in_the_mountains');
const sentenceArray = `array[${sentences.map((sentence) => `'${sentence}'`).join(', ')}]`;

const text = (row, purpose, count) => Array.from({ length: count }, (_, n) => word('said.sentences', row, purpose * 100 + n)).join(` || ' ' || `);
const said = `(select ${sentenceArray} as sentences) said`;
const asHtml = (markdown) => `'<p>' || ${markdown} || '</p>'`;
const asTokens = (markdown) => `array_to_tsvector(array_remove(regexp_split_to_array(lower(${markdown}), '[^[:alnum:]]+'), ''))`;

/** How far from the newest post: the talk is about new ones, and old ones are quiet. */
const recent = (row, posts) => `floor(power(${drawn(row, 31, 1_000_000)} / 1000000.0, 1.5) * (${posts} * 0.6))::bigint`;

export function steps({ members, posts }) {
  const comments = Math.round(posts * 1.5);
  return [
    `insert into member (handle, name, bio, place, joined_at, claimed_at, named_at, avatar_id, role)
     select 'member-' || n, ${word(givenNames, 'n', 1)} || ' ' || ${word(familyNames, 'n', 2)}, 'Likes ' || ${word(things, 'n', 3)} || ' and rain.', 'Somewhere',
            now() - ${drawn('n', 4, 540)} * interval '1 day', now(), now(), case when ${drawn('n', 5, 3)} = 0 then 1 + ${drawn('n', 6, 12)} end, 'member'
     from generate_series(1, ${members}) n`,

    `insert into circle (slug, kind, name, name_zh, purpose, hue, icon)
     select 'circle-' || n, case when n % 3 = 0 then 'product' else 'interest' end, initcap(${word(qualities, 'n', 7)} || ' ' || ${word(things, 'n', 8)}), '圈子' || n,
            'For everybody who likes it.', ${drawn('n', 9, 360)}, 'users-group'
     from generate_series(1, 24) n`,

    `insert into circle_membership (circle_id, member_id, joined_at)
     select distinct on (c, m) 1 + (power(${drawn('m * 10 + k', 10, 1_000_000)} / 1000000.0, 2) * 24)::int % 24 as c, m, now()
     from generate_series(1, ${members}) m, generate_series(1, 8) k`,

    `insert into topic (slug, label, label_zh)
     select 'topic-' || n, ${word(things, 'n', 11)} || ' ' || n, '话题' || n from generate_series(1, 200) n`,

    // Posts of eighteen months, the newest some minutes old; one in eight shows a picture.
    `insert into post (kind, author_id, circle_id, title, markdown, html, excerpt, cover_id, praise_count, created_at, active_at, tokens)
     select case when n % 3 = 0 then 'question' else 'discussion' end, 1 + ${drawn('n', 12, members)},
            case when n % 10 > 0 then 1 + (power(${drawn('n', 13, 1_000_000)} / 1000000.0, 2) * 24)::int % 24 end,
            title, body, ${asHtml('body')}, left(body, 280), case when ${drawn('n', 14, 8)} = 0 then 1 + ${drawn('n', 15, 12)} end,
            0, at, at, ${asTokens(`title || ' ' || body`)}
     from generate_series(1, ${posts}) n, ${said},
       lateral (select 'The ' || ${word(qualities, 'n', 16)} || ' ' || ${word(things, 'n', 17)} || ' I ' || ${word(deeds, 'n', 18)} || ' ' || ${word(places, 'n', 19)} as title,
                       ${text('n', 20, 5)} as body,
                       now() - interval '5 minutes' - (${posts} - n) * (interval '540 days' / ${posts}) as at) made`,

    `insert into post_topic (topic_id, post_id)
     select distinct 1 + (power(${drawn('n * 10 + k', 21, 1_000_000)} / 1000000.0, 2) * 200)::int % 200, n
     from generate_series(1, ${posts}) n, generate_series(1, 2) k`,

    `insert into comment (post_id, author_id, is_answer, markdown, html, tokens, created_at)
     select p.id, 1 + ${drawn('n', 32, members)}, p.kind = 'question' and n % 2 = 0, body, ${asHtml('body')}, ${asTokens('body')},
            p.created_at + (now() - p.created_at) * (${drawn('n', 33, 1000)} / 1000.0)
     from generate_series(1, ${comments}) n, ${said}, lateral (select ${text('n', 34, 2)} as body) made, post p
     where p.id = ${posts} - ${recent('n', posts)}`,

    `insert into praise (member_id, post_id, created_at)
     select distinct on (member, post) member, post, now()
     from generate_series(1, ${posts}) n, lateral (select 1 + ${drawn('n', 35, members)} as member, ${posts} - ${recent('n * 7', posts)} as post) who`,

    `insert into post_read (member_id, post_id, day, seconds)
     select distinct on (member, post) member, post, current_date - 3, 40
     from generate_series(1, ${posts * 2}) n, lateral (select 1 + ${drawn('n', 36, members)} as member, ${posts} - ${recent('n * 3', posts)} as post) who`,

    `insert into topic_interest (member_id, topic_id, strength)
     select distinct on (m, t) m, 1 + ${drawn('m * 20 + k', 37, 200)} as t, 1 + ${drawn('m * 20 + k', 38, 100)} / 10.0
     from generate_series(1, ${members}) m, generate_series(1, 15) k`,

    // Counts as they are, and `hot` as the attention consumer would have left it, near enough for an order.
    `update post p set comment_count = made.comments, praise_count = made.praise, active_at = made.last,
            hot = extract(epoch from made.last)::float8 / 86400 / 3 + ln(10 + 10 * sqrt(made.comments) + 5 * made.praise) / ln(2::float8)
     from (select p.id, coalesce(c.n, 0) as comments, coalesce(r.n, 0) as praise, coalesce(c.last, p.created_at) as last
           from post p left join (select post_id, count(*) as n, max(created_at) as last from comment group by post_id) c on c.post_id = p.id
           left join (select post_id, count(*) as n from praise group by post_id) r on r.post_id = p.id) made
     where made.id = p.id`,
    `update post p set accepted_comment_id = a.id, accepted_at = now()
     from (select distinct on (post_id) post_id, id from comment where is_answer order by post_id, id) a where a.post_id = p.id and p.id % 2 = 0`,
    `update circle c set member_count = (select count(*) from circle_membership m where m.circle_id = c.id), post_count = (select count(*) from post p where p.circle_id = c.id)`,
    `update topic t set post_count = (select count(*) from post_topic pt where pt.topic_id = t.id)`,
  ];
}
