export const retryAfterSeconds = 10;

const texts = {
  en: { title: 'Back in a moment', text: 'Something we depend on does not answer just now. Nothing that was saved is lost.', again: 'Try again' },
  'zh-CN': { title: '请稍候片刻', text: '系统暂时没有响应，已保存的内容不会丢失。', again: '重试' },
};

const css = `
:root{color-scheme:light dark;--paper:light-dark(#faf8f4,#191816);--ink:light-dark(#24211c,#ece8e0)}
body{margin:0;min-height:100vh;display:grid;place-items:center;background:var(--paper);color:var(--ink);font:1.0625rem/1.6 system-ui,sans-serif}
main{max-width:34rem;padding:1.5rem}
h1{font-size:1.5rem;line-height:1.3;margin:0 0 .5rem}
p{margin:0 0 1rem}
a{color:inherit}`;

/** What a visitor reads while pages cannot be made. Needs no script, no file and no answer of anybody. */
export function unavailablePage({ language, theme }: { language: string; theme: string }, nonce: string): string {
  const [tag, { title, text, again }] = language.startsWith('zh') ? ['zh-CN', texts['zh-CN']] : ['en', texts.en];
  const scheme = theme === 'light' || theme === 'dark' ? `:root{color-scheme:${theme}}` : '';
  return [
    `<!doctype html><html lang="${tag}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">`,
    `<title>${title}</title><meta name="robots" content="noindex"><style nonce="${nonce}">${css}${scheme}</style></head>`,
    // The empty address is that of the page itself.
    `<body><main><h1>${title}</h1><p>${text}</p><p><a href="">${again}</a></p></main></body></html>`,
  ].join('');
}
