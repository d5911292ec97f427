import { onlyHeadStartsLoad } from './page-store';

const store = 'kith_began_anew';
// A server that serves two builds at once must not send a reader round and round.
const onceInMs = 60_000;

let attempt: Promise<boolean> | null = null;

/** While the page is about to be loaded anew: a promise of whether it will be. */
export function beginningAnew(): Promise<boolean> | null {
  return attempt;
}

/** Whether the page may be loaded anew now; remembers that it was. Without a memory it may not: nothing would end it. */
export function mayBeginAnew(memory: Pick<Storage, 'getItem' | 'setItem'>, now: number): boolean {
  try {
    if (now - Number(memory.getItem(store)) < onceInMs) return false;
    memory.setItem(store, String(now));
    return true;
  } catch {
    return false;
  }
}

async function beginAnew(): Promise<boolean> {
  try {
    // Without a connection the browser's own page would take the place of this one.
    await fetch('/robots.txt', { method: 'HEAD', cache: 'no-store' });
    if (!mayBeginAnew(window.sessionStorage, Date.now())) return false;
  } catch {
    return false;
  }
  window.location.reload();
  return true;
}

/** A file of this page is gone: the site was built anew while the page was open. What comes from the server now fits together. */
function onMissingFile(): void {
  if (attempt || onlyHeadStartsLoad()) return;
  attempt = beginAnew();
  void attempt.then((begins) => {
    if (!begins) attempt = null;
  });
}

// From the first import on: what the browser loads before the site stands can be missing too.
if (typeof window !== 'undefined') window.addEventListener('vite:preloadError', onMissingFile);
