import { useApolloClient, useMutation } from '@apollo/client/react';
import { errorText, fullDate, useClock, useLanguage } from '@kith/web/data';
import { Button, Dialog, TimeText, useToast } from '@kith/web/ui';
import { IconKey } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useT } from '../i18n/use-t';
import sessions from '../sessions/session-list.module.css';
import settings from '../settings/settings.module.css';
import { CreateToken } from './create-token';
import { RevokeAccessTokenMutationDocument, type TokenList_tokenFragment } from './token.generated';

/** The keys that scripts use in her name. */
export function TokenList({ tokens }: { tokens: readonly TokenList_tokenFragment[] }) {
  const t = useT();
  const id = useId();
  const [revoking, setRevoking] = useState<TokenList_tokenFragment | null>(null);
  return (
    <section className={settings.part} aria-labelledby={id}>
      <h2 id={id}>{t('tokens.title')}</h2>
      <p className={settings.lead}>{t('tokens.lead')}</p>
      <CreateToken />
      {tokens.length ? (
        <ul className={sessions.list}>
          {tokens.map((token) => (
            <TokenRow key={token.id} token={token} onRevoke={() => setRevoking(token)} />
          ))}
        </ul>
      ) : (
        <p>{t('tokens.none')}</p>
      )}
      {revoking && <RevokeDialog token={revoking} onClose={() => setRevoking(null)} />}
    </section>
  );
}

function TokenRow({ token, onRevoke }: { token: TokenList_tokenFragment; onRevoke: () => void }) {
  const t = useT();
  const { language } = useLanguage();
  const { timeZone, now } = useClock();
  const dated = (key: 'tokens.created' | 'tokens.expires' | 'tokens.expired', value: string) => t(key, { date: fullDate(value, { language, timeZone }) });
  const end = token.expiresAt ? dated(Date.parse(token.expiresAt) < now ? 'tokens.expired' : 'tokens.expires', token.expiresAt) : t('tokens.never-expires');
  return (
    <li className={sessions.session}>
      <IconKey size={30} stroke={1.4} aria-hidden="true" className={sessions.icon} />
      <div className={sessions.words}>
        <strong>{token.name}</strong>
        <p>
          {dated('tokens.created', token.createdAt)}
          {' · '}
          {token.usedAt ? (
            <>
              {t('tokens.used')} <TimeText value={token.usedAt} />
            </>
          ) : (
            t('tokens.never-used')
          )}
          {' · '}
          {end}
        </p>
      </div>
      <Button size="s" onClick={onRevoke}>
        {t('tokens.revoke')}
      </Button>
    </li>
  );
}

function RevokeDialog({ token, onClose }: { token: TokenList_tokenFragment; onClose: () => void }) {
  const t = useT();
  const toast = useToast();
  const { cache } = useApolloClient();
  const [revoke, { loading }] = useMutation(RevokeAccessTokenMutationDocument);

  function onConfirm() {
    revoke({ variables: { id: token.id } }).then(
      () => {
        onClose();
        cache.evict({ id: cache.identify({ __typename: 'AccessToken', id: token.id }) });
        toast({ text: t('tokens.revoked') });
      },
      (error: unknown) => toast({ text: errorText(t, error), tone: 'problem' }),
    );
  }

  return (
    <Dialog title={t('tokens.revoke-title', { name: token.name })} onClose={onClose}>
      <div className={settings.form}>
        <p>{t('tokens.revoke-text')}</p>
        <div className={settings.actions}>
          <Button look="accent" busy={loading} onClick={onConfirm}>
            {t('tokens.revoke')}
          </Button>
          <Button onClick={onClose}>{t('action.cancel')}</Button>
        </div>
      </div>
    </Dialog>
  );
}
