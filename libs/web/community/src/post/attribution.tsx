import { useT } from '../i18n/use-t';
import styles from './attribution.module.css';

interface AttributionProps {
  of: { origin: string; author: string | null; url: string | null; license: string | null };
}

/** Where imported words come from, and whose they are. */
export function Attribution({ of }: AttributionProps) {
  const t = useT();
  return (
    <p className={styles.attribution}>
      {t('attribution.post', { origin: of.origin })}
      {of.author && <> · {t('attribution.by', { author: of.author })}</>}
      {of.license && <> · {of.license}</>}
      {of.url && (
        <>
          {' · '}
          <a href={of.url} rel="noopener external" target="_blank">
            {t('attribution.source')}
          </a>
        </>
      )}
    </p>
  );
}
