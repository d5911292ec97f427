import type { Locator, Page } from '@playwright/test';
import { expect, test, unique, type Visitor } from '../src/kith';

async function reply(page: Page, words: string): Promise<void> {
  await page.getByRole('button', { name: 'Write a reply…' }).click();
  await page.getByRole('textbox', { name: 'Reply' }).fill(words);
  await page.getByRole('button', { name: 'Send', exact: true }).click();
}

function replyBy(page: Page, name: string): Locator {
  return page.getByRole('article', { name: `Reply by ${name}` });
}

async function commentsOf(visitor: Visitor, postId: string): Promise<string[]> {
  const { post } = await visitor.gql<{ post: { comments: { edges: { node: { html: string } }[] } } }>(
    'query ($id: ID!) { post(id: $id) { comments { edges { node { html } } } } }',
    { id: postId },
  );
  return post.comments.edges.map(({ node }) => node.html.replace(/<[^>]+>/g, '').trim());
}

/** What a browser asks the server to do, by the name of the mutation. */
const asks = (mutation: string) => (request: { postData(): string | null }) => request.postData()?.includes(mutation) ?? false;

test('replies stand under what they reply to, and can be changed, deleted and brought back', async ({ visitor, another }) => {
  const { page } = visitor;
  const asker = await another();
  await asker.join('Gro Haugen');
  const post = await asker.post({ title: 'Roof tent or not?' });
  const above = await asker.comment(post.id, 'I hear they leak.');
  await asker.comment(post.id, 'And they cost a lot.');

  await visitor.join('Leif Aas');
  await visitor.open(post.path);
  await page.locator(`#comment-${above}`).getByRole('button', { name: 'Reply', exact: true }).click();
  await expect(page.getByText('Reply to Gro Haugen')).toBeVisible();
  await page.getByRole('textbox', { name: 'Reply' }).fill('Mine does not.');
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  const mine = replyBy(page, 'Leif Aas');
  await expect(mine).toContainText('Mine does not.');
  await expect(mine).not.toHaveAttribute('data-pending');
  expect(await commentsOf(visitor, post.id)).toEqual(['I hear they leak.', 'Mine does not.', 'And they cost a lot.']);

  await mine.getByRole('button', { name: 'More about this reply' }).click();
  await page.getByRole('menuitem', { name: 'Edit' }).click();
  await page.getByRole('textbox', { name: 'Edit' }).fill('Mine has not in six years.');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(mine).toContainText('Mine has not in six years.');
  await expect(mine).toContainText('edited');

  await mine.getByRole('button', { name: 'More about this reply' }).click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await expect(page.getByText('The reply is deleted.')).toBeVisible();
  await expect(page.getByText('Mine has not in six years.')).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(mine).toContainText('Mine has not in six years.');
});

test('words that are selected can be quoted into the reply', async ({ visitor, another }) => {
  const { page } = visitor;
  const asker = await another();
  await asker.join('Berit Lunde');
  const post = await asker.post({ markdown: 'The heater hums a little. The fridge is silent.' });
  await visitor.join('Arne Hvid');
  await visitor.open(post.path);
  await page.getByText('The heater hums a little.').evaluate((element) => {
    const words = element.firstChild as Text;
    document.getSelection()?.setBaseAndExtent(words, 0, words, 'The heater hums a little.'.length);
  });
  await page.getByRole('button', { name: 'Quote' }).click();
  const text = page.getByRole('textbox', { name: 'Reply' });
  await expect(text).toHaveValue('> The heater hums a little.\n\n');
  await expect(text).toBeFocused();
  await page.keyboard.type('So does mine.');
  await page.keyboard.press('Control+Enter');
  const mine = replyBy(page, 'Arne Hvid');
  await expect(mine.locator('blockquote')).toHaveText('The heater hums a little.');
  await expect(mine).toContainText('So does mine.');
});

