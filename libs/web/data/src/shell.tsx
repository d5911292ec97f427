import { usePageQuery } from './query';
import { AppShellQueryDocument, type AppShellQuery, type Viewer_viewerFragment } from './shell.generated';

export type Viewer = Viewer_viewerFragment;
export type Club = AppShellQuery['club'];

const none = {};

/** The club and who is looking: part of every page. */
export function useShell(): AppShellQuery {
  const { data } = usePageQuery(AppShellQueryDocument, none, { fresh: false });
  if (!data) throw new Error('the shell is part of every page');
  return data;
}

/** Who is looking; null when signed out. */
export function useViewer(): Viewer | null {
  return useShell().viewer;
}

export function useClub(): Club {
  return useShell().club;
}
