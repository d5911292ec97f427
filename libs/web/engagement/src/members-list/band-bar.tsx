import { formatNumber, paths, useLanguage } from '@kith/web/data';
import { Link } from '@kith/web/ui';
import { useT } from '../i18n/use-t';
import { bands, type Band } from '../score/bands';
import swatch from '../score/band-word.module.css';
import { queryOf, type MembersView } from './members-view';
import styles from './band-bar.module.css';

interface BandBarProps {
  counts: readonly { band: Band; count: number }[];
  view: MembersView;
}

/** How many members each band has, as one bar; a click shows only those, another click all again. */
export function BandBar({ counts, view }: BandBarProps) {
  const t = useT();
  const { language } = useLanguage();
  const ordered = bands.map((band) => ({ band, count: counts.find((one) => one.band === band)?.count ?? 0 }));
  const total = ordered.reduce((sum, { count }) => sum + count, 0);
  if (!total) return null;
  return (
    <nav aria-label={t('members.bands')}>
      <ul className={styles.bar}>
        {ordered.map(({ band, count }) => {
          const chosen = view.bands.includes(band);
          const next = chosen ? view.bands.filter((one) => one !== band) : [...view.bands, band];
          return (
            <li key={band} style={{ flexGrow: count / total }}>
              <Link
                to={paths.consoleMembers(queryOf({ ...view, bands: next, after: null }))}
                state={{ keepsPlace: true }}
                className={styles.part}
                aria-current={chosen ? 'true' : undefined}
                data-dimmed={(view.bands.length > 0 && !chosen) || undefined}
              >
                <span className={`${swatch.band} ${styles.swatch}`} data-band={band} aria-hidden="true" />
                <strong>{formatNumber(count, language)}</strong>
                <span className={styles.name}>{t(`band.${band}`)}</span>
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
