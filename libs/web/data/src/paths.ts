/** Every address of the site, in one place: links, redirects and the route table agree because they all come from here. */

/** The readable tail of a post's address; it is never needed to find the post. */
export function slugOf(title: string): string {
  return title
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
}

type PathQuery = Readonly<Record<string, string | null | undefined>>;

function withQuery(path: string, query: PathQuery): string {
  const filled = Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return filled.length ? `${path}?${new URLSearchParams(filled)}` : path;
}

export const paths = {
  home: (after?: string | null) => withQuery('/', { after }),
  newest: (after?: string | null) => withQuery('/newest', { after }),
  post: (post: { id: string; title?: string }, after?: string | null) =>
    withQuery(`/p/${post.id}${post.title && slugOf(post.title) ? `/${encodeURIComponent(slugOf(post.title))}` : ''}`, { after }),
  comment: (post: { id: string; title?: string }, commentId: string) => `${paths.post(post)}#comment-${commentId}`,
  circles: (after?: string | null) => withQuery('/circles', { after }),
  circle: (slug: string, after?: string | null) => withQuery(`/c/${encodeURIComponent(slug)}`, { after }),
  topic: (slug: string, after?: string | null) => withQuery(`/t/${encodeURIComponent(slug)}`, { after }),
  member: (handle: string, after?: string | null) => withQuery(`/m/${encodeURIComponent(handle)}`, { after }),
  compose: (options: { circle?: string; kind?: 'question' } = {}) => withQuery('/compose', options),
  editPost: (id: string) => withQuery('/compose', { edit: id }),
  search: (query = '', after?: string | null) => withQuery('/search', { q: query, after }),
  signIn: (to?: string) => withQuery('/sign-in', { to: to === '/' ? undefined : to }),
  welcome: (to?: string) => withQuery('/welcome', { to }),
  settings: () => '/settings',
  sessions: () => '/settings/sessions',
  tokens: () => '/settings/tokens',
  relationship: (query: PathQuery = {}) => withQuery('/relationship', query),
  console: () => '/console',
  consoleMembers: (query: PathQuery = {}) => withQuery('/console/members', query),
  consoleMember: (id: string, query: PathQuery = {}) => withQuery(`/console/members/${id}`, query),
  outbox: () => '/dev/outbox',
};

const thisSite = 'http://this.site';

/** A `?to=` that stays on this site; anything else leads home. Read as browsers read it: they drop tabs and take a backslash for a slash. */
export function safeReturnPath(to: string | null | undefined): string {
  if (!to?.startsWith('/') || !URL.canParse(to, thisSite)) return paths.home();
  const { origin, pathname, search, hash } = new URL(to, thisSite);
  return origin === thisSite && !pathname.startsWith('//') ? pathname + search + hash : paths.home();
}
