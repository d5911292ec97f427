import { useLanguage, useViewer, paths, type PageRoute } from '@kith/web/data';
import { ListSkeleton } from '@kith/web/ui';
import { Suspense, use, type ReactNode } from 'react';
import { Navigate, Route, Routes, useLocation } from 'react-router';
import { ClubFrame } from './frames/club-frame';
import { ErrorPage, ForbiddenPage, NotFoundPage } from './frames/status-pages';
import { PageBoundary } from './frames/page-boundary';
import { PageOutlet } from './page-outlet';
import { loadPage, readyPage, type ReadyPage } from './page-store';
import { routes } from './routes';
import { useScroll } from './use-scroll';

const inFrame = (frame: PageRoute['frame']) =>
  routes.filter((route) => route.frame === frame).map((route) => <Route key={route.path} path={route.path} element={<RouteView route={route} />} />);

/** The route table as React Router sees it; the club's frame stays while its pages change. */
export function Site({ failed }: { failed?: boolean }) {
  useScroll();
  if (failed) {
    return (
      <ClubFrame>
        <ErrorPage error={null} />
      </ClubFrame>
    );
  }
  return (
    <Routes>
      <Route element={<ClubFrame />}>
        {inFrame('club')}
        <Route path="*" element={<NotFoundPage />} />
      </Route>
      {inFrame('console')}
      {inFrame('bare')}
    </Routes>
  );
}

function RouteView({ route }: { route: PageRoute }) {
  const viewer = useViewer();
  const location = useLocation();
  const { t } = useLanguage();
  if (route.access !== 'public' && !viewer) return <Navigate to={paths.signIn(location.pathname + location.search)} replace />;
  if (route.access === 'staff' && !viewer?.isStaff) {
    return (
      <ClubFrame>
        <ForbiddenPage />
      </ClubFrame>
    );
  }
  return (
    <PageBoundary at={location.pathname}>
      <Suspense fallback={<ListSkeleton label={t('state.loading')} />}>
        <LoadedView key={location.pathname} route={route} />
      </Suspense>
    </PageBoundary>
  );
}

function LoadedView({ route }: { route: PageRoute }) {
  const translations = useLanguage();
  const ready: ReadyPage = readyPage(route, translations.language) ?? use(loadPage(route, translations));
  const { Frame, page } = ready;
  const view: ReactNode = <PageOutlet page={page} />;
  return Frame ? <Frame>{view}</Frame> : view;
}
