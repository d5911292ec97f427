import type { Locator } from '@playwright/test';
import { expect, test, unique, type Visitor } from '../src/kith';
import { picture } from '../src/picture';

async function paste(into: Locator, name: string, image: Buffer): Promise<void> {
  await into.evaluate(
    (element, { name, bytes }) => {
      const clipboardData = new DataTransfer();
      clipboardData.items.add(new File([new Uint8Array(bytes)], name, { type: 'image/png' }));
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    },
    { name, bytes: [...image] },
  );
}

async function startWriting(visitor: Visitor, path = '/compose'): Promise<{ title: Locator; text: Locator }> {
  await visitor.open(path);
  return { title: visitor.page.getByRole('textbox', { name: 'Title' }), text: visitor.page.getByRole('textbox', { name: 'Text' }) };
}

test('a discussion with a pasted picture, topics and a preview is published and stands first on the newest page', async ({ visitor, another }) => {
  const { page } = visitor;
  await visitor.join('Nora Quist');
  await visitor.open('/');
  await page.getByRole('link', { name: 'What is on your mind, Nora?' }).click();
  const title = unique('Two nights by the lake');
  await page.getByRole('textbox', { name: 'Title' }).fill(title);
  const text = page.getByRole('textbox', { name: 'Text' });
  await text.fill('It was **quiet**.');
  await paste(text, 'lake at dawn.png', picture(320, 200, [40, 90, 120], 'GPS 36.1,120.4'));
  await expect(text).toHaveValue(/It was \*\*quiet\*\*\.\n\n!\[lake at dawn\]\(\/.+\)/);

  await page.getByRole('button', { name: 'Preview' }).click();
  await expect(page.getByRole('strong').filter({ hasText: 'quiet' })).toBeVisible();
  await expect(page.getByRole('img', { name: 'lake at dawn' })).toBeVisible();
  await page.getByRole('main').getByRole('button', { name: 'Write', exact: true }).click();
  await expect(text).toHaveValue(/quiet/);

  const topics = page.getByRole('combobox', { name: 'Topics' });
  await topics.fill('lakes');
  await topics.press('Enter');
  await topics.fill('Wild Camping');
  await topics.press(',');
  await expect(page.getByText('#wild-camping')).toBeVisible();
  await page.getByRole('button', { name: 'Publish' }).click();

  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  const image = page.getByRole('article').getByRole('img', { name: 'lake at dawn' });
  await expect(image).toHaveJSProperty('complete', true);
  await expect(image).toHaveAttribute('width', '320');
  const bytes = await (await page.request.get((await image.getAttribute('src')) as string)).body();
  expect(bytes.includes('GPS 36.1')).toBe(false);
  await expect(page.getByRole('link', { name: '#lakes' })).toBeVisible();

  const reader = await another();
  await reader.open('/newest');
  const card = reader.page.getByRole('article', { name: title });
  await expect(card).toContainText('It was quiet.');
  await expect(card.locator('img[src*="/"]').last()).toBeVisible();
});

