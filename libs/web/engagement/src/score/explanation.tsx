import { formatNumber, shortDate, useClock, useLanguage } from '@kith/web/data';
import { Link } from '@kith/web/ui';
import { useState } from 'react';
import { countName } from '../i18n/signal-words';
import { useT } from '../i18n/use-t';
import type { Score_engagementFragment } from './engagement.generated';
import styles from './explanation.module.css';

type Kind = Score_engagementFragment['explanation'][number];

export interface SignalsOf {
  countsAs: string;
  /** A day of the log, YYYY-MM-DD. */
  day?: string;
}

interface ExplanationProps {
  engagement: Score_engagementFragment;
  /** Where the signals behind a number are shown. */
  linkTo: (signals: SignalsOf) => string;
  /** The words for when nothing has been counted. */
  none: string;
}

/** The score laid open: each kind of participation, its days, and from there to the signals. The parts add up to the whole. */
export function Explanation({ engagement, linkTo, none }: ExplanationProps) {
  const t = useT();
  const { language } = useLanguage();
  const { explanation } = engagement;
  if (!explanation.length) return <p>{none}</p>;
  const most = Math.max(...explanation.map(({ score }) => score), 0.0001);
  return (
    <div className={styles.explanation}>
      <p className={styles.lead}>{t('explain.lead')}</p>
      {(['LOYALTY', 'REACH'] as const).map((pillar) => {
        const kinds = explanation.filter((kind) => kind.pillar === pillar);
        if (!kinds.length) return null;
        return (
          <section key={pillar} aria-label={t(`pillar.${pillar}`)}>
            <h3 className={styles.pillar}>
              <span>{t(`pillar.${pillar}`)}</span>
              <span>{formatNumber(engagement[pillar === 'LOYALTY' ? 'loyalty' : 'reach'], language, 1)}</span>
            </h3>
            <ul>
              {kinds.map((kind) => (
                <ExplainedKind key={kind.countsAs} kind={kind} most={most} linkTo={linkTo} />
              ))}
            </ul>
            <p className={styles.ageing}>
              {t('explain.ageing', { days: formatNumber(kinds[0].halfLifeDays, language), twice: formatNumber(2 * kinds[0].halfLifeDays, language) })}
            </p>
          </section>
        );
      })}
      <section aria-label={t('pillar.TIES')}>
        <h3 className={styles.pillar}>
          <span>{t('pillar.TIES')}</span>
          <span>{formatNumber(engagement.ties, language, 1)}</span>
        </h3>
        <p className={styles.ageing}>{t('pillar.from-TIES')}</p>
      </section>
    </div>
  );
}

function ExplainedKind({ kind, most, linkTo }: { kind: Kind; most: number; linkTo: ExplanationProps['linkTo'] }) {
  const t = useT();
  const { language, t: anyWord } = useLanguage();
  const { countsAs, count, score, weight, days } = kind;
  // Hundreds of days that nobody has asked for yet would only make the page heavy.
  const [opened, setOpened] = useState(false);
  return (
    <li>
      <details className={styles.kind} onToggle={(event) => event.currentTarget.open && setOpened(true)}>
        <summary>
          <span className={styles.name}>{countName(anyWord, countsAs)}</span>
          <span className={styles.count}>
            {t('explain.times', { count })} {days.length > 1 && t('explain.days', { count: days.length })}
          </span>
          <span className={styles.bar} aria-hidden="true">
            <span style={{ width: `${Math.max(0.5, (score / most) * 100)}%` }} />
          </span>
          <span className={styles.score}>{formatNumber(score, language, 1)}</span>
        </summary>
        <p className={styles.note}>
          {t('explain.weight', { weight: formatNumber(weight, language, weight % 1 ? 1 : 0) })}
          {' · '}
          <Link to={linkTo({ countsAs })}>{t('explain.see-signals')}</Link>
        </p>
        {opened && <ExplainedDays kind={kind} linkTo={linkTo} />}
      </details>
    </li>
  );
}

const shownDays = 24;

function ExplainedDays({ kind: { countsAs, days }, linkTo }: { kind: Kind; linkTo: ExplanationProps['linkTo'] }) {
  const t = useT();
  const { language } = useLanguage();
  const { now } = useClock();
  const [all, setAll] = useState(false);
  const newestFirst = [...days].sort((a, b) => (a.day < b.day ? 1 : -1));
  const shown = all ? newestFirst : newestFirst.slice(0, shownDays);
  return (
    <>
      <ul className={styles.days}>
        {shown.map(({ day, count, score }) => {
          const date = shortDate(day, { language, timeZone: 'UTC' }, now);
          return (
            <li key={day}>
              <Link to={linkTo({ countsAs, day })} title={t('explain.see-day', { date })}>
                <span>{date}</span>
                <span>×{formatNumber(count, language)}</span>
                <span>{formatNumber(score, language, score < 0.1 ? 2 : 1)}</span>
              </Link>
            </li>
          );
        })}
      </ul>
      {shown.length < days.length && (
        <button type="button" className={styles.all} onClick={() => setAll(true)}>
          {t('explain.show-all', { count: days.length })}
        </button>
      )}
    </>
  );
}
