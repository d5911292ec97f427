import type { CSSProperties } from 'react';
import styles from './avatar.module.css';
import { initialsOf } from './initials';

interface AvatarProps {
  member: { handle: string; name: string; avatarUrl?: string | null } | null;
  /** In pixels. */
  size?: number;
}

function hueOf(handle: string): number {
  let hash = 0;
  for (const letter of handle) hash = (hash * 31 + letter.charCodeAt(0)) % 360;
  return hash;
}

/** A face: the picture, or the initials on a colour that stays the member's own. The name stands beside it, so it is silent. */
export function Avatar({ member, size = 36 }: AvatarProps) {
  const style = { '--size': `${size}px`, '--hue': hueOf(member?.handle ?? '') } as CSSProperties;
  if (!member) return <span className={`${styles.avatar} ${styles.nobody}`} style={style} aria-hidden="true" />;
  if (member.avatarUrl) return <img className={styles.avatar} style={style} src={member.avatarUrl} width={size} height={size} alt="" loading="lazy" decoding="async" />;
  return (
    <span className={`${styles.avatar} ${styles.initials}`} style={style} aria-hidden="true" data-initials={initialsOf(member.name)} />
  );
}
