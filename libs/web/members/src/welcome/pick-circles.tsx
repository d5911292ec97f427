import { useMutation } from '@apollo/client/react';
import { errorText, nameIn, useLanguage } from '@kith/web/data';
import { CircleIcon, useToast } from '@kith/web/ui';
import { IconCheck } from '@tabler/icons-react';
import { useT } from '../i18n/use-t';
import { PickCircleMutationDocument, UnpickCircleMutationDocument, type PickCircles_circleFragment } from './welcome.generated';
import styles from './welcome.module.css';

/** Circles to join with one tap each; a second tap leaves again. */
export function PickCircles({ circles }: { circles: readonly PickCircles_circleFragment[] }) {
  const t = useT();
  const { language } = useLanguage();
  const toast = useToast();
  const [pick] = useMutation(PickCircleMutationDocument);
  const [unpick] = useMutation(UnpickCircleMutationDocument);

  function toggle(circle: PickCircles_circleFragment) {
    const change = circle.viewerIsMember ? unpick : pick;
    change({ variables: { id: circle.id } }).catch((error: unknown) => toast({ text: errorText(t, error), tone: 'problem' }));
  }

  return (
    <ul className={styles.circles}>
      {circles.map((circle) => (
        <li key={circle.id}>
          <button type="button" className={styles.circle} aria-pressed={circle.viewerIsMember} onClick={() => toggle(circle)}>
            <CircleIcon icon={circle.icon} hue={circle.hue} size={36} />
            <span className={styles.words}>
              <strong>{nameIn(language, circle)}</strong>
              <small>{t('newcomer.circle-members', { count: circle.memberCount })}</small>
            </span>
            <span className={styles.check} aria-hidden="true">
              {circle.viewerIsMember && <IconCheck size={16} stroke={2.6} />}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
