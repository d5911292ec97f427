import { DiscoverAside, PostList, SearchForm, SearchMembers } from '@kith/web/community';
import { appendEdges, definePage, paths, type PageProps } from '@kith/web/data';
import { ButtonLink, Columns, EmptyState } from '@kith/web/ui';
import { useT } from '../languages/use-t';
import { SearchPageQueryDocument, type SearchPageQuery, type SearchPageQueryVariables } from './search-page.generated';
import styles from './pages.module.css';

export const page = definePage<SearchPageQuery, SearchPageQueryVariables>({
  query: SearchPageQueryDocument,
  variables: ({ search }) => {
    const query = (search.get('q') ?? '').trim().slice(0, 200);
    return { query, after: search.get('after') ?? undefined, empty: query === '' };
  },
  head: ({ search, t }) => {
    const query = search.get('q')?.trim();
    return { title: query ? t('search.results', { query }) : t('search.title'), indexed: false };
  },
  Page: SearchPage,
});

function SearchPage({ data, variables, query: asked }: PageProps<SearchPageQuery, SearchPageQueryVariables>) {
  const t = useT();
  const { query } = variables;
  const members = data.search?.members ?? [];
  return (
    <Columns asideLabel={t('frame.discover')} aside={<DiscoverAside circles={[]} topics={data.topics} />}>
      <h1 className="visually-hidden">{query ? t('search.results', { query }) : t('search.title')}</h1>
      <SearchForm query={query} />
      {!data.search && <p className={styles.hint}>{t('search.start')}</p>}
      {!variables.after && <SearchMembers members={members} />}
      {data.search && (
        <PostList
          connection={data.search.posts}
          moreHref={(after) => paths.search(query, after)}
          onMore={(after) =>
            asked.fetchMore({ after }, (previous, next) =>
              previous.search && next.search ? { ...previous, search: { ...previous.search, posts: appendEdges(previous.search.posts, next.search.posts) } } : next,
            )
          }
          empty={
            members.length === 0 && (
              <EmptyState
                title={t('search.none.title', { query })}
                action={
                  <ButtonLink look="primary" to={paths.compose({ kind: 'question' })}>
                    {t('search.none.ask')}
                  </ButtonLink>
                }
              >
                {t('search.none.text')}
              </EmptyState>
            )
          }
        />
      )}
    </Columns>
  );
}
