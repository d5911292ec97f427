import { definePage, safeReturnPath, type PageProps } from '@kith/web/data';
import { Entrance, NameForm, PickCircles } from '@kith/web/members';
import { WelcomePageQueryDocument, type WelcomePageQuery, type WelcomePageQueryVariables } from './welcome-page.generated';

function WelcomePage({ data, search }: PageProps<WelcomePageQuery, WelcomePageQueryVariables>) {
  const circles = data.circles.edges.map((edge) => edge.node);
  if (!data.viewer) return null;
  return (
    <Entrance>
      <NameForm member={data.viewer.member} to={safeReturnPath(search.get('to'))}>
        {circles.length > 0 && <PickCircles circles={circles} />}
      </NameForm>
    </Entrance>
  );
}

export const page = definePage({
  query: WelcomePageQueryDocument,
  head: ({ t }) => ({ title: t('newcomer.page'), indexed: false }),
  Page: WelcomePage,
});
