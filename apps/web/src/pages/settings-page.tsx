import { chooseTheme, definePage, type PageProps } from '@kith/web/data';
import { LookForm, ProfileForm, SettingsLayout } from '@kith/web/members';
import { SettingsPageQueryDocument, type SettingsPageQuery, type SettingsPageQueryVariables } from './settings-page.generated';

function SettingsPage({ data: { viewer } }: PageProps<SettingsPageQuery, SettingsPageQueryVariables>) {
  if (!viewer) return null;
  return (
    <SettingsLayout>
      <ProfileForm member={viewer.member} />
      <LookForm theme={chooseTheme({ setting: viewer.theme })} timeZone={viewer.timeZone} />
    </SettingsLayout>
  );
}

export const page = definePage({
  query: SettingsPageQueryDocument,
  head: ({ t }) => ({ title: t('settings.page'), indexed: false }),
  Page: SettingsPage,
});
