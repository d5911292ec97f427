import { definePage, type PageProps } from '@kith/web/data';
import { SettingsLayout, TokenList } from '@kith/web/members';
import { SettingsTokensPageQueryDocument, type SettingsTokensPageQuery, type SettingsTokensPageQueryVariables } from './settings-tokens-page.generated';

function SettingsTokensPage({ data }: PageProps<SettingsTokensPageQuery, SettingsTokensPageQueryVariables>) {
  return (
    <SettingsLayout>
      <TokenList tokens={data.viewer?.accessTokens ?? []} />
    </SettingsLayout>
  );
}

export const page = definePage({
  query: SettingsTokensPageQueryDocument,
  head: ({ t }) => ({ title: t('settings.tokens'), indexed: false }),
  Page: SettingsTokensPage,
});
