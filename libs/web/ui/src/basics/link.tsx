import { createContext, useContext } from 'react';
import { Link as RouterLink, type LinkProps } from 'react-router';

/** Fetches the code of the page behind an address before it is asked for. */
const PreloadContext = createContext<(path: string) => void>(() => undefined);
export const PreloadProvider = PreloadContext.Provider;

/** A link inside the site; its page's code is fetched when a pointer or the focus comes near. */
export function Link({ to, ...rest }: LinkProps & { to: string }) {
  const preload = useContext(PreloadContext);
  const near = () => preload(to);
  return <RouterLink to={to} onPointerEnter={near} onFocus={near} {...rest} />;
}
