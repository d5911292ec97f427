import { expect, test, type Visitor } from '../src/kith';

/** Presses a key as a browser does while an input method composes. */
async function compose(visitor: Visitor, key: string): Promise<void> {
  await visitor.page.evaluate((key) => {
    const target = document.activeElement ?? document.body;
    target.dispatchEvent(new KeyboardEvent('keydown', { key, isComposing: true, bubbles: true, cancelable: true }));
    target.dispatchEvent(new KeyboardEvent('keydown', { key, keyCode: 229, bubbles: true, cancelable: true }));
  }, key);
}

test('the question mark shows what the keys do, and Escape closes it', async ({ visitor }) => {
  const { page } = visitor;
  await visitor.open('/');
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(help).toBeVisible();
  await expect(help).toContainText('Next post or reply');
  await page.keyboard.press('c');
  await expect(help).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(help).toHaveCount(0);
  await expect(page).toHaveURL('/');
});

test('j and k step through the posts, and o opens the one that has the focus', async ({ visitor }) => {
  const { page } = visitor;
  await visitor.open('/');
  const posts = page.getByRole('article');
  await page.keyboard.press('j');
  await expect(posts.nth(0)).toBeFocused();
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await expect(posts.nth(2)).toBeFocused();
  await expect(posts.nth(2)).toBeInViewport();
  await page.keyboard.press('k');
  await expect(posts.nth(1)).toBeFocused();
  const title = await posts.nth(1).getByRole('heading').innerText();
  await page.keyboard.press('o');
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
});

test('c writes, r replies, the slash searches, and g with a letter goes', async ({ visitor }) => {
  const { page } = visitor;
  await visitor.join('Asta Bloch');
  const post = await visitor.post();
  await visitor.open(post.path);
  await page.keyboard.press('r');
  await expect(page.getByRole('textbox', { name: 'Reply' })).toBeFocused();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox', { name: 'Search posts and members' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('g');
  await page.keyboard.press('c');
  await expect(page.getByRole('heading', { level: 1, name: 'Circles' })).toBeVisible();
  await page.keyboard.press('g');
  await page.keyboard.press('h');
  await expect(page).toHaveURL('/');
  await page.keyboard.press('c');
  await expect(page).toHaveURL('/compose');
  await expect(page.getByRole('textbox', { name: 'Title' })).toBeVisible();
});

test('keys that are typed into a field, meant for the browser or for an input method are no shortcuts', async ({ visitor }) => {
  const { page } = visitor;
  await visitor.join('Sun Li 孙丽');
  await visitor.open('/');
  const search = page.getByRole('searchbox', { name: 'Search posts and members' });
  await search.focus();
  await page.keyboard.type('cjk? r');
  await expect(search).toHaveValue('cjk? r');
  await search.blur();
  await compose(visitor, 'c');
  await compose(visitor, '/');
  await page.keyboard.press('Control+c');
  await expect(search).not.toBeFocused();
  // Had one of them been taken for a shortcut, this page would not be there any more.
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  await expect(page).toHaveURL('/');
});

test('Enter that ends a word of an input method neither adds a topic nor sends a reply', async ({ visitor }) => {
  const { page } = visitor;
  await visitor.join('Zhao Min 赵敏');
  await visitor.open('/compose');
  const topics = page.getByRole('combobox', { name: 'Topics' });
  await topics.fill('luying');
  await compose(visitor, 'Enter');
  await expect(topics).toHaveValue('luying');
  await topics.fill('露营');
  await topics.press('Enter');
  await expect(page.getByText('#露营')).toBeVisible();
  await expect(page.getByText('#luying')).toHaveCount(0);
});

test('Enter leaves the title in one line, but an input method keeps its own', async ({ visitor }) => {
  const { page } = visitor;
  await visitor.join('Sun Yue 孙悦');
  await visitor.open('/compose');
  await page.getByRole('textbox', { name: 'Title' }).focus();
  const isTaken = (key: { key: string; isComposing?: boolean; keyCode?: number }) =>
    page.evaluate((key) => !document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { ...key, bubbles: true, cancelable: true })), key);
  expect(await isTaken({ key: 'Enter' })).toBe(true);
  expect(await isTaken({ key: 'Enter', isComposing: true })).toBe(false);
  // So Safari tells of it.
  expect(await isTaken({ key: 'Enter', keyCode: 229 })).toBe(false);
});

test('the first Tab offers to skip to the content', async ({ visitor }) => {
  const { page } = visitor;
  await visitor.open('/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('the menu opens, moves and closes by keys, and gives the focus back', async ({ visitor }) => {
  const { page } = visitor;
  await visitor.join('Ebba Lie');
  await visitor.open('/');
  const button = page.getByRole('button', { name: 'Menu of Ebba Lie' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: 'Ebba Lie' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('menuitem', { name: 'My relationship' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toBeHidden();
  await expect(button).toBeFocused();
});

test('the back button brings the page back as it was: with what was loaded, at the place one was', async ({ visitor }) => {
  const { page } = visitor;
  await visitor.open('/newest');
  const posts = page.getByRole('article');
  await expect(posts).toHaveCount(20);
  await page.getByRole('link', { name: 'Show more' }).click();
  await expect(posts).toHaveCount(40);
  const post = posts.nth(30);
  await post.scrollIntoViewIfNeeded();
  const title = await post.getByRole('heading').innerText();
  const link = post.getByRole('heading').getByRole('link');
  await link.hover();
  const before = await post.boundingBox();
  await link.click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  expect(await page.evaluate(() => window.scrollY)).toBe(0);

  await page.goBack();
  await expect(posts).toHaveCount(40);
  await expect.poll(async () => Math.abs(((await post.boundingBox())?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(3);
});

test('a link to a reply leads to it, opened afresh and by a click', async ({ visitor, another }) => {
  const writer = await another();
  await writer.join('Kirsa Falk');
  const post = await writer.post();
  let last = '';
  for (let n = 1; n <= 30; n++) last = await writer.comment(post.id, `Remark ${n} of many.`);
  await visitor.open(`${post.path}#comment-${last}`);
  await expect(visitor.page.getByText('Remark 30 of many.')).toBeInViewport();
});
