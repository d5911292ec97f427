import { useApolloClient } from '@apollo/client/react';
import { Avatar } from '@kith/web/ui';
import { useRef, useState, type KeyboardEvent } from 'react';
import styles from './markdown-editor.module.css';
import { MentionableQueryDocument, type MentionableQuery } from './markdown-editor.generated';
import { mentionBefore, type Change } from './markdown-text';

type Mentionable = MentionableQuery['mentionable'][number];

/** Members offered after an @: chosen with the arrows and Enter, or by pointer. */
export function useMentions(area: { current: HTMLTextAreaElement | null }) {
  const client = useApolloClient();
  const [found, setFound] = useState<Mentionable[]>([]);
  const [chosen, setChosen] = useState(0);
  const asked = useRef<string | null>(null);

  const close = () => {
    asked.current = null;
    setFound([]);
  };

  function look(value: string, cursor: number) {
    const prefix = mentionBefore(value, cursor);
    if (prefix === asked.current) return;
    asked.current = prefix;
    if (prefix === null) return setFound([]);
    client
      .query({ query: MentionableQueryDocument, variables: { prefix } })
      .then(({ data }) => {
        if (asked.current !== prefix) return;
        setFound(data?.mentionable.slice(0, 6) ?? []);
        setChosen(0);
      })
      .catch(close);
  }

  function take(member: Mentionable, apply: (change: Change) => void) {
    const element = area.current;
    if (!element) return;
    const cursor = element.selectionStart;
    const from = element.value.lastIndexOf('@', cursor - 1);
    const text = `@${member.handle} `;
    apply({ from, to: cursor, text, selectFrom: from + text.length, selectTo: from + text.length });
    close();
  }

  function onKeyDown(event: KeyboardEvent, apply: (change: Change) => void): boolean {
    if (found.length === 0) return false;
    if (event.key === 'ArrowDown') setChosen((chosen + 1) % found.length);
    else if (event.key === 'ArrowUp') setChosen((chosen + found.length - 1) % found.length);
    else if (event.key === 'Escape') close();
    else if (event.key === 'Enter' || event.key === 'Tab') take(found[chosen], apply);
    else return false;
    event.preventDefault();
    return true;
  }

  return { found, chosen, look, close, take, onKeyDown };
}

interface MentionListProps {
  id: string;
  label: string;
  found: Mentionable[];
  chosen: number;
  onTake: (member: Mentionable) => void;
}

export function MentionList({ id, label, found, chosen, onTake }: MentionListProps) {
  if (found.length === 0) return null;
  return (
    <ul id={id} role="listbox" aria-label={label} className={styles.mentions}>
      {found.map((member, index) => (
        <li
          key={member.id}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === chosen}
          onPointerDown={(event) => {
            event.preventDefault();
            onTake(member);
          }}
        >
          <Avatar member={member} size={26} />
          <span>{member.name}</span>
          <small>@{member.handle}</small>
        </li>
      ))}
    </ul>
  );
}
