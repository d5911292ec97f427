import { definePage, paths, safeReturnPath, useClub, useViewer } from '@kith/web/data';
import { DemoSignIn, Entrance, SignedInAlready, SignInForm } from '@kith/web/members';

/** A new page, not a new view: the server renders it for whoever came in. */
function goOn(to: string, { isNew, viewer }: { isNew: boolean; viewer: { needsName: boolean } }) {
  window.location.assign(isNew || viewer.needsName ? paths.welcome(to) : to);
}

function SignInPage({ search }: { search: URLSearchParams }) {
  const club = useClub();
  const viewer = useViewer();
  const to = safeReturnPath(search.get('to'));
  return (
    <Entrance>
      {viewer ? (
        <SignedInAlready name={viewer.member.name} to={to} />
      ) : (
        <SignInForm onSignedIn={(answer) => goOn(to, answer)}>{club.demo && <DemoSignIn onSignedIn={(answer) => goOn(to, answer)} />}</SignInForm>
      )}
    </Entrance>
  );
}

export const page = definePage({
  head: ({ t }) => ({ title: t('sign-in.page'), indexed: false }),
  Page: SignInPage,
});
