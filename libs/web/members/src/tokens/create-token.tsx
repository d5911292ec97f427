import { useMutation } from '@apollo/client/react';
import { errorText } from '@kith/web/data';
import { Button, SelectField, TextField } from '@kith/web/ui';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useT } from '../i18n/use-t';
import settings from '../settings/settings.module.css';
import { AccessTokensQueryDocument, CreateAccessTokenMutationDocument } from './token.generated';
import styles from './create-token.module.css';

const lifetimes = ['30', '90', '365', '0'] as const;
type Lifetime = (typeof lifetimes)[number];

/** A name and an end; then the token itself, which nobody can be shown again. */
export function CreateToken() {
  const t = useT();
  const [name, setName] = useState('');
  const [days, setDays] = useState<Lifetime>('90');
  const [problem, setProblem] = useState<string | null>(null);
  const [token, setToken] = useState<string | null>(null);
  const [create, { loading, reset }] = useMutation(CreateAccessTokenMutationDocument, { refetchQueries: [{ query: AccessTokensQueryDocument }] });

  function forget() {
    setToken(null);
    reset();
  }

  function onSubmit(event: FormEvent) {
    event.preventDefault();
    if (loading) return;
    if (!name.trim()) return setProblem(t('tokens.name-missing'));
    setProblem(null);
    create({ variables: { name: name.trim(), expiresInDays: Number(days) || null } }).then(
      ({ data }) => {
        setToken(data?.createAccessToken.token ?? null);
        setName('');
      },
      (error: unknown) => setProblem(errorText(t, error)),
    );
  }

  if (token) return <NewToken token={token} onDone={forget} />;
  return (
    <form className={styles.form} onSubmit={onSubmit} noValidate>
      <div className={settings.two}>
        <TextField
          label={t('tokens.name')}
          hint={t('tokens.name-hint')}
          autoComplete="off"
          maxLength={80}
          required
          value={name}
          onChange={(event) => setName(event.target.value)}
          error={problem}
        />
        <SelectField label={t('tokens.expiry')} value={days} onChange={(event) => setDays(event.target.value as Lifetime)}>
          {lifetimes.map((value) => (
            <option key={value} value={value}>
              {t(`tokens.expiry-${value}`)}
            </option>
          ))}
        </SelectField>
      </div>
      <Button look="primary" type="submit" busy={loading} className={styles.start}>
        {t('tokens.create')}
      </Button>
    </form>
  );
}

function NewToken({ token, onDone }: { token: string; onDone: () => void }) {
  const t = useT();
  const box = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState(false);
  useEffect(() => box.current?.select(), []);

  async function copy() {
    // Without permission for the clipboard the selected text can still be copied by hand.
    box.current?.select();
    setCopied(await navigator.clipboard.writeText(token).then(() => true, () => false));
  }

  return (
    <div className={styles.shown} role="status">
      <TextField ref={box} label={t('tokens.shown-once')} readOnly value={token} className={styles.token} />
      <div className={settings.actions}>
        <Button look="primary" onClick={copy}>
          {copied ? t('tokens.copied') : t('tokens.copy')}
        </Button>
        <Button onClick={onDone}>{t('tokens.done')}</Button>
      </div>
      <p className={styles.use}>
        {t('tokens.use')} <code>Authorization: Bearer …</code>
      </p>
    </div>
  );
}