test('a reply shows at once, keeps its text when sending fails, and goes out once when it is tried again', async ({ visitor }) => {
  const { page } = visitor;
  await visitor.join('Signe Roos');
  const post = await visitor.post();
  await visitor.open(post.path);
  let failed = () => {};
  const held = new Promise<void>((done) => (failed = done));
  await page.route('**/graphql', async (route) => {
    if (!asks('createComment')(route.request())) return route.continue();
    await held;
    return route.abort('connectionrefused');
  });

  await reply(page, 'Said in a tunnel.');
  const mine = replyBy(page, 'Signe Roos');
  await expect(mine).toContainText('Said in a tunnel.');
  await expect(mine).toContainText('Sending…');
  failed();
  await expect(mine.getByRole('alert')).toContainText('Not sent. No connection.');
  await expect(mine).toContainText('Said in a tunnel.');

  await visitor.reload();
  await expect(mine).toContainText('Said in a tunnel.');
  await page.unroute('**/graphql');
  await mine.getByRole('button', { name: 'Try again' }).click();
  await expect(mine).toHaveCount(1);
  await expect(mine).not.toHaveAttribute('data-pending');
  expect(await commentsOf(visitor, post.id)).toEqual(['Said in a tunnel.']);
});

test('a reply whose answer got lost on the way back is not written a second time', async ({ visitor }) => {
  const { page } = visitor;
  await visitor.join('Hanna Friis');
  const post = await visitor.post();
  await visitor.open(post.path);
  let lost = 0;
  await page.route('**/graphql', async (route) => {
    if (!asks('createComment')(route.request()) || lost > 0) return route.continue();
    lost += 1;
    await route.fetch();
    return route.abort('connectionreset');
  });
  await reply(page, 'Did you get this?');
  const mine = replyBy(page, 'Hanna Friis');
  await expect(mine.getByRole('alert')).toBeVisible();
  expect(await commentsOf(visitor, post.id)).toEqual(['Did you get this?']);
  await mine.getByRole('button', { name: 'Try again' }).click();
  await expect(mine.getByRole('alert')).toHaveCount(0);
  await expect(mine).toHaveCount(1);
  await expect(mine).not.toHaveAttribute('data-pending');
  expect(await commentsOf(visitor, post.id)).toEqual(['Did you get this?']);
});

test('praise given twice, from two browsers, counts once, and can be taken back', async ({ visitor, another }) => {
  const { page } = visitor;
  const writer = await another();
  await writer.join('Torunn Bye');
  const post = await writer.post();
  await visitor.join('Vera Skog');
  const phone = await another();
  await visitor.shareSessionWith(phone);
  await visitor.open(post.path);
  await phone.open(post.path);

  // The button shows at once what the server hears of a moment later.
  const heard = (mutation: string) => page.waitForResponse((response) => asks(mutation)(response.request()));
  await Promise.all([heard('"PraiseMutation"'), page.getByRole('button', { name: 'Praise: 0' }).click()]);
  await expect(page.getByRole('button', { name: 'You praised this: 1' })).toBeVisible();
  // The phone may not know of it yet.
  await phone.gql('mutation ($postId: ID!) { praise(postId: $postId) { post { id } } }', { postId: post.id });
  await visitor.reload();
  await Promise.all([heard('"WithdrawPraiseMutation"'), page.getByRole('button', { name: 'You praised this: 1' }).click()]);
  await expect(page.getByRole('button', { name: 'Praise: 0' })).toBeVisible();
  await phone.reload();
  await expect(phone.page.getByRole('button', { name: 'Praise: 0' })).toBeVisible();
});

