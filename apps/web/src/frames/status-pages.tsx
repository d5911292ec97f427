import { errorText, paths, useT } from '@kith/web/data';
import { Button, ButtonLink, EmptyState } from '@kith/web/ui';

export function NotFoundPage() {
  const t = useT();
  return (
    <EmptyState
      as="h1"
      title={t('page.not-found.title')}
      action={
        <ButtonLink look="primary" to={paths.home()}>
          {t('action.back-home')}
        </ButtonLink>
      }
    >
      {t('page.not-found.text')}
    </EmptyState>
  );
}

export function ForbiddenPage() {
  const t = useT();
  return (
    <EmptyState
      as="h1"
      title={t('page.forbidden.title')}
      action={
        <ButtonLink look="primary" to={paths.home()}>
          {t('action.back-home')}
        </ButtonLink>
      }
    >
      {t('page.forbidden.text')}
    </EmptyState>
  );
}

/** Without a way to try again in place, the link loads the page anew. */
export function ErrorPage({ error, retry }: { error: unknown; retry?: () => void }) {
  const t = useT();
  return (
    <EmptyState
      as="h1"
      title={t('page.error.title')}
      action={
        retry ? (
          <Button look="primary" onClick={retry}>
            {t('action.retry')}
          </Button>
        ) : (
          <a href="">{t('action.retry')}</a>
        )
      }
    >
      {errorText(t, error)}
    </EmptyState>
  );
}
