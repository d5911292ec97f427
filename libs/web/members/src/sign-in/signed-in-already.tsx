import { ButtonLink } from '@kith/web/ui';
import { useT } from '../i18n/use-t';
import styles from './sign-in.module.css';

/** For somebody who comes to the door and is inside. */
export function SignedInAlready({ name, to }: { name: string; to: string }) {
  const t = useT();
  return (
    <>
      <h1 className={styles.title}>{t('sign-in.title')}</h1>
      <p className={styles.lead}>{t('sign-in.already', { name })}</p>
      <ButtonLink look="primary" size="l" to={to}>
        {t('sign-in.continue')}
      </ButtonLink>
    </>
  );
}
