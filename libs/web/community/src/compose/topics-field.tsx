import { useApolloClient } from '@apollo/client/react';
import { labelIn, useLanguage } from '@kith/web/data';
import { isComposing } from '@kith/web/ui';
import { IconX } from '@tabler/icons-react';
import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { useT } from '../i18n/use-t';
import { TopicSuggestionsQueryDocument, type TopicSuggestionsQuery } from './compose-form.generated';
import styles from './topics-field.module.css';

type Suggestion = TopicSuggestionsQuery['topics'][number];
const mostTopics = 5;

/** Topics of a post: typed or taken from those that are there, by any language's name. */
export function TopicsField({ value, onChange }: { value: string[]; onChange: (topics: string[]) => void }) {
  const t = useT();
  const id = useId();
  const client = useApolloClient();
  const { language } = useLanguage();
  const [text, setText] = useState('');
  const [found, setFound] = useState<Suggestion[]>([]);
  const [chosen, setChosen] = useState(-1);
  const asked = useRef('');
  const full = value.length >= mostTopics;

  function look(next: string) {
    setText(next);
    setChosen(-1);
    const prefix = next.trim();
    asked.current = prefix;
    if (!prefix) return setFound([]);
    client
      .query({ query: TopicSuggestionsQueryDocument, variables: { prefix } })
      .then(({ data }) => asked.current === prefix && setFound((data?.topics ?? []).filter((topic) => !value.includes(topic.slug))))
      .catch(() => setFound([]));
  }

  function add(topic: string) {
    const name = topic.trim().replace(/^#/, '').replace(/\s+/g, '-').toLowerCase();
    asked.current = '';
    setText('');
    setFound([]);
    setChosen(-1);
    if (name && !full && !value.includes(name)) onChange([...value, name]);
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    // Enter also ends a word of an input method: then it is not meant for us.
    if (isComposing(event.nativeEvent)) return;
    if (event.key === 'ArrowDown' && found.length > 0) setChosen((chosen + 1) % found.length);
    else if (event.key === 'ArrowUp' && found.length > 0) setChosen((chosen + found.length) % (found.length + 1));
    else if ((event.key === 'Enter' || event.key === ',' || event.key === '，') && (text.trim() || chosen >= 0)) add(found[chosen]?.slug ?? text);
    else if (event.key === 'Backspace' && text === '' && value.length > 0) onChange(value.slice(0, -1));
    else if (event.key === 'Escape' && found.length > 0) setFound([]);
    else return;
    event.preventDefault();
  }

  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {t('compose.topics')}
      </label>
      <div className={styles.box}>
        {value.map((topic) => (
          <span key={topic} className={styles.topic}>
            #{topic}
            <button type="button" aria-label={t('compose.topic-remove', { label: topic })} onClick={() => onChange(value.filter((one) => one !== topic))}>
              <IconX size={14} stroke={2.2} aria-hidden="true" />
            </button>
          </span>
        ))}
        {!full && (
          <input
            id={id}
            value={text}
            placeholder={value.length === 0 ? t('compose.topics-hint') : ''}
            autoComplete="off"
            maxLength={50}
            role="combobox"
            aria-expanded={found.length > 0}
            aria-controls={`${id}-list`}
            aria-autocomplete="list"
            aria-activedescendant={chosen >= 0 ? `${id}-${chosen}` : undefined}
            onChange={(event) => look(event.target.value)}
            onKeyDown={onKeyDown}
            onBlur={() => (text.trim() ? add(text) : setFound([]))}
          />
        )}
      </div>
      <ul id={`${id}-list`} role="listbox" aria-label={t('compose.topics')} className={styles.list} hidden={found.length === 0}>
        {found.map((topic, index) => (
          <li
            key={topic.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === chosen}
            onPointerDown={(event) => {
              event.preventDefault();
              add(topic.slug);
            }}
          >
            #{labelIn(language, topic)}
            <small>{t('circle.posts', { count: topic.postCount })}</small>
          </li>
        ))}
      </ul>
    </div>
  );
}
