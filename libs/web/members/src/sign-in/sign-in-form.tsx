import { useMutation } from '@apollo/client/react';
import { errorText, languageSetting, useLanguage } from '@kith/web/data';
import { Button, TextField } from '@kith/web/ui';
import { useRef, useState, type FormEvent, type ReactNode } from 'react';
import { useT } from '../i18n/use-t';
import { CodeStep, type SentCode } from './code-step';
import { RequestSignInCodeMutationDocument, SignInMutationDocument, type SignInMutation } from './sign-in.generated';
import { looksLikeAddress, typedAddress } from './typed-code';
import styles from './sign-in.module.css';

interface SignInFormProps {
  onSignedIn: (answer: SignInMutation['signIn']) => void;
  /** Under the first step: other ways in. */
  children?: ReactNode;
}

/** One field, then the code that was sent there. */
export function SignInForm({ onSignedIn, children }: SignInFormProps) {
  const t = useT();
  const { language } = useLanguage();
  const input = useRef<HTMLInputElement>(null);
  const [address, setAddress] = useState('');
  const [sent, setSent] = useState<SentCode | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [request, { loading }] = useMutation(RequestSignInCodeMutationDocument);
  const [signIn] = useMutation(SignInMutationDocument);
  const email = typedAddress(address);

  async function send(): Promise<SentCode> {
    const { data } = await request({ variables: { email, language: languageSetting(language) } });
    const answer = data?.requestSignInCode as SentCode;
    setSent(answer);
    return answer;
  }

  function onSubmit(event: FormEvent) {
    event.preventDefault();
    if (loading) return;
    if (!looksLikeAddress(email)) {
      setProblem(t('sign-in.address-invalid'));
      input.current?.focus();
      return;
    }
    setProblem(null);
    send().catch((error: unknown) => setProblem(errorText(t, error)));
  }

  async function enter(code: string) {
    const { data } = await signIn({ variables: { email, code } });
    if (data) onSignedIn(data.signIn);
  }

  if (sent) {
    return (
      <>
        <h1 className={styles.title}>{t('sign-in.code-title')}</h1>
        <p className={styles.lead}>{t('sign-in.code-sent', { address: email })}</p>
        <CodeStep
          sent={sent}
          submitLabel={t('sign-in.enter')}
          cancelLabel={t('sign-in.change-address')}
          onSubmit={enter}
          onResend={send}
          onCancel={() => setSent(null)}
        />
      </>
    );
  }
  return (
    <>
      <h1 className={styles.title}>{t('sign-in.title')}</h1>
      <p className={styles.lead}>{t('sign-in.lead')}</p>
      <form className={styles.form} onSubmit={onSubmit} noValidate>
        <TextField
          ref={input}
          label={t('sign-in.address')}
          type="email"
          name="email"
          autoComplete="email"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="send"
          required
          value={address}
          onChange={(event) => setAddress(event.target.value)}
          error={problem}
        />
        <Button look="primary" size="l" type="submit" busy={loading}>
          {t('sign-in.send')}
        </Button>
      </form>
      <noscript>
        <p className={styles.lead}>{t('sign-in.no-script')}</p>
      </noscript>
      {children}
    </>
  );
}
