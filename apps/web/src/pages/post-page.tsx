import { mergeThread, PostArticle, RelatedPosts, Thread, useReading } from '@kith/web/community';
import { appendEdges, definePage, paths, type PageProps } from '@kith/web/data';
import { Columns } from '@kith/web/ui';
import { useT } from '../languages/use-t';
import { PostPageQueryDocument, type PostPageQuery, type PostPageQueryVariables } from './post-page.generated';

type Comments = NonNullable<PostPageQuery['post']>['comments'];

export const page = definePage<PostPageQuery, PostPageQueryVariables>({
  query: PostPageQueryDocument,
  variables: ({ params, search }) => ({ id: params.id ?? '', after: search.get('after') ?? undefined }),
  found: ({ post }) => post !== null,
  head: ({ data: { post } }) => ({
    title: post?.title ?? '',
    description: post?.excerpt,
    canonical: post ? paths.post(post) : undefined,
    indexed: post?.deletedAt === null,
  }),
  Page: PostPage,
});

/** The answer with other comments in it; the post itself may have been erased meanwhile. */
function withComments(previous: PostPageQuery, next: PostPageQuery, merge: (before: Comments, after: Comments) => Comments): PostPageQuery {
  if (!previous.post || !next.post) return next;
  return { ...previous, post: { ...next.post, comments: merge(previous.post.comments, next.post.comments) } };
}

function PostPage({ data, variables, query }: PageProps<PostPageQuery, PostPageQueryVariables>) {
  const t = useT();
  const post = data.post as NonNullable<PostPageQuery['post']>;
  useReading(
    post.id,
    post.comments.edges.map(({ node }) => node),
  );

  return (
    <Columns asideLabel={t('frame.discover')} aside={post.related.length > 0 && <RelatedPosts posts={post.related} />}>
      <PostArticle post={post} />
      <Thread
        post={post}
        comments={post.comments}
        onRefresh={() =>
          query.fetchMore({ after: variables.after }, (previous, next) =>
            withComments(previous, next, (before, after) => ({ ...before, totalCount: after.totalCount, edges: mergeThread(before.edges, after.edges) })),
          )
        }
        moreHref={(after) => `${paths.post(post, after)}#replies`}
        onMore={(after) => query.fetchMore({ after }, (previous, next) => withComments(previous, next, appendEdges))}
      />
    </Columns>
  );
}
