import type { Page } from '@playwright/test';
import { expect, test, unique, type Visitor } from '../src/kith';

/** Time passes at once: the page's clock is moved on. */
async function read(page: Page, seconds: number): Promise<void> {
  await page.clock.fastForward(seconds * 1000);
}

async function setVisible(page: Page, visible: boolean): Promise<void> {
  await page.evaluate((visible) => {
    Object.defineProperty(document, 'visibilityState', { value: visible ? 'visible' : 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  }, visible);
}

/** What the browser tells the server about reading, as it goes on. */
function readingsOf(page: Page): { postId: string; seconds: number; lastCommentId?: string }[] {
  const told: { postId: string; seconds: number }[] = [];
  page.on('request', (request) => {
    const body = request.postData();
    if (body?.includes('recordRead')) told.push((JSON.parse(body) as { variables: { postId: string; seconds: number } }).variables);
  });
  return told;
}

async function hasRead(visitor: Visitor, postId: string): Promise<boolean> {
  return (await visitor.gql<{ post: { viewerHasRead: boolean } }>('query ($id: ID!) { post(id: $id) { viewerHasRead } }', { id: postId })).post.viewerHasRead;
}

test('a post that was read loses its mark, and the reading is told once', async ({ visitor, another }) => {
  const { page } = visitor;
  const writer = await another();
  await writer.join('Runa Vold');
  const post = await writer.post({ title: unique('A long story') });
  await visitor.join('Mio Sand');
  await page.clock.install();
  const told = readingsOf(page);

  await visitor.open('/newest');
  const card = page.getByRole('article', { name: post.title });
  await expect(card.getByRole('img', { name: 'Not read yet' })).toBeVisible();
  await card.getByRole('link', { name: post.title }).click();
  await expect(page.getByRole('heading', { level: 1, name: post.title })).toBeVisible();
  await read(page, 12);
  await page.goBack();
  await expect(card).toBeVisible();
  await expect(card.getByRole('img', { name: 'Not read yet' })).toHaveCount(0);
  await expect.poll(() => hasRead(visitor, post.id)).toBe(true);

  await card.getByRole('link', { name: post.title }).click();
  await expect(page.getByRole('heading', { level: 1, name: post.title })).toBeVisible();
  await read(page, 12);
  await page.goBack();
  await expect(card).toBeVisible();
  expect(told.map(({ postId }) => postId)).toEqual([post.id]);
  expect(told[0].seconds).toBeGreaterThanOrEqual(12);
  await visitor.reload();
  await expect(card.getByRole('img', { name: 'Not read yet' })).toHaveCount(0);
});

test('only the time in which the page is visible counts as reading', async ({ visitor, another }) => {
  const { page } = visitor;
  const writer = await another();
  await writer.join('Saga Holt');
  const post = await writer.post();
  await visitor.join('Nils Bang');
  await page.clock.install();
  const told = readingsOf(page);
  await visitor.open(post.path);
  // A glance is not reading.
  await setVisible(page, false);
  await read(page, 600);
  await setVisible(page, true);
  await read(page, 20);
  await setVisible(page, false);
  await expect.poll(() => told.length).toBe(1);
  expect(told[0].seconds).toBeGreaterThanOrEqual(20);
  expect(told[0].seconds).toBeLessThan(300);
});

test('a visitor who is not signed in is not recorded', async ({ visitor, another }) => {
  const { page } = visitor;
  const writer = await another();
  await writer.join('Ulla Krag');
  const post = await writer.post();
  await page.clock.install();
  const told = readingsOf(page);
  await visitor.open(post.path);
  await read(page, 60);
  await setVisible(page, false);
  await page.getByRole('link', { name: 'Home' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: /is talking/ })).toBeVisible();
  expect(told).toEqual([]);
});

test('she continues at the first new reply, on another device as well', async ({ visitor, another }) => {
  const { page } = visitor;
  const writer = await another();
  await writer.join('Tiril Foss');
  const post = await writer.post();
  await writer.comment(post.id, 'Known already.');
  await visitor.join('Even Ross');
  await page.clock.install();
  await visitor.open(post.path);
  await expect(page.getByText('Known already.')).toBeInViewport();
  await read(page, 10);
  await setVisible(page, false);
  await expect.poll(() => hasRead(visitor, post.id)).toBe(true);
  await writer.comment(post.id, 'Written since then.');

  const phone = await another({ viewport: { width: 390, height: 800 } });
  await visitor.shareSessionWith(phone);
  await phone.open(post.path);
  const fresh = phone.page.getByRole('article', { name: 'Reply by Tiril Foss' }).filter({ hasText: 'Written since then.' });
  await expect(fresh.getByText('New', { exact: true })).toBeVisible();
  await expect(phone.page.getByText('New', { exact: true })).toHaveCount(1);
  await phone.page.getByRole('link', { name: 'To the first new reply' }).click();
  await expect(fresh).toBeInViewport();
});
