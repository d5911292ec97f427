import { CircleCard } from '@kith/web/community';
import { appendEdges, definePage, paths, type PageProps } from '@kith/web/data';
import { ButtonLink, Columns, EmptyState } from '@kith/web/ui';
import { useT } from '../languages/use-t';
import { CirclesPageQueryDocument, type CirclesPageQuery, type CirclesPageQueryVariables } from './circles-page.generated';
import styles from './pages.module.css';

export const page = definePage<CirclesPageQuery, CirclesPageQueryVariables>({
  query: CirclesPageQueryDocument,
  variables: ({ search }) => ({ after: search.get('after') ?? undefined }),
  head: ({ t }) => ({ title: t('circle.title'), description: t('circle.lead') }),
  Page: CirclesPage,
});

function CirclesPage({ data, query }: PageProps<CirclesPageQuery, CirclesPageQueryVariables>) {
  const t = useT();
  const { edges, pageInfo } = data.circles;
  return (
    <Columns>
      <header className={styles.heading}>
        <h1>{t('circle.title')}</h1>
        <p>{t('circle.lead')}</p>
      </header>
      {edges.length === 0 && <EmptyState title={t('circle.none.title')}>{t('circle.none.text')}</EmptyState>}
      {edges.map(({ node }) => (
        <CircleCard key={node.id} circle={node} />
      ))}
      {pageInfo.hasNextPage && pageInfo.endCursor && (
        <p className={styles.more}>
          <ButtonLink
            to={paths.circles(pageInfo.endCursor)}
            onClick={(event) => {
              event.preventDefault();
              void query.fetchMore({ after: pageInfo.endCursor }, (previous, next) => ({ ...previous, circles: appendEdges(previous.circles, next.circles) }));
            }}
          >
            {t('action.load-more')}
          </ButtonLink>
        </p>
      )}
    </Columns>
  );
}
