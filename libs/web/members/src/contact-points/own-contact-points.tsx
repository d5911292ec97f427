import { useMutation } from '@apollo/client/react';
import { errorText } from '@kith/web/data';
import { Button, Dialog, Menu, MenuButton, TextField, useToast } from '@kith/web/ui';
import { IconDots, IconPlus, IconStar, IconTrash } from '@tabler/icons-react';
import { useRef, useState, type FormEvent } from 'react';
import { useT } from '../i18n/use-t';
import type { SentCode } from '../sign-in/code-step';
import { looksLikeAddress, typedAddress } from '../sign-in/typed-code';
import { ConfirmAddress, useRequestCode } from './confirm-address';
import { ContactPointRow } from './contact-point-row';
import {
  MakeContactPointPrimaryMutationDocument,
  OwnContactPointsQueryDocument,
  RemoveContactPointMutationDocument,
  type ContactPoint_contactPointFragment,
} from './contact-point.generated';
import styles from './contact-point.module.css';

/** Her own addresses: confirm, add, make the main one, remove. */
export function OwnContactPoints({ points }: { points: readonly ContactPoint_contactPointFragment[] }) {
  const t = useT();
  return (
    <>
      {points.length ? (
        <ul className={styles.points}>
          {points.map((point) => (
            <OwnContactPoint key={point.id} point={point} />
          ))}
        </ul>
      ) : (
        <p>{t('contact.none')}</p>
      )}
      <AddAddress />
    </>
  );
}

function OwnContactPoint({ point }: { point: ContactPoint_contactPointFragment }) {
  const t = useT();
  const toast = useToast();
  const [sent, setSent] = useState<SentCode | null>(null);
  const [removing, setRemoving] = useState(false);
  const [request, requesting] = useRequestCode();
  const [makePrimary] = useMutation(MakeContactPointPrimaryMutationDocument);
  const isEmail = point.channel === 'EMAIL';
  const { word } = point.freshness;
  const wanted = word === 'AGEING' || word === 'STALE' || word === 'UNVERIFIED';
  const fail = (error: unknown) => toast({ text: errorText(t, error), tone: 'problem' });

  function promote() {
    makePrimary({ variables: { id: point.id } }).then(() => toast({ text: t('contact.made-primary', { address: point.value }) }), fail);
  }

  const menu = (
    <Menu label={t('contact.more', { address: point.value })} triggerClassName={styles.menuButton} trigger={<IconDots size={20} aria-hidden="true" />}>
      {!point.isPrimary && point.verifiedAt && (
        <MenuButton icon={<IconStar size={20} stroke={1.7} aria-hidden="true" />} onClick={promote}>
          {t('contact.make-primary')}
        </MenuButton>
      )}
      <MenuButton danger icon={<IconTrash size={20} stroke={1.7} aria-hidden="true" />} onClick={() => setRemoving(true)}>
        {t('contact.remove')}
      </MenuButton>
    </Menu>
  );

  return (
    <ContactPointRow point={point} menu={menu}>
      {sent ? (
        <ConfirmAddress email={point.value} sent={sent} onSent={setSent} onDone={() => setSent(null)} />
      ) : (
        isEmail && (
          <div className={styles.actions}>
            <Button size="s" look={wanted ? 'accent' : 'quiet'} busy={requesting} onClick={() => request(point.value).then(setSent, fail)}>
              {point.verifiedAt ? t('contact.confirm-again') : t('contact.confirm-first')}
            </Button>
          </div>
        )
      )}
      {removing && <RemoveDialog point={point} onClose={() => setRemoving(false)} />}
    </ContactPointRow>
  );
}

function RemoveDialog({ point, onClose }: { point: ContactPoint_contactPointFragment; onClose: () => void }) {
  const t = useT();
  const toast = useToast();
  const [problem, setProblem] = useState<string | null>(null);
  const [remove, { loading }] = useMutation(RemoveContactPointMutationDocument, { refetchQueries: [{ query: OwnContactPointsQueryDocument }] });
  const address = point.value;

  function onConfirm() {
    remove({ variables: { id: point.id } }).then(
      () => {
        onClose();
        toast({ text: t('contact.removed', { address }) });
      },
      (error: unknown) => setProblem(errorText(t, error)),
    );
  }

  return (
    <Dialog title={t('contact.remove-title', { address })} onClose={onClose}>
      <div className={styles.addForm}>
        <p>{t('contact.remove-text')}</p>
        {problem && (
          <p role="alert" className={styles.problem}>
            {problem}
          </p>
        )}
        <div className={styles.row}>
          <Button look="accent" busy={loading} onClick={onConfirm}>
            {t('contact.remove')}
          </Button>
          <Button onClick={onClose}>{t('action.cancel')}</Button>
        </div>
      </div>
    </Dialog>
  );
}

function AddAddress() {
  const t = useT();
  const input = useRef<HTMLInputElement>(null);
  const [open, setOpen] = useState(false);
  const [address, setAddress] = useState('');
  const [sent, setSent] = useState<SentCode | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [request, requesting] = useRequestCode();
  const email = typedAddress(address);

  function close() {
    setOpen(false);
    setSent(null);
    setAddress('');
    setProblem(null);
  }

  function onSubmit(event: FormEvent) {
    event.preventDefault();
    if (requesting) return;
    if (!looksLikeAddress(email)) {
      setProblem(t('sign-in.address-invalid'));
      input.current?.focus();
      return;
    }
    setProblem(null);
    request(email).then(setSent, (error: unknown) => setProblem(errorText(t, error)));
  }

  if (sent) return <ConfirmAddress email={email} sent={sent} onSent={setSent} onDone={close} />;
  if (!open) {
    return (
      <Button className={styles.add} onClick={() => setOpen(true)}>
        <IconPlus size={18} stroke={1.8} aria-hidden="true" />
        {t('contact.add')}
      </Button>
    );
  }
  return (
    <form className={`${styles.addForm} ${styles.add}`} onSubmit={onSubmit} noValidate>
      <TextField
        ref={input}
        autoFocus
        label={t('contact.new')}
        type="email"
        autoComplete="email"
        autoCapitalize="off"
        spellCheck={false}
        required
        value={address}
        onChange={(event) => setAddress(event.target.value)}
        error={problem}
      />
      <div className={styles.row}>
        <Button look="primary" type="submit" busy={requesting}>
          {t('contact.send')}
        </Button>
        <Button look="plain" onClick={close}>
          {t('action.cancel')}
        </Button>
      </div>
    </form>
  );
}
