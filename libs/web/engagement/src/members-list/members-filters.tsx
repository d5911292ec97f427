import { paths } from '@kith/web/data';
import { Link } from '@kith/web/ui';
import { IconSearch, IconX } from '@tabler/icons-react';
import { useEffect, useRef, useState, type ChangeEvent, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { useT } from '../i18n/use-t';
import { everybody, freshnessWords, isFiltered, queryOf, questions, sameView, sorts, type MembersView, type Sort } from './members-view';
import styles from './members-filters.module.css';

const typingMs = 300;
const silences = [30, 90, 180, 365];
const sortNames = {
  LOYALTY: 'pillar.LOYALTY',
  TIES: 'pillar.TIES',
  REACH: 'pillar.REACH',
  LIFETIME: 'members.lifetime',
  LAST_SEEN: 'members.last-seen',
  NEWEST: 'members.newest',
} as const satisfies Record<Sort, string>;

/** Ready questions as one tap each. */
export function ReadyQuestions({ view }: { view: MembersView }) {
  const t = useT();
  return (
    <nav aria-label={t('members.questions')}>
      <ul className={styles.questions}>
        {questions.map((question) => (
          <li key={question.name}>
            <Link
              to={paths.consoleMembers(queryOf(question.view))}
              state={{ keepsPlace: true }}
              className={styles.question}
              aria-current={sameView(view, question.view) ? 'true' : undefined}
            >
              {t(question.name)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Search and filters: a plain form that works before any script, and at once with one. */
export function MembersFilters({ view, seesAddresses }: { view: MembersView; seesAddresses: boolean }) {
  const t = useT();
  const navigate = useNavigate();

  function show(change: Partial<MembersView>, replace = false) {
    void navigate(paths.consoleMembers(queryOf({ ...view, ...change, after: null })), { replace, state: { keepsPlace: true } });
  }

  function toggle(event: ChangeEvent<HTMLInputElement>) {
    const { value, checked } = event.target;
    show({ freshness: freshnessWords.filter((word) => (word === value ? checked : view.freshness.includes(word))) });
  }

  const hint = seesAddresses ? t('members.search-address') : t('members.search');
  return (
    <form className={styles.filters} role="search" method="get" action={paths.consoleMembers()} onSubmit={(event: FormEvent) => event.preventDefault()}>
      <SearchField text={view.text} hint={hint} onSearch={(text) => show({ text }, true)} />
      <div className={styles.more}>
        <fieldset className={styles.freshness}>
          <legend>{t('members.freshness')}</legend>
          {freshnessWords.map((word) => (
            <label key={word} className={styles.chip}>
              <input type="checkbox" value={word} checked={view.freshness.includes(word)} onChange={toggle} />
              {t(`members.${word}`)}
            </label>
          ))}
        </fieldset>
        <label className={styles.select}>
          <span>{t('members.silent')}</span>
          <select name="silent" value={view.silentForDays ?? ''} onChange={(event) => show({ silentForDays: Number(event.target.value) || null })}>
            <option value="">{t('members.silent-any')}</option>
            {[...new Set([...silences, view.silentForDays ?? 30])].sort((a, b) => a - b).map((days) => (
              <option key={days} value={days}>
                {days === 365 ? t('members.silent-year') : t('members.silent-days', { count: days })}
              </option>
            ))}
          </select>
        </label>
        <label className={styles.select}>
          <span>{t('members.claimed')}</span>
          <select
            name="claimed"
            value={view.claimed === null ? '' : view.claimed ? 'yes' : 'no'}
            onChange={(event) => show({ claimed: event.target.value ? event.target.value === 'yes' : null })}
          >
            <option value="">{t('members.claimed-any')}</option>
            <option value="yes">{t('members.claimed-yes')}</option>
            <option value="no">{t('members.claimed-no')}</option>
          </select>
        </label>
        <label className={styles.select}>
          <span>{t('members.sort-by')}</span>
          <select name="sort" value={view.sort} onChange={(event) => show({ sort: event.target.value as Sort })}>
            {sorts.map((sort) => (
              <option key={sort} value={sort}>
                {t(sortNames[sort])}
              </option>
            ))}
          </select>
        </label>
        {isFiltered(view) && (
          <Link className={styles.clear} to={paths.consoleMembers(queryOf({ ...everybody, sort: view.sort }))} state={{ keepsPlace: true }}>
            <IconX size={16} stroke={2} aria-hidden="true" />
            {t('members.clear')}
          </Link>
        )}
      </div>
    </form>
  );
}

/** Searches while one types, but not while an input method is composing. */
function SearchField({ text, hint, onSearch }: { text: string; hint: string; onSearch: (text: string) => void }) {
  const [typed, setTyped] = useState(text);
  const asked = useRef(text);
  const composing = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  // Another address, by a link or by going back, brings its own text.
  useEffect(() => {
    if (text === asked.current) return;
    asked.current = text;
    setTyped(text);
  }, [text]);
  useEffect(() => () => clearTimeout(timer.current), []);

  function search(value: string, delayMs: number) {
    clearTimeout(timer.current);
    const next = value.trim();
    if (next === asked.current) return;
    timer.current = setTimeout(() => {
      asked.current = next;
      onSearch(next);
    }, delayMs);
  }

  return (
    <div className={styles.search}>
      <IconSearch size={18} stroke={1.8} aria-hidden="true" />
      <input
        type="search"
        name="q"
        value={typed}
        placeholder={hint}
        aria-label={hint}
        autoComplete="off"
        enterKeyHint="search"
        data-shortcut="search"
        onChange={(event) => {
          setTyped(event.target.value);
          if (!composing.current) search(event.target.value, typingMs);
        }}
        onCompositionStart={() => (composing.current = true)}
        onCompositionEnd={(event) => {
          composing.current = false;
          search(event.currentTarget.value, typingMs);
        }}
        onKeyDown={(event) => event.key === 'Enter' && !composing.current && search(typed, 0)}
      />
    </div>
  );
}
