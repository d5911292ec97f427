import { formatNumber, shortDate, useClock, useLanguage } from '@kith/web/data';
import { useId } from 'react';
import { useT } from '../i18n/use-t';
import styles from './trend-chart.module.css';

const width = 260;

interface TrendChartProps {
  label: string;
  points: readonly { day: string; value: number }[];
  /** In pixels. */
  height?: number;
}

/** A line over time with its area, drawn as it is: no axis but its ends. The table beside it says the same in numbers. */
export function TrendChart({ label, points, height = 64 }: TrendChartProps) {
  const t = useT();
  const { language } = useLanguage();
  const { now } = useClock();
  const gradient = useId();
  if (points.length < 2) return <p className={styles.none}>{t('trend.none')}</p>;
  const most = Math.max(...points.map(({ value }) => value), 0.0001);
  const top = 6;
  const x = (index: number) => (index / (points.length - 1)) * width;
  const y = (value: number) => top + (1 - value / most) * (height - top - 2);
  const line = points.map(({ value }, index) => `${index ? 'L' : 'M'}${x(index).toFixed(1)} ${y(value).toFixed(1)}`).join('');
  // The days of the log are days of UTC.
  const day = (value: string) => shortDate(value, { language, timeZone: 'UTC' }, now);
  return (
    <figure className={styles.chart}>
      <svg viewBox={`0 0 ${width} ${height}`} height={height} preserveAspectRatio="none" role="img" aria-label={label}>
        <defs>
          <linearGradient id={gradient} x1="0" y1="0" x2="0" y2="1">
            <stop offset="0" stopColor="var(--brand)" stopOpacity="0.22" />
            <stop offset="1" stopColor="var(--brand)" stopOpacity="0.02" />
          </linearGradient>
        </defs>
        <path d={`${line}L${width} ${height}L0 ${height}Z`} fill={`url(#${gradient})`} />
        <path d={line} fill="none" stroke="var(--brand)" strokeWidth="2" strokeLinejoin="round" vectorEffect="non-scaling-stroke" />
      </svg>
      <span className={styles.most} aria-hidden="true">
        {formatNumber(most < 0.05 ? 0 : most, language, 1)}
      </span>
      <figcaption aria-hidden="true">
        <span>{day(points[0].day)}</span>
        <span>{day(points[points.length - 1].day)}</span>
      </figcaption>
    </figure>
  );
}
