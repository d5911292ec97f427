import { IconX } from '@tabler/icons-react';
import { useT } from '@kith/web/data';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { Button } from '../basics/button';
import styles from './dialog.module.css';

/** A window over the page: the browser's own, which keeps the focus inside and closes with Escape. */
export function Dialog({ title, onClose, children }: { title: string; onClose: () => void; children: ReactNode }) {
  const t = useT();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={id}
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && dialog.current.close()}
    >
      <div className={styles.inside}>
        <header className={styles.header}>
          <h2 id={id}>{title}</h2>
          <Button look="plain" icon aria-label={t('action.close')} onClick={() => dialog.current?.close()}>
            <IconX size={20} aria-hidden="true" />
          </Button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
