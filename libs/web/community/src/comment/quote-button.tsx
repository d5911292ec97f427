import { IconBlockquote } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useT } from '../i18n/use-t';
import styles from './quote-button.module.css';

export interface Quoted {
  words: string;
  /** The comment the words are from; null: the post. */
  commentId: string | null;
  name?: string;
}

interface Offer extends Quoted {
  top: number;
  left: number;
}

function quotedNow(): Offer | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const words = selection.toString().trim();
  const range = selection.getRangeAt(0);
  const node = range.commonAncestorContainer;
  const source = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('[data-quotable]');
  if (!source || !words) return null;
  const box = range.getBoundingClientRect();
  const below = window.matchMedia('(pointer: coarse)').matches;
  return {
    words,
    commentId: source.dataset.quotable === 'post' ? null : (source.dataset.quotable ?? null),
    name: source.dataset.name,
    top: below ? box.bottom + 12 : Math.max(8, box.top - 44),
    left: Math.min(Math.max(60, box.left + box.width / 2), window.innerWidth - 60),
  };
}

/** Offers to quote what is selected, however it was selected: by mouse, touch or keyboard. */
export function QuoteButton({ onQuote }: { onQuote: (quoted: Quoted) => void }) {
  const t = useT();
  const [offer, setOffer] = useState<Offer | null>(null);

  useEffect(() => {
    let timer = 0;
    const look = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => setOffer(quotedNow()), 160);
    };
    const hide = () => setOffer(null);
    document.addEventListener('selectionchange', look);
    window.addEventListener('scroll', hide, { passive: true });
    return () => {
      window.clearTimeout(timer);
      document.removeEventListener('selectionchange', look);
      window.removeEventListener('scroll', hide);
    };
  }, []);

  if (!offer) return null;
  return (
    <button
      type="button"
      className={styles.quote}
      style={{ top: offer.top, left: offer.left }}
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => {
        onQuote(offer);
        document.getSelection()?.removeAllRanges();
        setOffer(null);
      }}
    >
      <IconBlockquote size={18} stroke={1.9} aria-hidden="true" />
      {t('comment.quote')}
    </button>
  );
}
