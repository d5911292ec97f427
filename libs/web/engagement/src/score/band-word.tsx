import { useT } from '../i18n/use-t';
import type { Band } from './bands';
import styles from './band-word.module.css';

/** Where a member stands among the others, in a word. */
export function BandWord({ band }: { band: Band | null }) {
  const t = useT();
  return (
    <span className={styles.band} data-band={band ?? 'none'}>
      {t(band ? `band.${band}` : 'band.none')}
    </span>
  );
}
