import { useT } from '../i18n/use-t';
import type { ContactPoint_contactPointFragment } from './contact-point.generated';
import { ContactPointRow } from './contact-point-row';
import styles from './contact-point.module.css';

/** A member's addresses as CRM staff read them. */
export function ContactPointList({ points }: { points: readonly ContactPoint_contactPointFragment[] }) {
  const t = useT();
  if (!points.length) return <p>{t('contact.none-staff')}</p>;
  return (
    <ul className={styles.points}>
      {points.map((point) => (
        <ContactPointRow key={point.id} point={point} />
      ))}
    </ul>
  );
}

/** In the place of the addresses, for staff who may not see them: why. */
export function ContactPointsHidden() {
  const t = useT();
  return <p>{t('contact.hidden')}</p>;
}
