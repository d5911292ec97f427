import { nameIn, useLanguage } from '@kith/web/data';
import { CircleIcon } from '@kith/web/ui';
import type { CSSProperties } from 'react';
import { useT } from '../i18n/use-t';
import type { CircleHeader_circleFragment } from './circle-header.generated';
import { JoinButton } from './join-button';
import styles from './circle-header.module.css';

/** What a circle is for, in the reader's language. */
export function purposeIn(language: string, circle: { purpose: string; purposeZh: string | null }): string {
  return language === 'zh-cn' ? circle.purposeZh || circle.purpose : circle.purpose;
}

/** A place with people: its face, its name, what it is for, and the way in. */
export function CircleHeader({ circle }: { circle: CircleHeader_circleFragment }) {
  const t = useT();
  const { language } = useLanguage();
  return (
    <header className={styles.header} style={{ '--hue': circle.hue } as CSSProperties}>
      <div className={styles.cover}>{circle.cover && <img src={circle.cover.url} width={circle.cover.width} height={circle.cover.height} alt="" />}</div>
      <div className={styles.row}>
        <span className={styles.emblem}>
          <CircleIcon icon={circle.icon} hue={circle.hue} size={76} />
        </span>
        <JoinButton circle={circle} />
      </div>
      <h1>{nameIn(language, circle)}</h1>
      <p className={styles.purpose}>{purposeIn(language, circle)}</p>
      <p className={styles.facts}>
        {t(circle.kind === 'PRODUCT' ? 'circle.product' : 'circle.interest')} · {t('circle.members', { count: circle.memberCount })} ·{' '}
        {t('circle.posts', { count: circle.postCount })}
      </p>
      {!circle.viewerIsMember && <p className={styles.rule}>{t('circle.rule')}</p>}
    </header>
  );
}
