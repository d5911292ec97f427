import { definePage, type PageProps } from '@kith/web/data';
import { SessionList, SettingsLayout } from '@kith/web/members';
import { SettingsSessionsPageQueryDocument, type SettingsSessionsPageQuery, type SettingsSessionsPageQueryVariables } from './settings-sessions-page.generated';

function SettingsSessionsPage({ data }: PageProps<SettingsSessionsPageQuery, SettingsSessionsPageQueryVariables>) {
  return (
    <SettingsLayout>
      <SessionList sessions={data.viewer?.sessions ?? []} />
    </SettingsLayout>
  );
}

export const page = definePage({
  query: SettingsSessionsPageQueryDocument,
  head: ({ t }) => ({ title: t('settings.sessions'), indexed: false }),
  Page: SettingsSessionsPage,
});
