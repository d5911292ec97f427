import { usePageQuery, useClub, useLanguage, useViewer, nameIn, errorCode, type AnyPage, type PageDefinition, type PageLocation, type QueryAnswer } from '@kith/web/data';
import { ListSkeleton } from '@kith/web/ui';
import { useEffect } from 'react';
import { useLocation, useParams } from 'react-router';
import { ErrorPage, NotFoundPage } from './frames/status-pages';

/** A page's query, and what is shown while it loads, when it fails, when the thing is not there, and when it is. */
export function PageOutlet({ page }: { page: AnyPage }) {
  const definition = page as unknown as PageDefinition<object, Record<string, unknown>>;
  const params = useParams();
  const { pathname, search } = useLocation();
  const viewer = useViewer();
  const location: PageLocation = { path: pathname, params, search: new URLSearchParams(search), viewer };
  if (!definition.query) return <Shown page={definition} location={location} data={{}} variables={{}} query={noQuery} />;
  return <Queried page={definition} location={location} />;
}

type Definition = PageDefinition<object, Record<string, unknown>>;
type Query = QueryAnswer<object, Record<string, unknown>>;

const noQuery: Query = {
  data: {},
  previous: undefined,
  loading: false,
  error: undefined,
  refetch: () => Promise.resolve(),
  fetchMore: () => Promise.resolve(),
};

function Queried({ page, location }: { page: Definition; location: PageLocation }) {
  const { t } = useLanguage();
  const variables = page.variables?.(location) ?? {};
  const query = usePageQuery(page.query as NonNullable<Definition['query']>, variables);
  const data = query.data ?? (page.keepsShown && query.loading ? query.previous : undefined);
  if (!data) {
    if (query.error) return errorCode(query.error).endsWith('not-found') ? <NotFoundPage /> : <ErrorPage error={query.error} retry={() => query.refetch()} />;
    return page.Skeleton ? <page.Skeleton /> : <ListSkeleton label={t('state.loading')} />;
  }
  if (page.found && !page.found(data)) return <NotFoundPage />;
  return <Shown page={page} location={location} data={data} variables={variables} query={query} />;
}

function Shown(props: { page: Definition; location: PageLocation; data: object; variables: Record<string, unknown>; query: Query }) {
  const { page, location, data } = props;
  const club = useClub();
  const { t, language } = useLanguage();
  const { title } = page.head({ ...location, data, club, language, t });
  useDocumentTitle(title, nameIn(language, club));
  return <page.Page {...location} data={data} variables={props.variables} query={props.query} />;
}

/** The words in the tab: the page, then the club. */
export function documentTitle(title: string, clubName: string): string {
  return title && title !== clubName ? `${title} · ${clubName}` : clubName;
}

function useDocumentTitle(title: string, clubName: string): void {
  const words = documentTitle(title, clubName);
  useEffect(() => {
    document.title = words;
  }, [words]);
}
