import { ComposeForm } from '@kith/web/community';
import { definePage, type PageProps } from '@kith/web/data';
import { Columns } from '@kith/web/ui';
import { useT } from '../languages/use-t';
import { ComposePageQueryDocument, type ComposePageQuery, type ComposePageQueryVariables } from './compose-page.generated';

export const page = definePage<ComposePageQuery, ComposePageQueryVariables>({
  query: ComposePageQueryDocument,
  variables: ({ search }) => ({ edit: search.get('edit') ?? '0', editing: search.has('edit') }),
  found: ({ post }) => post === undefined || Boolean(post?.viewerCanEdit),
  head: ({ search, t }) => ({ title: t(search.has('edit') ? 'compose.title-edit' : 'compose.title'), indexed: false }),
  Page: ComposePage,
});

function ComposePage({ data, search }: PageProps<ComposePageQuery, ComposePageQueryVariables>) {
  const t = useT();
  const circles = data.circles.edges.map(({ node }) => node);
  const chosen = circles.find(({ slug }) => slug === search.get('circle'));
  const post = data.post ?? undefined;
  // Her own circles first: that is where she will most likely write.
  const ordered = [...circles.filter(({ viewerIsMember }) => viewerIsMember), ...circles.filter(({ viewerIsMember }) => !viewerIsMember)];
  return (
    <Columns>
      <h1 className="visually-hidden">{t(post ? 'compose.title-edit' : 'compose.title')}</h1>
      <ComposeForm
        key={post?.id ?? 'new'}
        circles={ordered}
        post={post}
        kind={search.get('kind') === 'question' ? 'QUESTION' : undefined}
        circleId={chosen?.id ?? null}
      />
    </Columns>
  );
}
