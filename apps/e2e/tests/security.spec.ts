import { expect, openBrowser, test, unique } from '../src/kith';

test('every page forbids scripts that are not its own, and a script that gets in all the same does not run', async ({ browser }) => {
  const { page, context } = await openBrowser(browser);
  const response = await page.goto('/');
  const policy = response?.headers()['content-security-policy'] ?? '';
  const scripts = policy.split('; ').find((directive) => directive.startsWith('script-src'));
  expect(scripts).toMatch(/^script-src 'self' 'nonce-[\w-]{20,}'$/);
  expect(policy).toContain("object-src 'none'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).toContain("base-uri 'none'");
  expect(response?.headers()['x-content-type-options']).toBe('nosniff');
  expect((await page.goto('/'))?.headers()['content-security-policy']).not.toBe(policy);

  const refused = await page.evaluate(
    () =>
      new Promise<string>((done) => {
        document.addEventListener('securitypolicyviolation', (event) => done(event.effectiveDirective));
        const script = document.createElement('script');
        script.textContent = 'window.hacked = true';
        document.body.append(script);
      }),
  );
  expect(refused).toBe('script-src-elem');
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  await context.close();
});

test('markup and links in what members write stay harmless', async ({ visitor, another }) => {
  const { page } = visitor;
  const writer = await another();
  const attack = [
    '<script>window.hacked = 1</script>',
    '<img src=x onerror="window.hacked = 2">',
    '<svg onload="window.hacked = 3"></svg>',
    '<iframe srcdoc="<script>parent.hacked = 4</script>"></iframe>',
    '[a link](javascript:window.hacked=5)',
    '<a href="javascript:window.hacked=6">another</a>',
    '[data](data:text/html,<script>window.hacked=7</script>)',
    '![picture](https://elsewhere.example/spy.png)',
    '<form action="https://elsewhere.example/"><button>Go</button></form>',
    '<style>body { display: none }</style>',
  ].join('\n\n');
  await writer.join('Mallory <script>window.hacked = 8</script>');
  const post = await writer.post({ title: unique('<img src=x onerror="window.hacked = 9">'), markdown: attack });
  await writer.comment(post.id, attack);

  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await visitor.open(post.path);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(post.title);
  await expect(page.getByText('a link').first()).toBeVisible();
  const main = page.getByRole('main');
  await expect(main.locator('script, iframe, form, style, [onerror], [onload], a[href^="javascript:"], a[href^="data:"]')).toHaveCount(0);
  for (const text of ['a link', 'another', 'data']) {
    for (const link of await main.getByRole('link', { name: text, exact: true }).all()) await link.click();
  }
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  expect(requests.filter((url) => url.includes('elsewhere.example'))).toEqual([]);

  await visitor.open('/newest');
  await expect(page.getByRole('article').filter({ hasText: post.title })).toBeVisible();
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
});

test('scripts of the page cannot read the session, and other sites cannot use it', async ({ visitor }) => {
  const { page, context } = visitor;
  await visitor.join('Viggo Dam');
  const [session] = (await context.cookies()).filter(({ name }) => name.includes('session'));
  expect(session).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' });
  await visitor.open('/');
  expect(await page.evaluate(() => document.cookie)).not.toContain(session.value);
  expect(await page.content()).not.toContain(session.value);

  // A form on another site can send the cookie along, but not the header.
  const forged = await page.request.post('/graphql', { data: { query: 'mutation { signOut }' } });
  expect(await forged.text()).toContain('auth.forbidden');
  expect((await visitor.me()).name).toBe('Viggo Dam');
});

test('no page loads anything from another site', async ({ visitor }) => {
  const { page } = visitor;
  const origins = new Set<string>();
  page.on('request', (request) => origins.add(new URL(request.url()).protocol === 'data:' ? 'data:' : new URL(request.url()).origin));
  await visitor.become('crm');
  for (const path of ['/', '/circles', '/console/members', '/relationship']) await visitor.open(path);
  origins.delete('data:');
  expect([...origins]).toEqual([new URL(page.url()).origin]);
});
