import { CircleHeader, CirclePeople, ComposePrompt, NewPostsPill, PostList, purposeIn } from '@kith/web/community';
import { appendEdges, definePage, nameIn, paths, type PageProps } from '@kith/web/data';
import { ButtonLink, Columns, EmptyState } from '@kith/web/ui';
import { useT } from '../languages/use-t';
import { CirclePageQueryDocument, type CirclePageQuery, type CirclePageQueryVariables } from './circle-page.generated';

export const page = definePage<CirclePageQuery, CirclePageQueryVariables>({
  query: CirclePageQueryDocument,
  variables: ({ params, search }) => ({ slug: params.slug ?? '', after: search.get('after') ?? undefined }),
  found: ({ circle }) => circle !== null,
  head: ({ data: { circle }, language }) => ({
    title: circle ? nameIn(language, circle) : '',
    description: circle ? purposeIn(language, circle) : undefined,
  }),
  Page: CirclePage,
});

function CirclePage({ data, query }: PageProps<CirclePageQuery, CirclePageQueryVariables>) {
  const t = useT();
  const circle = data.circle as NonNullable<CirclePageQuery['circle']>;
  return (
    <Columns asideLabel={t('circle.faces')} aside={<CirclePeople circle={circle} />}>
      <CircleHeader circle={circle} />
      {circle.viewerIsMember && <ComposePrompt circle={circle.slug} />}
      <NewPostsPill room={`circle:${circle.id}`} onShow={query.refetch} />
      <PostList
        connection={circle.posts}
        withoutCircle
        moreHref={(after) => paths.circle(circle.slug, after)}
        onMore={(after) =>
          query.fetchMore({ after }, (previous, next) =>
            previous.circle && next.circle ? { ...previous, circle: { ...previous.circle, posts: appendEdges(previous.circle.posts, next.circle.posts) } } : next,
          )
        }
        empty={
          <EmptyState
            title={t('circle.empty.title')}
            action={
              <ButtonLink look="primary" to={paths.compose({ circle: circle.slug })}>
                {t('frame.compose')}
              </ButtonLink>
            }
          >
            {t('circle.empty.text')}
          </EmptyState>
        }
      />
    </Columns>
  );
}
