import { errorText, uploadImage } from '@kith/web/data';
import { Avatar, Button } from '@kith/web/ui';
import { useRef, useState, type ChangeEvent } from 'react';
import { useT } from '../i18n/use-t';
import styles from './settings.module.css';

interface AvatarFieldProps {
  member: { handle: string; name: string; avatarUrl: string | null };
  /** What is shown until it is saved: undefined is what she has now. */
  picture: { file: string; url: string } | null | undefined;
  onPicture: (picture: { file: string; url: string } | null) => void;
}

/** Her face: sent when it is chosen, hers when the profile is saved. */
export function AvatarField({ member, picture, onPicture }: AvatarFieldProps) {
  const t = useT();
  const input = useRef<HTMLInputElement>(null);
  const [share, setShare] = useState<number | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const url = picture === undefined ? member.avatarUrl : (picture?.url ?? null);

  const hint = picture === undefined ? t('profile.picture-hint') : t('profile.picture-kept');

  function choose(event: ChangeEvent<HTMLInputElement>) {
    const image = event.target.files?.[0];
    event.target.value = '';
    if (!image) return;
    setProblem(null);
    setShare(0);
    uploadImage(image, setShare)
      .then(onPicture, (error: unknown) => setProblem(errorText(t, error)))
      .finally(() => setShare(null));
  }

  return (
    <div className={styles.picture} role="group" aria-label={t('profile.picture')}>
      <Avatar member={{ ...member, avatarUrl: url }} size={84} />
      <div className={styles.pictureWords}>
        <div className={styles.pictureButtons}>
          <Button busy={share !== null} onClick={() => input.current?.click()}>
            {t('profile.choose-picture')}
          </Button>
          {url && (
            <Button look="plain" onClick={() => onPicture(null)}>
              {t('profile.remove-picture')}
            </Button>
          )}
        </div>
        <input ref={input} type="file" accept="image/*" hidden aria-label={t('profile.choose-picture')} onChange={choose} />
        <p role="status">{share === null ? hint : t('profile.uploading', { share: Math.round(share * 100) })}</p>
        {problem && (
          <p role="alert" className={styles.problem}>
            {problem}
          </p>
        )}
      </div>
    </div>
  );
}
