import type { ReactNode } from 'react';
import styles from './states.module.css';

/** Nothing here yet, or not any more: says so, and what to do. */
export function EmptyState({ title, children, action, as: Heading = 'h2' }: { title: string; children?: ReactNode; action?: ReactNode; as?: 'h1' | 'h2' | 'p' }) {
  return (
    <div className={styles.empty}>
      <svg width="72" height="44" viewBox="0 0 72 44" fill="none" aria-hidden="true">
        <circle cx="25" cy="22" r="17" stroke="var(--brand)" strokeWidth="2.5" />
        <circle cx="47" cy="22" r="17" stroke="var(--accent-dot)" strokeWidth="2.5" strokeDasharray="3 6" strokeLinecap="round" />
      </svg>
      <Heading className={styles.title}>{title}</Heading>
      {children && <p className={styles.text}>{children}</p>}
      {action}
    </div>
  );
}

/** A grey line in the place of text that is on its way. */
export function Bone({ width = '100%', height = 14, round }: { width?: string | number; height?: number; round?: boolean }) {
  return <span className={styles.bone} style={{ width, height, borderRadius: round ? '50%' : undefined }} />;
}

/** Bones in the shape of a list of posts. */
export function ListSkeleton({ label, rows = 5 }: { label: string; rows?: number }) {
  return (
    <div className={styles.skeleton} role="status" aria-label={label}>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className={styles.row}>
          <Bone width={36} height={36} round />
          <div className={styles.lines}>
            <Bone width="34%" height={12} />
            <Bone width={`${88 - row * 9}%`} height={22} />
            <Bone width="96%" />
            <Bone width="61%" />
          </div>
        </div>
      ))}
    </div>
  );
}
