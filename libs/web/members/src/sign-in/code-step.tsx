import { Button, TextField } from '@kith/web/ui';
import { errorText, useClub } from '@kith/web/data';
import { useEffect, useRef, useState, type ChangeEvent, type FormEvent } from 'react';
import { useT } from '../i18n/use-t';
import { OutboxHint } from './outbox-hint';
import { codeLength, typedCode } from './typed-code';
import styles from './sign-in.module.css';

export interface SentCode {
  expiresAt: string;
  resendAfterSeconds: number;
}

interface CodeStepProps {
  sent: SentCode;
  submitLabel: string;
  cancelLabel: string;
  onSubmit: (code: string) => Promise<unknown>;
  onResend: () => Promise<SentCode>;
  onCancel: () => void;
}

/** Six digits from a letter: typed, pasted or filled in by the phone. A wrong one stays, so that it can be compared. */
export function CodeStep({ sent, submitLabel, cancelLabel, onSubmit, onResend, onCancel }: CodeStepProps) {
  const t = useT();
  const club = useClub();
  const input = useRef<HTMLInputElement>(null);
  const tried = useRef('');
  const [code, setCode] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [resent, setResent] = useState(false);
  const [minutes] = useState(() => Math.max(1, Math.round((Date.parse(sent.expiresAt) - Date.now()) / 60_000)));

  useEffect(() => input.current?.focus(), []);

  async function submit(value: string) {
    if (busy) return;
    if (value.length < codeLength) {
      setProblem(t('sign-in.code-short'));
      input.current?.focus();
      return;
    }
    tried.current = value;
    setBusy(true);
    setProblem(null);
    try {
      await onSubmit(value);
    } catch (error) {
      setProblem(errorText(t, error));
      setBusy(false);
      input.current?.focus();
      input.current?.select();
    }
  }

  function change(event: ChangeEvent<HTMLInputElement>) {
    // An input method is still composing: its text is not final, and must not be cut.
    if ((event.nativeEvent as InputEvent).isComposing) return setCode(event.target.value);
    take(event.target.value);
  }

  function take(text: string) {
    const digits = typedCode(text);
    setCode(digits);
    setProblem(null);
    if (digits.length === codeLength && digits !== tried.current) void submit(digits);
  }

  async function resend() {
    setProblem(null);
    try {
      await onResend();
      tried.current = '';
      setCode('');
      setResent(true);
      input.current?.focus();
    } catch (error) {
      setProblem(errorText(t, error));
    }
  }

  function onFormSubmit(event: FormEvent) {
    event.preventDefault();
    void submit(typedCode(code));
  }

  return (
    <form className={styles.form} onSubmit={onFormSubmit} noValidate>
      <TextField
        ref={input}
        label={t('sign-in.code')}
        className={styles.code}
        value={code}
        onChange={change}
        onCompositionEnd={(event) => take(event.currentTarget.value)}
        error={problem}
        hint={resent ? t('sign-in.resent') : t('sign-in.code-hint', { minutes })}
        inputMode="numeric"
        autoComplete="one-time-code"
        autoCapitalize="off"
        spellCheck={false}
        placeholder="••••••"
        required
      />
      {club.outbox && <OutboxHint />}
      <div className={styles.row}>
        <Button look="primary" size="l" type="submit" busy={busy}>
          {submitLabel}
        </Button>
        <ResendButton key={sent.expiresAt} afterSeconds={sent.resendAfterSeconds} onResend={resend} />
      </div>
      <button type="button" className={styles.textButton} onClick={onCancel}>
        {cancelLabel}
      </button>
    </form>
  );
}

function ResendButton({ afterSeconds, onResend }: { afterSeconds: number; onResend: () => void }) {
  const t = useT();
  const [left, setLeft] = useState(afterSeconds);
  const waiting = left > 0;
  useEffect(() => {
    if (!waiting) return;
    const timer = setInterval(() => setLeft((seconds) => seconds - 1), 1000);
    return () => clearInterval(timer);
  }, [waiting]);
  return (
    <Button look="plain" disabled={waiting} onClick={onResend}>
      {waiting ? t('sign-in.resend-in', { seconds: left }) : t('sign-in.resend')}
    </Button>
  );
}
