import { formatNumber, useLanguage } from '@kith/web/data';
import { useState } from 'react';
import styles from './moving-number.module.css';

/** A number that glows for a moment when it has changed under the reader's eyes. Reduced motion leaves it still. */
export function MovingNumber({ value, digits = 1 }: { value: number; digits?: number }) {
  const { language } = useLanguage();
  const text = formatNumber(value, language, digits);
  const [shown, setShown] = useState({ text, moves: 0 });
  if (shown.text !== text) setShown({ text, moves: shown.moves + 1 });
  return (
    <span key={shown.moves} className={shown.moves ? styles.moved : undefined}>
      {text}
    </span>
  );
}
