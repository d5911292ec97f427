import { useMutation } from '@apollo/client/react';
import { errorText, useViewer } from '@kith/web/data';
import { Button, ButtonLink, TextField } from '@kith/web/ui';
import { useRef, useState, type FormEvent, type ReactNode } from 'react';
import { useT } from '../i18n/use-t';
import { UpdateProfileMutationDocument, type ProfileForm_memberFragment } from '../settings/settings.generated';
import styles from './welcome.module.css';

interface NameFormProps {
  member: ProfileForm_memberFragment;
  /** Where it goes on, with a name or without. */
  to: string;
  children?: ReactNode;
}

/** The name to be called by, in place of the one that was made up at sign-up. */
export function NameForm({ member, to, children }: NameFormProps) {
  const t = useT();
  const viewer = useViewer();
  const input = useRef<HTMLInputElement>(null);
  const [name, setName] = useState(viewer?.needsName ? '' : member.name);
  const [problem, setProblem] = useState<string | null>(null);
  const [update, { loading }] = useMutation(UpdateProfileMutationDocument);

  function onSubmit(event: FormEvent) {
    event.preventDefault();
    if (loading) return;
    if (!name.trim()) {
      setProblem(t('newcomer.name-missing'));
      input.current?.focus();
      return;
    }
    setProblem(null);
    const { handle, bio, place } = member;
    update({ variables: { input: { name: name.trim(), handle, bio, place } } }).then(
      // A new page: what the server renders now carries the name and the circles.
      () => window.location.assign(to),
      (error: unknown) => {
        setProblem(errorText(t, error));
        input.current?.focus();
      },
    );
  }

  return (
    <>
      <h1 className={styles.title}>{t('newcomer.title')}</h1>
      <p className={styles.lead}>{t('newcomer.lead')}</p>
      <form className={styles.form} onSubmit={onSubmit} noValidate>
        <TextField
          ref={input}
          label={t('newcomer.name')}
          name="name"
          autoComplete="name"
          maxLength={80}
          required
          value={name}
          onChange={(event) => setName(event.target.value)}
          error={problem}
        />
        {children && (
          <section className={styles.pick}>
            <h2>{t('newcomer.circles')}</h2>
            <p>{t('newcomer.circles-why')}</p>
            {children}
          </section>
        )}
        <div className={styles.actions}>
          <Button look="primary" size="l" type="submit" busy={loading}>
            {t('newcomer.go')}
          </Button>
          <ButtonLink look="plain" size="l" to={to} reloadDocument>
            {t('newcomer.skip')}
          </ButtonLink>
        </div>
      </form>
    </>
  );
}
