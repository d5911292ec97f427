import type { Page } from '@playwright/test';
import { expect, test, type Visitor } from '../src/kith';
import { untranslated, wordsOf } from '../src/words';

const english = wordsOf('en');
const chinese = wordsOf('zh-cn');

/** Every text that is seen or read out, but not what members have written. */
function textsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const element = node instanceof Element ? node : node.parentElement;
      if (!element || element.closest('script, style, noscript, [data-quotable]')) continue;
      if (node instanceof Text) texts.push(node.data.trim());
      else for (const name of ['aria-label', 'title', 'placeholder', 'alt']) texts.push(element.getAttribute(name)?.trim() ?? '');
    }
    return [...new Set([document.title, ...texts])].filter(Boolean);
  });
}

async function expectChinese(visitor: Visitor, path: string): Promise<void> {
  await visitor.open(path);
  await expect(visitor.page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  const texts = await textsOf(visitor.page);
  expect(untranslated(texts, english, chinese), path).toEqual([]);
  expect(texts.filter((text) => english.has(text) || /^[a-z][\w-]*(\.[a-z][\w-]*)+$/.test(text)), `${path} shows keys`).toEqual([]);
}

async function choose(visitor: Visitor, choice: string): Promise<void> {
  await visitor.openMenu();
  await visitor.page.getByRole('menuitemradio', { name: choice }).click();
}

/** Colours are computed in whatever space they were written in: a canvas tells how bright they come out. */
async function isDark(page: Page): Promise<boolean> {
  const brightest = await page.evaluate(() => {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d') as OffscreenCanvasRenderingContext2D;
    canvas.fillStyle = getComputedStyle(document.documentElement).backgroundColor;
    canvas.fillRect(0, 0, 1, 1);
    return Math.max(...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3));
  });
  return brightest < 80;
}

test('both languages have the same texts', () => {
  expect(english.size).toBeGreaterThan(400);
  expect([...english.keys()].filter((key) => !chinese.has(key))).toEqual([]);
});

test('a visitor chooses Chinese: every string of every public page is Chinese, after a reload as well', async ({ visitor, another }) => {
  const { page } = visitor;
  const writer = await another();
  await writer.join('林小雨');
  const post = await writer.post({ kind: 'QUESTION', title: '新车第一次保养要注意什么？', markdown: '里程一千公里。', topics: ['保养'] });
  await writer.comment(post.id, '先看说明书。', { isAnswer: true });
  const { handle } = await writer.me();

  await visitor.open('/');
  expect(untranslated(await textsOf(page), english, chinese).length).toBeGreaterThan(15);
  await choose(visitor, '简体中文');
  await expect(page.getByRole('link', { name: '加入俱乐部' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await visitor.reload();
  await expect(page.getByRole('link', { name: '加入俱乐部' })).toBeVisible();

  const { circles } = await visitor.gql<{ circles: { edges: { node: { slug: string } }[] } }>('{ circles(first: 1) { edges { node { slug } } } }');
  for (const path of ['/', '/newest', post.path, `/c/${circles.edges[0].node.slug}`, '/circles', `/t/${encodeURIComponent('保养')}`, `/m/${handle}`, '/search?q=保养', '/search', '/sign-in', '/no-such-page']) {
    await expectChinese(visitor, path);
  }
});

test('a member’s language is part of her settings and holds on every device, on all her pages', async ({ visitor, another }) => {
  const { page } = visitor;
  await visitor.join('Chen Yu 陈雨');
  const post = await visitor.post({ title: '周末去哪里？', markdown: '想听听大家的建议。' });
  await visitor.open('/settings');
  await page.getByRole('group', { name: 'Language' }).getByText('简体中文').click();
  await expect(page.getByRole('heading', { name: '语言与外观' })).toBeVisible();
  await expect.poll(async () => (await visitor.gql<{ viewer: { language: string } }>('{ viewer { language } }')).viewer.language).toBe('ZH_CN');

  const phone = await another();
  await visitor.shareSessionWith(phone);
  await phone.context.clearCookies({ name: 'kith_language' });
  for (const path of ['/', post.path, '/compose', `/compose?edit=${post.id}`, '/settings', '/settings/sessions', '/settings/tokens', '/relationship', '/welcome', '/console']) {
    await expectChinese(phone, path);
  }
});

test('the browser’s own language is taken when nobody has chosen', async ({ another }) => {
  const visitor = await another({ locale: 'zh-CN' });
  await visitor.open('/');
  await expect(visitor.page.getByRole('link', { name: '加入俱乐部' })).toBeVisible();
});

test('the dark look shows at once, is there from the first byte after a reload, and can be taken back', async ({ visitor }) => {
  const { page } = visitor;
  await visitor.open('/');
  expect(await isDark(page)).toBe(false);
  await choose(visitor, 'Dark');
  await expect.poll(() => isDark(page)).toBe(true);
  const html = await (await page.request.get('/circles')).text();
  expect(html).toContain('data-theme="dark"');
  await visitor.open('/circles');
  expect(await isDark(page)).toBe(true);
  await choose(visitor, 'Light');
  await visitor.reload();
  expect(await isDark(page)).toBe(false);
});

test('without a choice the look is that of the device', async ({ another }) => {
  const visitor = await another({ colorScheme: 'dark' });
  await visitor.open('/');
  expect(await isDark(visitor.page)).toBe(true);
  await visitor.page.emulateMedia({ colorScheme: 'light' });
  await expect.poll(() => isDark(visitor.page)).toBe(false);
});

test('who wants less motion gets the other look at once, without a transition anywhere', async ({ another }) => {
  const visitor = await another({ reducedMotion: 'reduce' });
  const { page } = visitor;
  await visitor.open('/');
  await choose(visitor, 'Dark');
  expect(await page.evaluate(() => document.getAnimations().filter((animation) => animation instanceof CSSTransition).length)).toBe(0);
  expect(await isDark(page)).toBe(true);
});

test('a member’s look is hers on every device', async ({ visitor, another }) => {
  await visitor.join('Rasmus Nord');
  await visitor.open('/settings');
  await visitor.page.getByRole('group', { name: 'Look' }).getByText('Dark').click();
  await expect.poll(async () => (await visitor.gql<{ viewer: { theme: string } }>('{ viewer { theme } }')).viewer.theme).toBe('DARK');
  const phone = await another();
  await visitor.shareSessionWith(phone);
  await phone.context.clearCookies({ name: 'kith_theme' });
  await phone.open('/');
  expect(await isDark(phone.page)).toBe(true);
});
