import { expect, test, unique } from '../src/kith';

test.use({ javaScriptEnabled: false });

test('the home page shows whole posts in its HTML, and the next ones behind a link', async ({ visitor }) => {
  const { page } = visitor;
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const titles = page.getByRole('article').getByRole('heading', { level: 2 });
  const first = await titles.allInnerTexts();
  expect(first).toHaveLength(20);

  await page.getByRole('link', { name: 'Show more' }).click();
  await expect(page).toHaveURL(/\/\?after=/);
  const second = await titles.allInnerTexts();
  expect(second).toHaveLength(20);
  expect(second.filter((title) => first.includes(title))).toEqual([]);

  await page.getByRole('link', { name: 'Newest' }).click();
  await expect(page).toHaveURL('/newest');
  await expect(titles.first()).toBeVisible();
});

test('a post is complete with its topics, its replies in their order and all pages of them', async ({ visitor, another }) => {
  const { page } = visitor;
  const writer = await another();
  await writer.join('Ines Moreau');
  const ending = unique('and that was the whole story');
  const post = await writer.post({ title: 'The long way over the pass', markdown: `We left at five.\n\nMuch happened, ${ending}.`, topics: ['night-drive'] });
  const first = await writer.comment(post.id, 'How cold was it?');
  for (let n = 2; n <= 50; n++) await writer.comment(post.id, `Remark ${n}.`);
  await writer.comment(post.id, 'Six below zero.', { parentId: first });
  const last = unique('The very last word');
  await writer.comment(post.id, last);

  const response = await page.goto(post.path);
  expect(await response?.text()).toContain(ending);
  await expect(page.getByRole('heading', { level: 1, name: post.title })).toBeVisible();
  await expect(page.getByRole('list', { name: 'Topics of this post' }).getByRole('link', { name: '#night-drive' })).toBeVisible();
  const replies = page.getByRole('article', { name: 'Reply by Ines Moreau' });
  await expect(replies.nth(0)).toContainText('How cold was it?');
  await expect(replies.nth(1)).toContainText('Six below zero.');
  await expect(page.getByRole('link', { name: 'Sign in to reply' })).toHaveAttribute('href', /^\/sign-in\?to=/);

  await page.getByRole('link', { name: 'Show more replies' }).click();
  await expect(page.getByText(last)).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: post.title })).toBeVisible();
});

test('circles, a circle, a topic and a member lead to each other', async ({ visitor }) => {
  const { page } = visitor;
  await page.goto('/circles');
  await expect(page.getByRole('heading', { level: 1, name: 'Circles' })).toBeVisible();
  const circle = page.getByRole('main').getByRole('heading', { level: 2 }).first();
  const circleName = await circle.innerText();
  await circle.getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1, name: circleName })).toBeVisible();

  const post = page.getByRole('article').filter({ has: page.getByRole('link', { name: /^#/ }) }).first();
  const title = await post.getByRole('heading').innerText();
  const author = post.getByRole('link').first();
  // The letter of the picture stands before the name.
  const name = (await author.innerText()).split('\n').at(-1) as string;
  const topic = post.getByRole('link', { name: /^#/ }).first();
  const label = await topic.innerText();
  await topic.click();
  await expect(page.getByRole('heading', { level: 1, name: label })).toBeVisible();
  await expect(page.getByRole('article').first()).toBeVisible();

  await page.goBack();
  await author.click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await expect(page.getByRole('link', { name: title })).toBeVisible();
});

test('search is a form that finds posts and members, in English and in Chinese', async ({ visitor, another }) => {
  const { page } = visitor;
  const writer = await another();
  const word = unique('zircon').replace(' ', '');
  await writer.join(`Tess ${word}`);
  const english = await writer.post({ title: `Has anybody tried the ${word}?` });
  const chinese = await writer.post({ title: '周末去崂山看日出的路线', markdown: `${word}，凌晨四点出发。` });

  await page.goto('/');
  await page.getByRole('search').getByRole('searchbox').fill(word);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: `Results for “${word}”` })).toBeAttached();
  await expect(page.getByRole('heading', { name: english.title })).toBeVisible();
  await expect(page.getByRole('heading', { name: chinese.title })).toBeVisible();
  await expect(page.getByRole('link', { name: `Tess ${word}` }).first()).toBeVisible();

  await page.goto(`/search?q=${encodeURIComponent('崂山 日出')}`);
  await expect(page.getByRole('heading', { name: chinese.title })).toBeVisible();

  await page.goto('/search?q=qqqqqqqqqqqq');
  await expect(page.getByRole('heading', { name: 'Nothing found for “qqqqqqqqqqqq”' })).toBeVisible();
});

test('what is not there answers 404 and shows the way home', async ({ visitor }) => {
  const { page } = visitor;
  for (const path of ['/no-such-page', '/p/999999999', '/p/not-a-number', '/c/no-such-circle', '/t/no-such-topic', '/m/no-such-member']) {
    const response = await page.goto(path);
    expect(response?.status(), path).toBe(404);
    await expect(page.getByRole('heading', { level: 1, name: 'Nothing here' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'To the home page' })).toHaveAttribute('href', '/');
  }
});

test('the sign-in page says that signing in needs scripts, and that reading does not', async ({ visitor }) => {
  await visitor.page.goto('/sign-in');
  await expect(visitor.page.locator('noscript p')).toHaveText('Signing in needs JavaScript. Reading does not.');
  await expect(visitor.page.locator('noscript p')).toBeVisible();
});
