import type { EvidenceKind } from '@kith/shared';
import { formatNumber, fullDate, useClock, useLanguage } from '@kith/web/data';
import { TimeText } from '@kith/web/ui';
import { IconAt, IconHome, IconMessageCircle, IconPhone } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useT } from '../i18n/use-t';
import type { ContactPoint_contactPointFragment } from './contact-point.generated';
import styles from './contact-point.module.css';

const icons = { EMAIL: IconAt, PHONE: IconPhone, POSTAL: IconHome, CHAT: IconMessageCircle };
const channels = { EMAIL: 'contact.channel-email', PHONE: 'contact.channel-phone', POSTAL: 'contact.channel-postal', CHAT: 'contact.channel-chat' } as const;

/** How fresh an address is, in one word with its sign. */
export function FreshnessWord({ word }: { word: ContactPoint_contactPointFragment['freshness']['word'] }) {
  const t = useT();
  const words = {
    FRESH: t('contact.fresh'),
    AGEING: t('contact.ageing'),
    STALE: t('contact.stale'),
    DEAD: t('contact.dead'),
    UNVERIFIED: t('contact.unverified'),
  };
  return (
    <span className={styles.word} data-word={word}>
      {words[word]}
    </span>
  );
}

/** One address: how fresh, until when, and what that is judged by. */
export function ContactPointRow({ point, menu, children }: { point: ContactPoint_contactPointFragment; menu?: ReactNode; children?: ReactNode }) {
  const t = useT();
  const { language } = useLanguage();
  const { timeZone } = useClock();
  const { word, probability, staleAt } = point.freshness;
  const Icon = icons[point.channel];
  const means = {
    FRESH: t('contact.fresh-means'),
    AGEING: t('contact.ageing-means'),
    STALE: t('contact.stale-means'),
    DEAD: t('contact.dead-means'),
    UNVERIFIED: t('contact.unverified-means'),
  };
  return (
    <li className={styles.point}>
      <div className={styles.top}>
        <span className={styles.icon} title={t(channels[point.channel])}>
          <Icon size={20} stroke={1.7} role="img" aria-label={t(channels[point.channel])} />
        </span>
        <span className={styles.named}>
          <strong className={styles.value}>{point.value}</strong>
          <FreshnessWord word={word} />
        </span>
        {menu}
      </div>
      {point.isPrimary && <p className={styles.primary}>{t('contact.primary')}</p>}
      <p className={styles.means}>
        <span title={t('contact.probability', { share: formatNumber(probability * 100, language) })}>{means[word]}</span>
        {staleAt && ` ${t('contact.stale-on', { date: fullDate(staleAt, { language, timeZone }) })}`}
      </p>
      {children}
      <details className={styles.evidence}>
        <summary>{t('contact.evidence')}</summary>
        {point.evidence.length ? (
          <ul>
            {point.evidence.map(({ kind, occurredAt }, index) => (
              <li key={index}>
                <span>{t(`evidence.${kind as EvidenceKind}`)}</span>
                <TimeText value={occurredAt} />
              </li>
            ))}
          </ul>
        ) : (
          <p>{t('contact.no-evidence')}</p>
        )}
      </details>
    </li>
  );
}