test('a question needs no more than its title, and what is missing is told', async ({ visitor }) => {
  const { page } = visitor;
  await visitor.join('Per Holm');
  await visitor.open('/');
  await page.getByRole('link', { name: 'Ask a question' }).click();
  await expect(page.getByRole('radio', { name: /^Question/ })).toBeChecked();
  await page.getByRole('button', { name: 'Ask', exact: true }).click();
  await expect(page.getByRole('alert')).toHaveText('Give it a title first.');
  const title = unique('Which tyres for a wet summer?');
  await page.getByRole('textbox', { name: 'Title' }).fill(title);
  await page.getByRole('button', { name: 'Ask', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(page.getByText('Still open')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Write an answer' })).toBeVisible();
});

test('topics that are there are suggested, and can be taken with the arrows', async ({ visitor, another }) => {
  const { page } = visitor;
  const writer = await another();
  await writer.join('Bo Lindqvist');
  const topic = unique('gearbox').replace(' ', '-');
  await writer.post({ topics: [topic] });
  await visitor.join('Sif Arnesen');
  await startWriting(visitor);
  const field = page.getByRole('combobox', { name: 'Topics' });
  await field.pressSequentially(topic.slice(0, -2));
  await expect(page.getByRole('option', { name: topic })).toBeVisible();
  await field.press('ArrowDown');
  await field.press('Enter');
  await expect(page.getByRole('button', { name: `Remove ${topic}` })).toBeVisible();
  await field.press('Backspace');
  await expect(page.getByRole('button', { name: `Remove ${topic}` })).toHaveCount(0);
});

test('a draft survives a closed tab, appears in another browser, and is gone once it is published', async ({ visitor, another }) => {
  await visitor.join('Aino Salo');
  const { title, text } = await startWriting(visitor);
  const words = unique('Notes from the ferry');
  await title.fill(words);
  await text.fill('The crossing took nine hours.');
  await expect(visitor.page.getByText('Draft saved')).toBeVisible();
  await visitor.page.close();

  const other = await another();
  await visitor.shareSessionWith(other);
  const there = await startWriting(other);
  await expect(there.title).toHaveValue(words);
  await expect(there.text).toHaveValue('The crossing took nine hours.');
  await expect(other.page.getByText('This is your draft from just now.')).toBeVisible();
  await other.page.getByRole('button', { name: 'Publish' }).click();
  await expect(other.page.getByRole('heading', { level: 1, name: words })).toBeVisible();

  const again = await startWriting(other);
  await expect(again.title).toHaveValue('');
  const { drafts } = await other.gql<{ drafts: unknown[] }>('{ drafts { key } }');
  expect(drafts).toEqual([]);
});

test('words that were typed last are kept when the tab closes at once', async ({ visitor }) => {
  const { page } = visitor;
  await visitor.join('Maja Lie');
  const { title } = await startWriting(visitor);
  const words = unique('Typed and gone');
  await title.fill(words);
  // A tab that closes is hidden first, and the page hears no more than that.
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await expect.poll(async () => (await visitor.gql<{ draft: { content: { title: string } } | null }>('{ draft(key: "post:new") { content } }')).draft?.content.title).toBe(words);
});

test('a draft that was changed on two devices is never lost: she chooses which one stays', async ({ visitor, another }) => {
  await visitor.join('Ylva Strand');
  const here = await startWriting(visitor);
  const other = await another();
  await visitor.shareSessionWith(other);
  const there = await startWriting(other);
  await expect(there.title).toHaveValue('');

  await here.title.fill('As it was on the laptop');
  await expect(visitor.page.getByText('Draft saved')).toBeVisible();
  await there.title.fill('As it was on the phone');
  await expect(other.page.getByRole('alert')).toContainText('You have changed this draft on another device.');
  await expect(there.title).toHaveValue('As it was on the phone');
  await other.page.getByRole('button', { name: 'Take the other version' }).click();
  await expect(there.title).toHaveValue('As it was on the laptop');
  await expect(other.page.getByRole('alert')).toHaveCount(0);
});

test('a post can be changed by who wrote it, and says that it was', async ({ visitor, another }) => {
  const { page } = visitor;
  await visitor.join('Elin Dahl');
  const post = await visitor.post({ markdown: 'The frist version.' });
  await visitor.open(post.path);
  await page.getByRole('button', { name: 'More about this post' }).click();
  await page.getByRole('menuitem', { name: 'Edit' }).click();
  await page.getByRole('textbox', { name: 'Text' }).fill('The first version, corrected.');
  await page.getByRole('button', { name: 'Save changes' }).click();
  await expect(page.getByText('The first version, corrected.')).toBeVisible();
  await expect(page.getByText('edited', { exact: true })).toBeVisible();

  const reader = await another();
  await reader.join('Kai Brandt');
  await reader.open(post.path);
  await expect(reader.page.getByText('The first version, corrected.')).toBeVisible();
  await expect(reader.page.getByRole('button', { name: 'More about this post' })).toHaveCount(0);
  const response = await reader.page.goto(`/compose?edit=${post.id}`);
  expect(response?.status()).toBe(404);
});

test('a deleted post is gone for everybody until its deletion is undone', async ({ visitor, another }) => {
  const { page } = visitor;
  await visitor.join('Tuva Moen');
  const post = await visitor.post({ title: unique('Sold already'), markdown: 'A roof rack, hardly used.' });
  const reader = await another();

  await visitor.open(post.path);
  await page.getByRole('button', { name: 'More about this post' }).click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await expect(page.getByText('The post is deleted.')).toBeVisible();
  await reader.open('/newest');
  await expect(reader.page.getByRole('article', { name: post.title })).toHaveCount(0);
  await reader.page.goto(post.path);
  await expect(reader.page.getByText('A roof rack, hardly used.')).toHaveCount(0);

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('The post is back.')).toBeVisible();
  await expect(page.getByText('A roof rack, hardly used.')).toBeVisible();
  await reader.open('/newest');
  await expect(reader.page.getByRole('article', { name: post.title })).toBeVisible();
});

test('a picture that is none is refused in plain words, and the text stays', async ({ visitor }) => {
  const { page } = visitor;
  await visitor.join('Odd Vik');
  const { text } = await startWriting(visitor);
  await text.fill('Here it comes:');
  await paste(text, 'broken.png', Buffer.from('this is no picture'));
  await expect(page.getByText('broken.png: That file is not an image we can read.')).toBeVisible();
  await expect(text).toHaveValue('Here it comes:');
});

test('a member is found while her name is typed after an @', async ({ visitor, another }) => {
  const { page } = visitor;
  const other = await another();
  const name = unique('Zebedee').replace(' ', '');
  await other.join(name);
  const { handle } = await other.me();
  await visitor.join('Ida Berg');
  const { text } = await startWriting(visitor);
  await text.pressSequentially(`Thanks, @${name.slice(0, 12)}`);
  await expect(page.getByRole('option', { name })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(text).toHaveValue(`Thanks, @${handle} `);
});
