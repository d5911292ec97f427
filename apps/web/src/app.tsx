import type { ApolloClient } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import {
  ClockProvider,
  LanguageProvider,
  languageCookie,
  languageTags,
  LiveProvider,
  rememberChoice,
  useViewer,
  type Clock,
  type Language,
  type LanguageState,
  type LiveConnection,
  type Translations,
} from '@kith/web/data';
import { NavigationProvider, ToastProvider, type SiteNavigation } from '@kith/web/ui';
import { startTransition, useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { preloadPage, translationsOf } from './page-store';
import { matchRoute } from './routes';
import { Site } from './site';

interface AppProps {
  client: ApolloClient;
  translations: Translations;
  clock: Clock;
  live: LiveConnection;
  /** The server could not get the page's data: the frame stands around an apology. */
  failed?: boolean;
}

/** The site inside its router: the same on the server and in the browser. */
export function App({ client, translations, clock, live, failed }: AppProps) {
  return (
    <ApolloProvider client={client}>
      <LanguageRoot first={translations}>
        <ClockRoot first={clock}>
          <LiveProvider value={live}>
            <ToastProvider>
              <Site failed={failed} />
            </ToastProvider>
          </LiveProvider>
        </ClockRoot>
      </LanguageRoot>
    </ApolloProvider>
  );
}

function LanguageRoot({ first, children }: { first: Translations; children: ReactNode }) {
  const [translations, setTranslations] = useState(first);
  const setLanguage = useCallback(async (language: Language) => {
    const next = await translationsOf(language);
    rememberChoice(languageCookie, language);
    document.documentElement.lang = languageTags[language];
    startTransition(() => setTranslations(next));
  }, []);
  const state: LanguageState = useMemo(() => ({ ...translations, setLanguage }), [translations, setLanguage]);
  const navigation = useNavigation(translations);
  return (
    <LanguageProvider value={state}>
      <NavigationProvider value={navigation}>{children}</NavigationProvider>
    </LanguageProvider>
  );
}

/** The same object while the language is: moving must not render every link anew. */
function useNavigation(translations: Translations): SiteNavigation {
  const navigate = useNavigate();
  const latest = useRef(navigate);
  useEffect(() => {
    latest.current = navigate;
  }, [navigate]);
  return useMemo(
    () => ({
      go: (to, { replace, state }) => {
        const { pathname, search, hash } = window.location;
        void latest.current(to, { replace: replace ?? to === pathname + search + hash, state });
      },
      preload: (to) => {
        const match = matchRoute(to.replace(/[?#].*/, ''));
        if (match) preloadPage(match.route, translations);
      },
    }),
    [translations],
  );
}

const tickMs = 60_000;

/** Time stands still for the first view and moves on once a minute after it. */
function ClockRoot({ first, children }: { first: Clock; children: ReactNode }) {
  const signedIn = useViewer() !== null;
  const [clock, setClock] = useState(first);
  useEffect(() => {
    // A visitor's zone is known to the browser only.
    const timeZone = signedIn ? first.timeZone : Intl.DateTimeFormat().resolvedOptions().timeZone;
    const timer = setInterval(() => setClock({ now: Date.now(), timeZone }), tickMs);
    return () => clearInterval(timer);
  }, [signedIn, first.timeZone]);
  return <ClockProvider value={clock}>{children}</ClockProvider>;
}
