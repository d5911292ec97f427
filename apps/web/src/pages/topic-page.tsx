import { DiscoverAside, PostList } from '@kith/web/community';
import { appendEdges, definePage, labelIn, paths, useLanguage, type PageProps } from '@kith/web/data';
import { Columns, EmptyState } from '@kith/web/ui';
import { useT } from '../languages/use-t';
import { TopicPageQueryDocument, type TopicPageQuery, type TopicPageQueryVariables } from './topic-page.generated';
import styles from './pages.module.css';

export const page = definePage<TopicPageQuery, TopicPageQueryVariables>({
  query: TopicPageQueryDocument,
  variables: ({ params, search }) => ({ slug: params.slug ?? '', after: search.get('after') ?? undefined }),
  found: ({ topic }) => topic !== null,
  head: ({ data: { topic }, language }) => ({ title: topic ? `#${labelIn(language, topic)}` : '' }),
  Page: TopicPage,
});

function TopicPage({ data, query }: PageProps<TopicPageQuery, TopicPageQueryVariables>) {
  const t = useT();
  const { language } = useLanguage();
  const topic = data.topic as NonNullable<TopicPageQuery['topic']>;
  return (
    <Columns asideLabel={t('frame.discover')} aside={<DiscoverAside circles={[]} topics={data.topics.filter(({ id }) => id !== topic.id)} />}>
      <header className={styles.heading}>
        <h1>#{labelIn(language, topic)}</h1>
        <p>{t('circle.posts', { count: topic.postCount })}</p>
      </header>
      <PostList
        connection={topic.posts}
        moreHref={(after) => paths.topic(topic.slug, after)}
        onMore={(after) =>
          query.fetchMore({ after }, (previous, next) =>
            previous.topic && next.topic ? { ...previous, topic: { ...previous.topic, posts: appendEdges(previous.topic.posts, next.topic.posts) } } : next,
          )
        }
        empty={<EmptyState title={t('topic.empty.title')}>{t('topic.empty.text')}</EmptyState>}
      />
    </Columns>
  );
}
