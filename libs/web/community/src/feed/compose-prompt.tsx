import { paths, useViewer } from '@kith/web/data';
import { Avatar, ButtonLink, Link } from '@kith/web/ui';
import { IconHelpCircle } from '@tabler/icons-react';
import { useT } from '../i18n/use-t';
import styles from './compose-prompt.module.css';

/** An open line at the top of a list: the way to writing, in one tap. */
export function ComposePrompt({ circle }: { circle?: string }) {
  const t = useT();
  const viewer = useViewer();
  if (!viewer) return null;
  const [firstName] = viewer.member.name.split(' ');
  return (
    <div className={styles.prompt}>
      <Avatar member={viewer.member} size={38} />
      <Link to={paths.compose({ circle })} className={styles.line}>
        {circle ? t('circle.write') : t('feed.prompt', { name: firstName })}
      </Link>
      <ButtonLink to={paths.compose({ circle, kind: 'question' })} look="plain" size="s" className={styles.ask}>
        <IconHelpCircle size={19} stroke={1.7} aria-hidden="true" />
        {t('feed.ask')}
      </ButtonLink>
    </div>
  );
}
