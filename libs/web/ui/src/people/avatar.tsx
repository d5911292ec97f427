import type { CSSProperties } from 'react';
import styles from './avatar.module.css';

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

/** One Chinese character, or the first letters of two Latin words. */
function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  const first = [...(words[0] ?? '')][0] ?? '?';
  if (/\p{Script=Han}/u.test(first)) return first;
  const last = words.length > 1 ? ([...(words.at(-1) ?? '')][0] ?? '') : '';
  return (first + last).toUpperCase();
}

/** A face: the picture, or the initials on a colour that stays the member's own. The name stands beside it, so it is silent. */
export function Avatar({ member, size = 36 }: AvatarProps) {
  const style = { '--size': `${size}px`, '--hue': hueOf(member?.handle ?? '') } as CSSProperties;
  if (!member) return <span className={`${styles.avatar} ${styles.nobody}`} style={style} aria-hidden="true" />;
  if (member.avatarUrl) return <img className={styles.avatar} style={style} src={member.avatarUrl} width={size} height={size} alt="" loading="lazy" decoding="async" />;
  return (
    <span className={styles.avatar} style={style} aria-hidden="true">
      {initialsOf(member.name)}
    </span>
  );
}
