import { paths } from '@kith/web/data';
import { Button } from '@kith/web/ui';
import { IconSearch } from '@tabler/icons-react';
import { useNavigate } from 'react-router';
import { useT } from '../i18n/use-t';
import styles from './search-form.module.css';

/** The big field of the search page: a plain form, taken over where there is a script. */
export function SearchForm({ query }: { query: string }) {
  const t = useT();
  const navigate = useNavigate();
  return (
    <form
      className={styles.form}
      action={paths.search()}
      method="get"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        const words = new FormData(event.currentTarget).get('q');
        void navigate(paths.search(String(words ?? '').trim()));
      }}
    >
      <IconSearch size={24} stroke={1.7} aria-hidden="true" />
      <input key={query} type="search" name="q" defaultValue={query} data-shortcut="search" aria-label={t('search.field')} placeholder={t('search.field')} autoFocus={!query} autoComplete="off" enterKeyHint="search" />
      <Button look="primary" type="submit">
        {t('search.submit')}
      </Button>
    </form>
  );
}
