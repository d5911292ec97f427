import type { ReactNode } from 'react';
import styles from './columns.module.css';

/** The reading column, and beside it on wide screens what has something to say. */
export function Columns({ children, aside, asideLabel }: { children: ReactNode; aside?: ReactNode; asideLabel?: string }) {
  return (
    <div className={styles.columns}>
      <div className={styles.column}>{children}</div>
      {aside && (
        <aside className={styles.aside} aria-label={asideLabel}>
          {aside}
        </aside>
      )}
    </div>
  );
}
