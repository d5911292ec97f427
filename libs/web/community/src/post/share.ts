import { useToast } from '@kith/web/ui';
import { useT } from '../i18n/use-t';

/** Hands a link of this site to the device's own sharing, else to the clipboard. */
export function useShare(): (path: string, title: string) => Promise<void> {
  const t = useT();
  const toast = useToast();
  return async (path, title) => {
    const url = new URL(path, window.location.href).href;
    if (window.matchMedia('(pointer: coarse)').matches && navigator.share) {
      // Closing the sheet is not a failure.
      await navigator.share({ url, title }).catch(() => undefined);
      return;
    }
    await navigator.clipboard.writeText(url);
    toast({ text: t('post.link-copied') });
  };
}
