import type { ComponentProps, ReactNode } from 'react';
import { Link } from './link';
import styles from './button.module.css';

interface Look {
  /** primary: the one thing to do here. quiet: beside it. plain: among text. accent: asks for a decision. */
  look?: 'primary' | 'quiet' | 'plain' | 'accent' | 'danger';
  size?: 's' | 'm' | 'l';
  /** Icon only: then give an aria-label. */
  icon?: boolean;
  children?: ReactNode;
}

function classOf({ look = 'quiet', size = 'm', icon }: Look, extra?: string): string {
  return [styles.button, styles[look], styles[size], icon && styles.icon, extra].filter(Boolean).join(' ');
}

export function Button({ look, size, icon, className, busy, disabled, ...rest }: Look & ComponentProps<'button'> & { busy?: boolean }) {
  return (
    <button
      type="button"
      {...rest}
      className={classOf({ look, size, icon }, className)}
      aria-busy={busy || undefined}
      disabled={disabled}
      onClick={busy ? undefined : rest.onClick}
    />
  );
}

/** Looks like a button, and is a link: it can be opened in a new tab and works without JavaScript. */
export function ButtonLink({ look, size, icon, className, ...rest }: Look & Omit<ComponentProps<typeof Link>, 'size'>) {
  return <Link {...rest} className={classOf({ look, size, icon }, className)} />;
}
