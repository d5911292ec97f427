import { nameIn, paths, useClub, useLanguage } from '@kith/web/data';
import { ButtonLink } from '@kith/web/ui';
import { useT } from '../i18n/use-t';
import styles from './welcome.module.css';

/** What a visitor sees first: what this is, and the one step to be part of it. */
export function Welcome() {
  const t = useT();
  const club = useClub();
  const { language } = useLanguage();
  return (
    <section className={styles.welcome}>
      <h1>{t('welcome.title', { club: nameIn(language, club) })}</h1>
      <p>{t('welcome.text', { count: club.memberCount })}</p>
      <ButtonLink look="primary" size="l" to={paths.signIn()}>
        {t('welcome.join')}
      </ButtonLink>
    </section>
  );
}
