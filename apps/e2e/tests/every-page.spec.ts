import { findingsOf, overflowOf, show } from '../src/accessibility';
import { expect, listen, openBrowser, test, url, type Visitor } from '../src/kith';

const sizes = { phone: { width: 390, height: 844 }, desk: { width: 1440, height: 900 } };
const contrast = { runOnly: ['color-contrast'] };
/** Everything is looked at on a desk and on a phone; of the other looks only what differs in them, the colours. */
const looks = {
  en: [
    ['light', 'desk', {}],
    ['dark', 'desk', contrast],
    ['dark', 'phone', {}],
    ['light', 'phone', contrast],
  ],
  'zh-cn': [
    ['light', 'desk', {}],
    ['dark', 'phone', {}],
  ],
} as const;

type Who = 'visitor' | 'member' | 'CRM';

/** The pages that somebody sees, by what they are. */
async function pagesOf(visitor: Visitor, who: Who): Promise<Record<string, string>> {
  const { home, circles, topics } = await visitor.gql<{
    home: { edges: { node: { id: string; author: { handle: string }; kind: string; commentCount: number } }[] };
    circles: { edges: { node: { slug: string } }[] };
    topics: { slug: string }[];
  }>('{ home(sort: NEWEST, first: 50) { edges { node { id kind commentCount author { handle } } } } circles(first: 1) { edges { node { slug } } } topics(first: 1) { slug } }');
  const posts = home.edges.map(({ node }) => node).sort((a, b) => b.commentCount - a.commentCount);
  const question = posts.find(({ kind }) => kind === 'QUESTION') ?? posts[0];
  const open = {
    home: '/',
    newest: '/newest',
    post: `/p/${posts[0].id}`,
    question: `/p/${question.id}`,
    circles: '/circles',
    circle: `/c/${circles.edges[0].node.slug}`,
    topic: `/t/${encodeURIComponent(topics[0].slug)}`,
    member: `/m/${posts[0].author.handle}`,
    search: '/search?q=tyre',
    'search without results': '/search?q=qqqqqqqqqqqqqq',
    'not there': '/no-such-page',
  };
  if (who === 'visitor') return { ...open, 'sign-in': '/sign-in' };
  if (who === 'CRM') {
    const { staffMembers } = await visitor.gql<{ staffMembers: { edges: { node: { member: { id: string } } }[] } }>('{ staffMembers(first: 1) { edges { node { member { id } } } } }');
    return {
      members: '/console/members',
      'members, filtered': '/console/members?band=core,golden&sort=ties',
      'no members': '/console/members?q=qqqqqqqqqqqqqq',
      'one member': `/console/members/${staffMembers.edges[0].node.member.id}`,
    };
  }
  return {
    home: '/',
    post: open.post,
    question: open.question,
    circle: open.circle,
    member: open.member,
    compose: '/compose',
    settings: '/settings',
    sessions: '/settings/sessions',
    tokens: '/settings/tokens',
    relationship: '/relationship',
    welcome: '/welcome',
    'staff only': '/console',
  };
}

test.describe.configure({ mode: 'parallel' });

for (const who of ['visitor', 'member', 'CRM'] as const) {
  for (const language of ['en', 'zh-cn'] as const) {
    test(`no page of a ${who} in ${language === 'en' ? 'English' : 'Chinese'} hinders anybody, light or dark, on a phone or a desk`, async ({ browser }) => {
      test.slow();
      const visitor = await openBrowser(browser, { reducedMotion: 'reduce', viewport: sizes.desk });
      const { page, context } = visitor;
      // Of the demo's accounts, the admin is the one that reads Chinese.
      if (who !== 'visitor') await visitor.become(language === 'zh-cn' ? 'admin' : who === 'CRM' ? 'crm' : 'member');
      else await context.addCookies([{ name: 'kith_language', value: language, url: url() }]);
      const pages = await pagesOf(visitor, who);
      const complaints = listen(page);
      const found: string[] = [];
      const note = (where: string, findings: string[]) => found.push(...findings.map((finding) => `${where}: ${finding}`));

      for (const [name, path] of Object.entries(pages)) {
        await visitor.open(path);
        await expect(page.locator('html')).toHaveAttribute('lang', language === 'en' ? 'en' : 'zh-CN');
        for (const [theme, size, rules] of looks[language]) {
          await show(page, { theme, size: sizes[size] });
          note(`${name}, ${theme}, ${size}`, await findingsOf(page, rules));
          if (size === 'phone') note(`${name}, phone`, await overflowOf(page));
        }
      }
      expect(found).toEqual([]);
      expect(complaints).toEqual([]);
      await context.close();
    });
  }
}

test('what opens over a page hinders nobody either', async ({ visitor }) => {
  const { page } = visitor;
  await visitor.join('Gry Ness');
  const post = await visitor.post();
  const found: string[] = [];
  const look = async (what: string) => {
    await show(page, { theme: 'light', size: sizes.phone });
    found.push(...(await findingsOf(page)).map((finding) => `${what}: ${finding}`));
    found.push(...(await overflowOf(page)).map((finding) => `${what}: ${finding}`));
    await show(page, { theme: 'dark', size: sizes.phone });
    found.push(...(await findingsOf(page, contrast)).map((finding) => `${what}, dark: ${finding}`));
  };
  await visitor.open(post.path);
  await visitor.openMenu();
  await look('menu');
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  await look('shortcuts');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Write a reply…' }).click();
  await expect(page.getByRole('textbox', { name: 'Reply' })).toBeFocused();
  await look('reply');
  await visitor.open('/relationship');
  await page.getByRole('button', { name: 'Add an address' }).click();
  await look('another address');
  await visitor.open('/settings/tokens');
  await page.getByLabel('What is it for?').fill('A script');
  await page.getByRole('button', { name: 'Create a token' }).click();
  await expect(page.getByLabel('Copy it now: it is shown only this once.')).toBeVisible();
  await look('new token');
  expect(found).toEqual([]);
});

for (const size of ['phone', 'desk'] as const) {
  test(`nothing shifts in the first view of home and of a post on a ${size}, signed in or out`, async ({ another }) => {
    for (const signedIn of [false, true]) {
      const visitor = await another({ viewport: sizes[size] });
      const { page } = visitor;
      await page.addInitScript(() => {
        const shifts: string[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number; sources: { node: Node | null }[] })[]) {
            shifts.push(`${entry.value.toFixed(4)}: ${entry.sources.map(({ node }) => node?.textContent?.slice(0, 40)).join(' | ')}`);
          }
        }).observe({ type: 'layout-shift', buffered: true });
      });
      if (signedIn) await visitor.become('member');
      const pages = await pagesOf(visitor, 'visitor');
      for (const path of [pages.home, pages.newest, pages.post, pages.question]) {
        await visitor.open(path);
        // Two frames after everything has arrived: what was to shift has shifted.
        await show(page, { theme: 'light', size: sizes[size] });
        expect(await page.evaluate(() => (window as unknown as { shifts: string[] }).shifts), `${path} ${signedIn ? 'signed in' : 'signed out'}`).toEqual([]);
      }
    }
  });
}
