import { useMutation } from '@apollo/client/react';
import { useToast } from '@kith/web/ui';
import { useT } from '../i18n/use-t';
import { CodeStep, type SentCode } from '../sign-in/code-step';
import { ConfirmContactPointMutationDocument, OwnContactPointsQueryDocument, RequestContactPointCodeMutationDocument } from './contact-point.generated';
import styles from './contact-point.module.css';

/** Sends a code to an address of hers. */
export function useRequestCode(): [(email: string) => Promise<SentCode>, boolean] {
  const [request, { loading }] = useMutation(RequestContactPointCodeMutationDocument);
  return [(email) => request({ variables: { email } }).then(({ data }) => data?.requestContactPointCode as SentCode), loading];
}

/** The code that was sent to an address: typed in, it is the best evidence there is. */
export function ConfirmAddress({ email, sent, onSent, onDone }: { email: string; sent: SentCode; onSent: (sent: SentCode) => void; onDone: () => void }) {
  const t = useT();
  const toast = useToast();
  const [request] = useRequestCode();
  const [confirm] = useMutation(ConfirmContactPointMutationDocument, { refetchQueries: [{ query: OwnContactPointsQueryDocument }], awaitRefetchQueries: true });

  async function submit(code: string) {
    await confirm({ variables: { email, code } });
    toast({ text: t('contact.confirmed', { address: email }) });
    onDone();
  }

  async function resend() {
    const again = await request(email);
    onSent(again);
    return again;
  }

  return (
    <div className={styles.confirm}>
      <p>{t('sign-in.code-sent', { address: email })}</p>
      <CodeStep sent={sent} submitLabel={t('contact.confirm')} cancelLabel={t('action.cancel')} onSubmit={submit} onResend={resend} onCancel={onDone} />
    </div>
  );
}
