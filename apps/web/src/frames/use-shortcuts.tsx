import { paths } from '@kith/web/data';
import { isComposing } from '@kith/web/ui';
import { lazy, Suspense, useCallback, useEffect, useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router';

const ShortcutHelp = lazy(() => import('./shortcut-help'));
const secondKeyMs = 1200;

function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}

/** Moves the focus to the next or previous thing on the page that can be stepped through. */
function step(by: 1 | -1): void {
  const steps = [...document.querySelectorAll<HTMLElement>('main [data-step]')];
  const current = document.activeElement?.closest('[data-step]');
  const index = current ? steps.indexOf(current as HTMLElement) + by : steps.findIndex((one) => one.getBoundingClientRect().bottom > 80);
  const next = steps[index];
  if (!next) return;
  next.focus({ preventScroll: true });
  next.scrollIntoView({ block: 'nearest' });
  const { top, bottom } = next.getBoundingClientRect();
  if (top < 76 || bottom > window.innerHeight) window.scrollBy(0, top - 92);
}

function press(selector: string): void {
  const element = document.querySelector<HTMLElement>(selector);
  if (element instanceof HTMLInputElement) {
    element.focus();
    element.select();
  } else element?.click();
}

/** Single keys for those who like them: never while writing, never with an input method, never with a modifier. */
export function useShortcuts(): { help: ReactNode; showHelp: () => void } {
  const navigate = useNavigate();
  const [open, setOpen] = useState(false);
  const showHelp = useCallback(() => setOpen(true), []);

  useEffect(() => {
    let leader = 0;
    const go: Record<string, string> = { h: paths.home(), n: paths.newest(), c: paths.circles() };
    const keys: Record<string, () => void> = {
      j: () => step(1),
      k: () => step(-1),
      o: () => document.activeElement?.closest('[data-step]')?.querySelector<HTMLElement>('[data-step-link]')?.click(),
      c: () => void navigate(paths.compose()),
      r: () => press('main [data-shortcut="reply"]'),
      '/': () => press('[data-shortcut="search"]'),
      '?': () => setOpen(true),
      g: () => (leader = Date.now()),
    };
    function onKeyDown(event: KeyboardEvent) {
      if (isComposing(event) || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (isWriting(event.target) || document.querySelector('dialog[open], :popover-open')) return;
      if (leader && Date.now() - leader < secondKeyMs && go[event.key]) {
        leader = 0;
        event.preventDefault();
        void navigate(go[event.key]);
        return;
      }
      leader = 0;
      if (event.key === 'Enter' && event.target instanceof HTMLElement && event.target.matches('[data-step]')) keys.o();
      const action = keys[event.key];
      if (!action) return;
      event.preventDefault();
      action();
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [navigate]);

  const help = open ? (
    <Suspense fallback={null}>
      <ShortcutHelp onClose={() => setOpen(false)} />
    </Suspense>
  ) : null;
  return { help, showHelp };
}
