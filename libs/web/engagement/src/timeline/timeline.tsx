import { formatNumber, fullDate, fullDateTime, shortDate, timeUnderDay, useClock, useLanguage, type Language } from '@kith/web/data';
import { Button, Link } from '@kith/web/ui';
import {
  IconAward,
  IconBook2,
  IconCheck,
  IconCirclesRelation,
  IconAt,
  IconHeart,
  IconLogin2,
  IconMessage,
  IconPencil,
  IconUserPlus,
  IconX,
  type TablerIcon,
} from '@tabler/icons-react';
import { createElement, useState, type ReactNode } from 'react';
import { countName, signalSentence } from '../i18n/signal-words';
import { useT } from '../i18n/use-t';
import type { SignalsOf } from '../score/explanation';
import { daysOf } from './days';
import type { Timeline_timelineFragment } from './timeline.generated';
import styles from './timeline.module.css';

type Item = Timeline_timelineFragment['items'][number];
type Partner = NonNullable<Item['partner']>;

interface TimelineProps {
  timeline: Timeline_timelineFragment;
  /** Only the signals behind one number; null shows all. */
  filter: SignalsOf | null;
  /** Where all of them are shown. */
  allTo: string;
  linkTo: (partner: Partner) => string;
  onOlder: () => Promise<unknown>;
  busy?: boolean;
}

/** What happened, newest first, by the days of the log: what she did, and what was done towards her. */
export function Timeline({ timeline, filter, allTo, linkTo, onOlder, busy }: TimelineProps) {
  const t = useT();
  const { language } = useLanguage();
  const [loading, setLoading] = useState(false);
  const { items, pageInfo } = timeline;
  function older() {
    setLoading(true);
    void onOlder().finally(() => setLoading(false));
  }

  // While other signals are fetched, those of the filter before are shown.
  const onlyDay = busy ? undefined : filter?.day;
  const days = daysOf(items, onlyDay).map((one) => ({ ...one, date: fullDate(one.day, { language, timeZone: 'UTC' }) }));

  return (
    <div className={styles.timeline} aria-busy={busy || undefined}>
      {filter && <Filtered filter={filter} allTo={allTo} />}
      {!items.length && <p className={styles.none}>{filter ? t('timeline.none-filtered') : t('timeline.none')}</p>}
      {days.map(({ day, date, items: ofDay }) => (
        <section key={day} aria-label={date} className={styles.day}>
          <h3>{date}</h3>
          <ol>
            {ofDay.map((item) => (
              <TimelineRow key={item.cursor} item={item} day={day} linkTo={linkTo} />
            ))}
          </ol>
        </section>
      ))}
      {pageInfo.hasNextPage && (
        <Button busy={loading} onClick={older}>
          {t('timeline.older')}
        </Button>
      )}
    </div>
  );
}

function Filtered({ filter, allTo }: { filter: SignalsOf; allTo: string }) {
  const t = useT();
  const { language, t: anyWord } = useLanguage();
  const { now } = useClock();
  const what = countName(anyWord, filter.countsAs);
  const text = filter.day ? t('timeline.only-day', { what, date: shortDate(filter.day, { language, timeZone: 'UTC' }, now) }) : t('timeline.only', { what });
  return (
    <p className={styles.filter}>
      <span>{text}</span>
      <Link to={allTo} state={{ keepsPlace: true }}>
        <IconX size={16} stroke={2} aria-hidden="true" />
        {t('timeline.all')}
      </Link>
    </p>
  );
}

// By the first word of the kind.
const icons: Record<string, TablerIcon> = {
  member: IconUserPlus,
  session: IconLogin2,
  'contact-point': IconAt,
  circle: IconCirclesRelation,
  post: IconPencil,
  comment: IconMessage,
  answer: IconMessage,
  praise: IconHeart,
  badge: IconAward,
};

function iconOf(kind: string): TablerIcon {
  if (kind === 'post.read') return IconBook2;
  if (kind === 'answer.accepted') return IconCheck;
  return icons[kind.split('.')[0]] ?? IconPencil;
}

// Stands where a link to the partner goes; it occurs in no text.
const partnerMark = '\u{e000}';

interface TimelineRowProps {
  item: Item;
  /** The day of the log it stands under. */
  day: string;
  linkTo: (partner: Partner) => string;
}

function TimelineRow({ item, day, linkTo }: TimelineRowProps) {
  const t = useT();
  const { language, t: anyWord } = useLanguage();
  const { now, timeZone } = useClock();
  const { partner } = item;
  const [before, after] = signalSentence(anyWord, { ...item, partner: partner && partnerMark }).split(partnerMark);
  return (
    <li className={styles.item} data-towards={!item.acted || undefined}>
      {createElement(iconOf(item.kind), { size: 19, stroke: 1.7, 'aria-hidden': true, className: styles.icon })}
      <div className={styles.words}>
        <p className={styles.sentence}>
          {before}
          {partner && after !== undefined && <Link to={linkTo(partner)}>{partner.name}</Link>}
          {after}
          {item.kind === 'post.read' && item.value !== null && <span className={styles.measure}> · {durationText(t, item.value, language)}</span>}
          {item.day !== day && <span className={styles.measure}> · {t('timeline.counted-on', { date: shortDate(item.day, { language, timeZone: 'UTC' }, now) })}</span>}
          <time className={styles.time} dateTime={item.occurredAt} title={fullDateTime(item.occurredAt, { language, timeZone })}>
            {timeUnderDay(item.occurredAt, day, { language, timeZone }, now)}
          </time>
        </p>
        <Subject item={item} />
      </div>
    </li>
  );
}

function durationText(t: ReturnType<typeof useT>, seconds: number, language: Language): string {
  if (seconds < 90) return t('timeline.seconds', { count: formatNumber(seconds, language) });
  return t('timeline.minutes', { count: formatNumber(seconds / 60, language) });
}

function Subject({ item }: { item: Item }) {
  const { title, url, excerpt } = item;
  const subject: ReactNode = title && (url ? <Link to={url}>{title}</Link> : title);
  // What is about herself would only repeat her name.
  if (/^(member|session)\./.test(item.kind) || (!subject && !excerpt)) return null;
  return (
    <>
      {subject && <p className={styles.subject}>{subject}</p>}
      {excerpt && <p className={styles.excerpt}>{excerpt}</p>}
    </>
  );
}
