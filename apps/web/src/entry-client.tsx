import { AppShellQueryDocument, chooseLanguage, createClient, LiveConnection } from '@kith/web/data';
import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { App } from './app';
import type { Boot } from './boot';
import { loadPage, translationsOf } from './page-store';
import { matchRoute } from './routes';

/** Takes over the page that the server has rendered: the same data, the same words, the same instant. */
async function start(boot: Boot): Promise<void> {
  const client = createClient();
  client.writeQuery({ query: AppShellQueryDocument, data: boot.shell });
  const language = chooseLanguage({ cookie: boot.language });
  const translations = await translationsOf(language);
  const match = matchRoute(window.location.pathname);
  if (match && boot.data) {
    const { page } = await loadPage(match.route, translations);
    if (page.query && boot.data) client.writeQuery({ query: page.query, variables: boot.variables as never, data: boot.data as never });
  }
  const live = new LiveConnection(boot.at);
  hydrateRoot(
    document.getElementById('root') as HTMLElement,
    <StrictMode>
      <BrowserRouter>
        <App client={client} translations={translations} clock={boot.clock} live={live} />
      </BrowserRouter>
    </StrictMode>,
  );
  const connect = () => void live.start();
  if (document.readyState === 'complete') setTimeout(connect, 1000);
  else window.addEventListener('load', () => setTimeout(connect, 1000), { once: true });
}

const boot = document.getElementById('boot')?.textContent;
if (boot) void start(JSON.parse(boot) as Boot);
