import { useMutation } from '@apollo/client/react';
import { errorCode, errorText, paths } from '@kith/web/data';
import { Button, ButtonLink, TextArea, TextField, useToast } from '@kith/web/ui';
import { useId, useState, type FormEvent } from 'react';
import { useT } from '../i18n/use-t';
import { AvatarField } from './avatar-field';
import { UpdateProfileMutationDocument, type ProfileForm_memberFragment } from './settings.generated';
import styles from './settings.module.css';

const handlePattern = /^[a-z0-9][a-z0-9_-]{1,29}$/;

/** What everybody may see of her. */
export function ProfileForm({ member }: { member: ProfileForm_memberFragment }) {
  const t = useT();
  const id = useId();
  const toast = useToast();
  const [name, setName] = useState(member.name);
  const [handle, setHandle] = useState(member.handle);
  const [bio, setBio] = useState(member.bio);
  const [place, setPlace] = useState(member.place);
  const [picture, setPicture] = useState<{ file: string; url: string } | null>();
  const [problem, setProblem] = useState<{ field: 'name' | 'handle' | 'form'; text: string } | null>(null);
  const [update, { loading }] = useMutation(UpdateProfileMutationDocument);
  const typedHandle = handle.trim().toLowerCase();

  function onSubmit(event: FormEvent) {
    event.preventDefault();
    if (loading) return;
    if (!name.trim()) return setProblem({ field: 'name', text: t('profile.name-missing') });
    if (!handlePattern.test(typedHandle)) return setProblem({ field: 'handle', text: t('profile.handle-invalid') });
    setProblem(null);
    const avatar = picture === undefined ? {} : { avatarFile: picture?.file ?? null };
    update({ variables: { input: { name: name.trim(), handle: typedHandle, bio, place, ...avatar } } }).then(
      ({ data }) => {
        setPicture(undefined);
        if (data) setHandle(data.updateProfile.handle);
        toast({ text: t('action.saved') });
      },
      (error: unknown) => setProblem({ field: errorCode(error) === 'members.handle-taken' ? 'handle' : 'form', text: errorText(t, error) }),
    );
  }

  const problemOf = (field: 'name' | 'handle') => (problem?.field === field ? problem.text : null);
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id}>{t('profile.title')}</h2>
      <AvatarField member={member} picture={picture} onPicture={setPicture} />
      <form className={styles.form} onSubmit={onSubmit} noValidate>
        <div className={styles.two}>
          <TextField
            label={t('profile.name')}
            autoComplete="name"
            maxLength={80}
            required
            value={name}
            onChange={(event) => setName(event.target.value)}
            error={problemOf('name')}
          />
          <TextField
            label={t('profile.handle')}
            hint={t('profile.handle-hint', { handle: typedHandle })}
            autoCapitalize="off"
            autoComplete="off"
            spellCheck={false}
            maxLength={30}
            required
            value={handle}
            onChange={(event) => setHandle(event.target.value)}
            error={problemOf('handle')}
          />
        </div>
        <TextArea label={t('profile.bio')} hint={t('profile.bio-hint')} maxLength={2000} value={bio} onChange={(event) => setBio(event.target.value)} />
        <TextField label={t('profile.place')} hint={t('profile.place-hint')} maxLength={120} value={place} onChange={(event) => setPlace(event.target.value)} />
        {problem?.field === 'form' && (
          <p role="alert" className={styles.problem}>
            {problem.text}
          </p>
        )}
        <div className={styles.actions}>
          <Button look="primary" type="submit" busy={loading}>
            {t('profile.save')}
          </Button>
          <ButtonLink look="plain" to={paths.member(member.handle)}>
            {t('profile.see')}
          </ButtonLink>
        </div>
      </form>
    </section>
  );
}
