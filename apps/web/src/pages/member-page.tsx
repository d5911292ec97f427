import { BestAnswers, MemberAside, MemberHeader, PostList } from '@kith/web/community';
import { appendEdges, definePage, paths, type PageProps } from '@kith/web/data';
import { Columns } from '@kith/web/ui';
import { useT } from '../languages/use-t';
import { MemberPageQueryDocument, type MemberPageQuery, type MemberPageQueryVariables } from './member-page.generated';
import styles from './pages.module.css';

export const page = definePage<MemberPageQuery, MemberPageQueryVariables>({
  query: MemberPageQueryDocument,
  variables: ({ params, search }) => ({ handle: params.handle ?? '', after: search.get('after') ?? undefined }),
  found: ({ member }) => member !== null,
  head: ({ data: { member } }) => ({ title: member?.name ?? '', description: member?.bio || undefined }),
  Page: MemberPage,
});

function MemberPage({ data, query }: PageProps<MemberPageQuery, MemberPageQueryVariables>) {
  const t = useT();
  const member = data.member as NonNullable<MemberPageQuery['member']>;
  const hasAside = member.circles.length > 0 || member.badges.length > 0;
  return (
    <Columns asideLabel={t('member.circles')} aside={hasAside && <MemberAside member={member} />}>
      <MemberHeader member={member} />
      <BestAnswers answers={member.bestAnswers} />
      <h2 className={styles.subheading}>{t('member.posts')}</h2>
      <PostList
        connection={member.posts}
        moreHref={(after) => paths.member(member.handle, after)}
        onMore={(after) =>
          query.fetchMore({ after }, (previous, next) =>
            previous.member && next.member ? { ...previous, member: { ...previous.member, posts: appendEdges(previous.member.posts, next.member.posts) } } : next,
          )
        }
        empty={<p className={styles.hint}>{t('member.no-posts')}</p>}
      />
    </Columns>
  );
}