test('who asked accepts an answer, and may take that back; nobody else is offered it', async ({ visitor, another }) => {
  const { page } = visitor;
  await visitor.join('Live Nygaard');
  const post = await visitor.post({ kind: 'QUESTION', title: unique('How do I reset the clock?') });
  const helper = await another();
  await helper.join('Dag Thune');
  await helper.open(post.path);
  await helper.page.getByRole('button', { name: 'Write an answer' }).click();
  await helper.page.getByRole('textbox', { name: 'Write an answer' }).fill('Hold both knobs for five seconds.');
  await helper.page.getByRole('button', { name: 'Answer', exact: true }).click();
  await expect(replyBy(helper.page, 'Dag Thune')).toContainText('Hold both knobs');
  await expect(replyBy(helper.page, 'Dag Thune')).not.toHaveAttribute('data-pending');
  await expect(helper.page.getByRole('heading', { name: '1 answer' })).toBeVisible();
  await expect(helper.page.getByRole('button', { name: 'Accept this answer' })).toHaveCount(0);

  await visitor.open(post.path);
  await page.getByRole('button', { name: 'Accept this answer' }).click();
  await expect(page.getByText('Accepted answer')).toBeVisible();
  await helper.reload();
  await expect(helper.page.getByText('Accepted answer')).toBeVisible();
  await expect(helper.page.getByText('Answered', { exact: true })).toBeVisible();

  await page.getByRole('button', { name: 'Take back the acceptance' }).click();
  await expect(page.getByText('Accepted answer')).toHaveCount(0);
  await helper.reload();
  await expect(helper.page.getByText('Still open')).toBeVisible();
});

test('somebody else’s reply arrives live behind a pill', async ({ visitor, another }) => {
  const { page } = visitor;
  const writer = await another();
  await writer.join('Frida Lang');
  const post = await writer.post();
  await visitor.open(post.path);
  await writer.comment(post.id, 'One more thing.');
  const pill = page.getByRole('button', { name: '1 new reply' });
  await expect(pill).toBeVisible();
  await expect(page.getByText('One more thing.')).toHaveCount(0);
  await pill.click();
  await expect(page.getByText('One more thing.')).toBeInViewport();
  await expect(pill).toHaveCount(0);
});

test('a reply that could not be fetched at first arrives all the same', async ({ visitor, another }) => {
  const { page } = visitor;
  const writer = await another();
  await writer.join('Signe Holm');
  const post = await writer.post();
  await visitor.open(post.path);
  let failures = 0;
  await page.route('**/graphql', (route) => (failures++ === 0 ? route.abort('connectionreset') : route.continue()));
  await writer.comment(post.id, 'On the second try.');
  await page.getByRole('button', { name: '1 new reply' }).click();
  await expect(page.getByText('On the second try.')).toBeVisible();
  expect(failures).toBe(2);
});

test('new posts arrive as a pill that moves nothing, and a tap brings them', async ({ visitor, another }) => {
  const { page } = visitor;
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => list.getEntries().forEach((entry) => shifts.push((entry as PerformanceEntry & { value: number }).value))).observe({ type: 'layout-shift' });
  });
  const writer = await another();
  await writer.join('Oda Krogh');
  await visitor.open('/newest');
  const post = await writer.post({ title: unique('Fresh from the garage') });
  const pill = page.getByRole('button', { name: /new posts?$/ });
  await expect(pill).toBeVisible();
  await expect(page.getByRole('article', { name: post.title })).toHaveCount(0);
  expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([]);
  await pill.click();
  await expect(page.getByRole('article', { name: post.title })).toBeVisible();
});

test('what was said while the connection was gone is caught up when it is back', async ({ visitor, another }) => {
  const { page, context } = visitor;
  const lines: { close(): Promise<void> }[] = [];
  let connected = () => {};
  const live = new Promise<void>((done) => (connected = done));
  await page.routeWebSocket(/socket\.io/, (line) => {
    const server = line.connectToServer();
    server.onMessage((message) => {
      line.send(message);
      // The answer to the subscription: from here on the room is heard.
      if (/^43/.test(String(message))) connected();
    });
    lines.push(line, server);
  });
  const writer = await another();
  await writer.join('Jorun Eide');
  const post = await writer.post();
  await visitor.open(post.path);
  await live;

  await context.setOffline(true);
  await page.unrouteAll();
  await page.routeWebSocket(/socket\.io/, (line) => line.close());
  for (const line of lines) await line.close();
  await writer.comment(post.id, 'Said while you were away.');
  await expect(page.getByRole('button', { name: '1 new reply' })).toHaveCount(0);

  await context.setOffline(false);
  await page.routeWebSocket(/socket\.io/, (line) => void line.connectToServer());
  // The line is tried again after a pause that grows with each try.
  await page.getByRole('button', { name: '1 new reply' }).click({ timeout: 30_000 });
  await expect(page.getByText('Said while you were away.')).toBeVisible();
});
