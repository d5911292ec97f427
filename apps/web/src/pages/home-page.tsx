import { ComposePrompt, DiscoverAside, FeedTabs, NewPostsPill, PostList, Welcome } from '@kith/web/community';
import { appendEdges, definePage, nameIn, paths, useClub, useLanguage, useViewer, type PageProps } from '@kith/web/data';
import { ButtonLink, Columns, EmptyState } from '@kith/web/ui';
import { useLocation } from 'react-router';
import { useT } from '../languages/use-t';
import { HomePageQueryDocument, type HomePageQuery, type HomePageQueryVariables } from './home-page.generated';

export const page = definePage<HomePageQuery, HomePageQueryVariables>({
  query: HomePageQueryDocument,
  // The two addresses share this page: which one it is stands in no parameter, so the path says it.
  variables: ({ path, search }) => ({ sort: path === paths.newest() ? 'NEWEST' : 'FOR_YOU', after: search.get('after') ?? undefined }),
  head: ({ club, language, t }) => ({ title: nameIn(language, club), description: t('welcome.text', { count: club.memberCount }) }),
  Page: HomePage,
});

function HomePage({ data, variables, query }: PageProps<HomePageQuery, HomePageQueryVariables>) {
  const t = useT();
  const viewer = useViewer();
  const club = useClub();
  const { language } = useLanguage();
  const { pathname } = useLocation();
  const others = data.circles.edges.map(({ node }) => node).filter((circle) => !circle.viewerIsMember);
  const firstPage = !variables.after;

  return (
    <Columns asideLabel={t('frame.discover')} aside={<DiscoverAside circles={others.slice(0, 5)} topics={data.topics} />}>
      {viewer ? <h1 className="visually-hidden">{nameIn(language, club)}</h1> : firstPage && <Welcome />}
      {viewer && <ComposePrompt />}
      <FeedTabs />
      <NewPostsPill room="club" onShow={query.refetch} />
      <PostList
        connection={data.home}
        lead={firstPage && viewer !== null}
        moreHref={(after) => (pathname === paths.newest() ? paths.newest(after) : paths.home(after))}
        onMore={(after) => query.fetchMore({ after }, (previous, next) => ({ ...previous, home: appendEdges(previous.home, next.home) }))}
        empty={
          <EmptyState
            title={t('frame.quiet.title')}
            action={
              <ButtonLink look="primary" to={paths.compose()}>
                {t('frame.compose')}
              </ButtonLink>
            }
          >
            {t('frame.quiet.text')}
          </EmptyState>
        }
      />
    </Columns>
  );
}
