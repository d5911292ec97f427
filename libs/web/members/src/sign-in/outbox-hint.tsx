import { paths } from '@kith/web/data';
import { IconMail } from '@tabler/icons-react';
import { useT } from '../i18n/use-t';
import styles from './sign-in.module.css';

/** Where mail lands while no transport is configured. */
export function OutboxHint() {
  const t = useT();
  return (
    <a className={styles.outbox} href={paths.outbox()} target="_blank" rel="noreferrer">
      <IconMail size={20} stroke={1.7} aria-hidden="true" />
      <span>{t('sign-in.outbox')}</span>
    </a>
  );
}
