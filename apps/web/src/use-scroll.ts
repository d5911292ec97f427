import { useEffect, useLayoutEffect } from 'react';
import { useLocation, useNavigationType } from 'react-router';

const store = 'kith_scroll';
const useBrowserLayoutEffect = typeof document === 'undefined' ? useEffect : useLayoutEffect;

function positions(): Record<string, number> {
  try {
    return JSON.parse(sessionStorage.getItem(store) ?? '{}') as Record<string, number>;
  } catch {
    return {};
  }
}

/** Going somewhere begins at the top, with the focus on the content; going back is where one was. */
export function useScroll(): void {
  const { key, pathname, hash, state } = useLocation();
  // A filter changes what is shown, not where one is: such a link says so in its state.
  const keepsPlace = Boolean((state as { keepsPlace?: boolean } | null)?.keepsPlace);
  const type = useNavigationType();

  useEffect(() => {
    window.history.scrollRestoration = 'manual';
  }, []);

  useBrowserLayoutEffect(() => {
    if (type === 'POP') {
      const y = positions()[key];
      if (y !== undefined) window.scrollTo(0, y);
    } else if (!hash && !keepsPlace && type === 'PUSH') {
      window.scrollTo(0, 0);
      document.querySelector('main')?.focus({ preventScroll: true });
    }
    const remember = () => {
      const known = Object.entries(positions()).filter(([name]) => name !== key).slice(-40);
      sessionStorage.setItem(store, JSON.stringify(Object.fromEntries([...known, [key, Math.round(window.scrollY)]])));
    };
    let timer = 0;
    const onScroll = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(remember, 120);
    };
    window.addEventListener('scroll', onScroll, { passive: true });
    window.addEventListener('pagehide', remember);
    return () => {
      window.clearTimeout(timer);
      window.removeEventListener('scroll', onScroll);
      window.removeEventListener('pagehide', remember);
    };
  }, [key, pathname, type, hash, keepsPlace]);
}
