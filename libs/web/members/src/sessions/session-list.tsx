import { useApolloClient, useMutation } from '@apollo/client/react';
import { errorText, fullDate, useClock, useLanguage } from '@kith/web/data';
import { Button, TimeText, useToast } from '@kith/web/ui';
import { IconDeviceDesktop, IconDeviceMobile, IconDeviceTablet } from '@tabler/icons-react';
import { useId } from 'react';
import { useT } from '../i18n/use-t';
import settings from '../settings/settings.module.css';
import { deviceOf } from './device-of';
import { RevokeSessionMutationDocument, type SessionList_sessionFragment } from './session.generated';
import styles from './session-list.module.css';

/** Every browser that is signed in as her; others can be signed out from here. */
export function SessionList({ sessions }: { sessions: readonly SessionList_sessionFragment[] }) {
  const t = useT();
  const id = useId();
  const others = sessions.filter((session) => !session.current);
  const current = sessions.filter((session) => session.current);
  return (
    <section className={settings.part} aria-labelledby={id}>
      <h2 id={id}>{t('sessions.title')}</h2>
      <p className={settings.lead}>{others.length ? t('sessions.lead') : t('sessions.only-this')}</p>
      <ul className={styles.list}>
        {[...current, ...others].map((session) => (
          <SessionRow key={session.id} session={session} />
        ))}
      </ul>
    </section>
  );
}

function SessionRow({ session }: { session: SessionList_sessionFragment }) {
  const t = useT();
  const { language } = useLanguage();
  const { timeZone } = useClock();
  const toast = useToast();
  const { cache } = useApolloClient();
  const [revoke, { loading }] = useMutation(RevokeSessionMutationDocument);
  const device = deviceOf(session.userAgent);
  const Icon = { phone: IconDeviceMobile, tablet: IconDeviceTablet, computer: IconDeviceDesktop }[device?.kind ?? 'computer'];

  function signOut() {
    revoke({ variables: { id: session.id } }).then(
      () => {
        cache.evict({ id: cache.identify({ __typename: 'Session', id: session.id }) });
        toast({ text: t('sessions.revoked') });
      },
      (error: unknown) => toast({ text: errorText(t, error), tone: 'problem' }),
    );
  }

  return (
    <li className={styles.session}>
      <Icon size={30} stroke={1.4} aria-hidden="true" className={styles.icon} />
      <div className={styles.words}>
        <strong>{device ? t('sessions.on', { ...device }) : t('sessions.unknown')}</strong>
        {session.current && <span className={styles.current}>{t('sessions.this')}</span>}
        <p>
          {!session.current && (
            <>
              {t('sessions.seen')} <TimeText value={session.seenAt} />
              {' · '}
            </>
          )}
          {t('sessions.since', { date: fullDate(session.createdAt, { language, timeZone }) })}
          {session.ip && ` · ${session.ip}`}
        </p>
      </div>
      {!session.current && (
        <Button size="s" busy={loading} onClick={signOut}>
          {t('sessions.revoke')}
        </Button>
      )}
    </li>
  );
}
