import { createContext, useContext, type ComponentProps, type MouseEvent } from 'react';

export interface Destination {
  /** Takes the place of the present entry in the history; by itself when the address is the present one. */
  replace?: boolean;
  /** Kept with the entry in the history. */
  state?: unknown;
}

/** How links move in the site. */
export interface SiteNavigation {
  /** Opens an address of this site, path first, without loading a document. */
  go(to: string, destination: Destination): void;
  /** Fetches the code of the page behind an address before it is asked for. */
  preload(to: string): void;
}

const NavigationContext = createContext<SiteNavigation>({ go: (to) => window.location.assign(to), preload: () => undefined });
export const NavigationProvider = NavigationContext.Provider;

interface LinkProps extends Omit<ComponentProps<'a'>, 'href'>, Destination {
  to: string;
  /** Lets the browser load the document. */
  reloadDocument?: boolean;
}

/**
 * A link inside the site; its page's code is fetched when a pointer or the focus comes near. The router's own asks a dozen hooks for what
 * is the same for all links, and a page has a hundred of them: a sixth of what its rendering costs.
 */
export function Link({ to, replace, state, reloadDocument, onClick, ...rest }: LinkProps) {
  const { go, preload } = useContext(NavigationContext);
  const near = () => preload(to);
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    // Whatever else a click may mean, a new tab for one, the browser knows how.
    if (event.defaultPrevented || !isPlain || reloadDocument || (rest.target && rest.target !== '_self')) return;
    event.preventDefault();
    go(to, { replace, state });
  };
  return <a href={to} onClick={follow} onPointerEnter={near} onFocus={near} {...rest} />;
}
