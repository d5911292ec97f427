import type { PageAssets, RenderedPage } from './renderer';

/** Stands where the nonce goes; a page may be kept and sent again, its nonce may not. */
export const noncePlace = 'KITH-NONCE';

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => entities[letter]);
}

/** JSON that may stand in a script element. */
function escapeJson(value: unknown): string {
  return JSON.stringify(value).replace(/</g, '\\u003c').replace(/\u2028/g, '\\u2028').replace(/\u2029/g, '\\u2029');
}

/** Built modules wait for the first paint (apps/web/public/start.js); in development there is nothing to wait for. */
function scriptOf({ modules, developed }: PageAssets): string {
  return developed
    ? `<script type="module" src="${modules[0]}" nonce="${noncePlace}"></script>`
    : `<script src="/start.js" defer data-modules="${modules.join(' ')}" nonce="${noncePlace}"></script>`;
}

/** The whole document around a rendered page. */
export function documentOf(page: RenderedPage, assets: PageAssets): string {
  const { head } = page;
  const scheme = page.theme === 'auto' ? 'light dark' : page.theme;
  return [
    `<!doctype html><html lang="${page.languageTag}" data-theme="${page.theme}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">',
    `<title>${escapeHtml(page.title)}</title>`,
    head.description ? `<meta name="description" content="${escapeHtml(head.description)}">` : '',
    `<meta property="og:title" content="${escapeHtml(head.title || page.title)}">`,
    head.canonical ? `<link rel="canonical" href="${escapeHtml(head.canonical)}">` : '',
    head.indexed === false ? '<meta name="robots" content="noindex">' : '',
    `<meta name="color-scheme" content="${scheme}">`,
    '<link rel="icon" href="/favicon.svg" type="image/svg+xml">',
    `<meta property="csp-nonce" nonce="${noncePlace}">`,
    ...assets.fonts.map((font) => `<link rel="preload" href="${font}" as="font" type="font/woff2" crossorigin>`),
    `<style nonce="${noncePlace}">${assets.css}</style>`,
    // A disabled sheet is not fetched, but the loader of the pages takes it for loaded.
    ...(page.boot ? assets.styleSheets.map((sheet) => `<link rel="stylesheet" href="${sheet}" disabled>`) : []),
    assets.developed ?? '',
    page.boot ? scriptOf(assets) : '',
    `</head><body><div id="root">${page.html}</div>`,
    page.boot ? `<script type="application/json" id="boot" nonce="${noncePlace}">${escapeJson(page.boot)}</script>` : '',
    '</body></html>',
  ].join('');
}
