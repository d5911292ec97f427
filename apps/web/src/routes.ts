import { matchPath } from 'react-router';
import type { PageRoute } from '@kith/web/data';

/** Every page of the site. */
export const routes: readonly PageRoute[] = [
  { path: '/', page: 'home-page', frame: 'club', access: 'public' },
  { path: '/newest', page: 'home-page', frame: 'club', access: 'public' },
  { path: '/p/:id/:slug?', page: 'post-page', frame: 'club', access: 'public' },
  { path: '/c/:slug', page: 'circle-page', frame: 'club', access: 'public' },
  { path: '/circles', page: 'circles-page', frame: 'club', access: 'public' },
  { path: '/t/:slug', page: 'topic-page', frame: 'club', access: 'public' },
  { path: '/m/:handle', page: 'member-page', frame: 'club', access: 'public' },
  { path: '/search', page: 'search-page', frame: 'club', access: 'public' },
  { path: '/compose', page: 'compose-page', frame: 'club', access: 'member' },
  { path: '/sign-in', page: 'sign-in-page', frame: 'bare', words: 'account', access: 'public' },
  { path: '/welcome', page: 'welcome-page', frame: 'bare', words: 'account', access: 'member' },
  { path: '/settings', page: 'settings-page', frame: 'club', words: 'account', access: 'member' },
  { path: '/settings/sessions', page: 'settings-sessions-page', frame: 'club', words: 'account', access: 'member' },
  { path: '/settings/tokens', page: 'settings-tokens-page', frame: 'club', words: 'account', access: 'member' },
  { path: '/relationship', page: 'relationship-page', frame: 'club', words: 'account', access: 'member' },
  { path: '/console', page: 'console-members-page', frame: 'console', words: 'account', access: 'staff' },
  { path: '/console/members', page: 'console-members-page', frame: 'console', words: 'account', access: 'staff' },
  { path: '/console/members/:id', page: 'console-member-page', frame: 'console', words: 'account', access: 'staff' },
];

export interface RouteMatch {
  route: PageRoute;
  params: Readonly<Record<string, string | undefined>>;
}

/** A path with its letters instead of their codes, as React Router reads it; null when the codes are none. */
function decoded(pathname: string): string | null {
  try {
    return pathname
      .split('/')
      .map((part) => decodeURIComponent(part).replace(/\//g, '%2F'))
      .join('/');
  } catch {
    return null;
  }
}

/** The row for a path, or null: then the page is not there. */
export function matchRoute(encoded: string): RouteMatch | null {
  const pathname = decoded(encoded);
  if (pathname === null) return null;
  for (const route of routes) {
    const match = matchPath(route.path, pathname);
    if (match) return { route, params: match.params };
  }
  return null;
}
