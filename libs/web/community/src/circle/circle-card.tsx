import { nameIn, paths, useLanguage } from '@kith/web/data';
import { CircleIcon, Link } from '@kith/web/ui';
import { useT } from '../i18n/use-t';
import type { CircleCard_circleFragment } from './circle-card.generated';
import { purposeIn } from './circle-header';
import { JoinButton } from './join-button';
import styles from './circle-card.module.css';

/** A circle in the list of circles. */
export function CircleCard({ circle }: { circle: CircleCard_circleFragment }) {
  const t = useT();
  const { language } = useLanguage();
  return (
    <article className={styles.card} data-step tabIndex={-1}>
      <CircleIcon icon={circle.icon} hue={circle.hue} size={58} />
      <div className={styles.text}>
        <h2>
          <Link to={paths.circle(circle.slug)} data-step-link>
            {nameIn(language, circle)}
          </Link>
        </h2>
        <p className={styles.purpose}>{purposeIn(language, circle)}</p>
        <p className={styles.facts}>
          {circle.kind === 'PRODUCT' && `${t('circle.product')} · `}
          {t('circle.members', { count: circle.memberCount })} · {t('circle.posts', { count: circle.postCount })}
        </p>
      </div>
      <div className={styles.join}>
        <JoinButton circle={circle} size="s" />
      </div>
    </article>
  );
}
