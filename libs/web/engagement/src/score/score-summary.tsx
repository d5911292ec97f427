import { formatNumber, fullDate, shortDate, useClock, useLanguage } from '@kith/web/data';
import type { ReactNode } from 'react';
import { useT } from '../i18n/use-t';
import type { Score_engagementFragment } from './engagement.generated';
import { MovingNumber } from './moving-number';
import { TrendChart } from './trend-chart';
import styles from './score-summary.module.css';

interface EngagementProps {
  engagement: Score_engagementFragment;
}

/** The day of the log that the figures are for, said when it is not today. */
export function AsOfNotice({ asOf }: { asOf: string }) {
  const t = useT();
  const { language } = useLanguage();
  const { now } = useClock();
  const place = { language, timeZone: 'UTC' };
  const date = fullDate(asOf, place);
  if (date === fullDate(now, place)) return null;
  return (
    <p className={styles.asOf}>
      {t('band.as-of', { date })} {t('band.as-of-why')}
    </p>
  );
}

/** Where she stands, in a sentence for herself. */
export function OwnBand({ engagement: { band, topShare } }: EngagementProps) {
  const t = useT();
  return (
    <div className={styles.band}>
      <p className={styles.sentence}>{t(band ? `band.own-${band}` : 'band.own-none')}</p>
      <TopShare share={topShare} />
    </div>
  );
}

/** "Among the most active 4 %": rounded up, so that it never flatters; said of the upper half only. */
export function TopShare({ share }: { share: number | null }) {
  const t = useT();
  const { language } = useLanguage();
  if (share === null || share > 0.5) return null;
  const percent = formatNumber(Math.max(1, Math.ceil(share * 100)), language);
  return <p>{t('band.share', { share: language === 'zh-cn' ? `${percent}%` : `${percent} %` })}</p>;
}

const pillars = [
  ['LOYALTY', 'loyalty'],
  ['TIES', 'ties'],
  ['REACH', 'reach'],
] as const;

/** Loyalty, ties and reach: each as a number, a line of half a year, and what it means. */
export function Pillars({ engagement }: EngagementProps) {
  const t = useT();
  const { trend } = engagement;
  return (
    <>
      <ul className={styles.pillars}>
        {pillars.map(([pillar, field]) => (
          <Pillar
            key={pillar}
            name={t(`pillar.${pillar}`)}
            means={t(`pillar.${pillar}-means`, { count: Math.round(engagement.effectiveTies) })}
            value={engagement[field]}
          >
            <TrendChart
              label={t('trend.title', { pillar: t(`pillar.${pillar}`), weeks: trend.length })}
              points={trend.map((point) => ({ day: point.day, value: point[field] }))}
            />
          </Pillar>
        ))}
      </ul>
      {trend.length > 0 && <TrendTable trend={trend} />}
    </>
  );
}

function Pillar({ name, means, value, children }: { name: string; means: string; value: number; children: ReactNode }) {
  return (
    <li className={styles.pillar}>
      <h2 className={styles.name}>{name}</h2>
      <p className={styles.value}>
        <MovingNumber value={value} />
      </p>
      <p className={styles.means}>{means}</p>
      {children}
    </li>
  );
}

function TrendTable({ trend }: { trend: Score_engagementFragment['trend'] }) {
  const t = useT();
  const { language } = useLanguage();
  const { now } = useClock();
  const place = { language, timeZone: 'UTC' };
  return (
    <details className={styles.table}>
      <summary>{t('trend.table')}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('trend.week')}</th>
            <th scope="col">{t('pillar.LOYALTY')}</th>
            <th scope="col">{t('pillar.TIES')}</th>
            <th scope="col">{t('pillar.REACH')}</th>
          </tr>
        </thead>
        <tbody>
          {trend.map(({ day, loyalty, ties, reach }) => (
            <tr key={day}>
              <th scope="row">{shortDate(day, place, now)}</th>
              {[loyalty, ties, reach].map((value, index) => (
                <td key={index}>{formatNumber(value, language, 1)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
