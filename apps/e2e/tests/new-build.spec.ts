import type { Page } from '@playwright/test';
import { expect, openBrowser, test as base, type Visitor } from '../src/kith';

/** A file that only the page of all circles needs. */
const ofCircles = /\/assets\/circles-page-[^/]+\.js$/;

/** A visitor on the home page. What a lost file leaves in the console is no complaint here. */
const test = base.extend<{ reader: Visitor }>({
  reader: async ({ browser }, use) => {
    const reader = await openBrowser(browser, { viewport: { width: 1440, height: 900 } });
    await reader.open('/');
    await use(reader);
    await reader.context.close();
  },
});

const toCircles = (page: Page) => page.getByRole('navigation').getByRole('link', { name: 'Circles', exact: true }).first();
const toHome = (page: Page) => page.getByRole('navigation').getByRole('link', { name: 'Home', exact: true }).first();

/** How often a page was loaded since. */
function countLoads(page: Page): () => number {
  let loads = 0;
  page.on('request', (request) => (loads += request.isNavigationRequest() ? 1 : 0));
  return () => loads;
}

test('who goes to a page whose code was built anew arrives there, by one loading of the site', async ({ reader }) => {
  const { page } = reader;
  const loads = countLoads(page);
  await page.route(ofCircles, (route) => (loads() === 0 ? route.fulfill({ status: 404 }) : route.continue()));
  await toCircles(page).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Circles' })).toBeVisible();
  await expect(page).toHaveURL('/circles');
  await reader.ready();
  expect(loads()).toBe(1);
  await toHome(page).click();
  await expect(page).toHaveURL('/');
  expect(loads()).toBe(1);
});

test('a file that stays away does not send the reader round and round', async ({ reader }) => {
  const { page } = reader;
  const loads = countLoads(page);
  // Asked before the page would be loaded anew: whether the server is there.
  let answers = 0;
  page.on('response', (response) => (answers += response.url().endsWith('/robots.txt') ? 1 : 0));
  await page.route(ofCircles, (route) => route.fulfill({ status: 404 }));
  await toCircles(page).click();
  await expect.poll(() => answers).toBe(2);
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  await expect(page.getByRole('heading', { level: 1, name: 'Circles' })).toBeVisible();
  expect(loads()).toBe(1);
});

test('a pointer that only passes a link to lost code takes no page away', async ({ reader }) => {
  const { page } = reader;
  const loads = countLoads(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.route(ofCircles, (route) => route.fulfill({ status: 404 }));
  await page.evaluate(() => window.addEventListener('vite:preloadError', () => Object.assign(window, { isLost: true })));
  const link = page.getByRole('complementary').getByRole('link', { name: 'All circles' });
  await link.hover();
  await page.waitForFunction(() => 'isLost' in window);
  expect(asked).not.toContain('/robots.txt');
  expect(loads()).toBe(0);

  await link.click();
  await expect.poll(loads).toBe(1);
});

test('without a connection the page stays and says so, and another try is made with it', async ({ reader }) => {
  const { page, context } = reader;
  await page.evaluate(() => Object.assign(window, { stayed: true }));
  await context.setOffline(true);
  await toCircles(page).click();
  await expect(page.getByRole('heading', { level: 1, name: 'That did not load' })).toBeVisible();
  expect(await page.evaluate(() => 'stayed' in window)).toBe(true);
  await context.setOffline(false);
  await toHome(page).click();
  await expect(page).toHaveURL('/');
  await toCircles(page).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Circles' })).toBeVisible();
  expect(await page.evaluate(() => 'stayed' in window)).toBe(true);
});
