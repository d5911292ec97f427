import type { Locator, Page } from '@playwright/test';
import { overflowOf } from '../src/accessibility';
import { expect, test, unique } from '../src/kith';

const rows = (page: Page): Locator => page.getByRole('table').getByRole('row').filter({ has: page.getByRole('rowheader') });
const names = (page: Page): Promise<string[]> => rows(page).getByRole('rowheader').locator('span:last-of-type').allInnerTexts();

/** The column's numbers from top to bottom. */
async function numbers(page: Page, label: string): Promise<number[]> {
  const texts = await rows(page).locator(`td[data-label="${label}"]`).allInnerTexts();
  return texts.map((text) => Number(text.replace(/,/g, '')));
}

const falling = (values: number[]) => values.every((value, index) => index === 0 || value <= values[index - 1]);

test('who sorts, filters and searches the members finds the same list again at the same address', async ({ visitor }) => {
  const { page } = visitor;
  await visitor.become('crm');
  await visitor.open('/console/members');
  await expect(page.getByRole('heading', { level: 1, name: 'Members' })).toBeVisible();
  await expect(rows(page)).toHaveCount(50);
  expect(falling(await numbers(page, 'Loyalty'))).toBe(true);

  await page.getByRole('navigation', { name: 'Members by band' }).getByRole('link', { name: /Regular/ }).click();
  await expect(page).toHaveURL(/[?&]band=regular/);
  await page.getByRole('columnheader', { name: 'Ties' }).getByRole('link').click();
  await expect(page).toHaveURL(/[?&]sort=ties/);
  await expect(page.getByRole('columnheader', { name: 'Ties' })).toHaveAttribute('aria-sort', 'descending');
  await page.getByRole('group', { name: 'Address' }).getByText('Fresh', { exact: true }).click();
  await expect(page).toHaveURL(/[?&]address=fresh/);
  await expect(page.getByRole('table')).not.toHaveAttribute('aria-busy');
  await expect(page.getByRole('link', { name: 'Clear the filters' })).toBeVisible();

  const address = page.url();
  const list = await names(page);
  expect(list.length).toBeGreaterThan(2);
  expect(falling(await numbers(page, 'Ties'))).toBe(true);
  for (const row of await rows(page).all()) {
    await expect(row).toContainText('Regular');
    await expect(row).toContainText('Fresh');
  }
  await visitor.reload();
  await expect(page).toHaveURL(address);
  expect(await names(page)).toEqual(list);

  await rows(page).nth(1).getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1, name: list[1] })).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(address);
  await expect.poll(() => names(page)).toEqual(list);

  await page.getByRole('link', { name: 'Clear the filters' }).click();
  await expect(page).toHaveURL('/console/members?sort=ties');
  await page.getByRole('link', { name: 'Next 50' }).click();
  await expect(page).toHaveURL(/after=/);
  await expect(page.getByRole('link', { name: 'Back to the top of the list' })).toBeVisible();
});

test('who went silent is a ready question with a plain answer', async ({ visitor }) => {
  const { page } = visitor;
  await visitor.become('crm');
  await visitor.open('/console/members');
  await page.getByRole('link', { name: 'Who went silent?' }).click();
  await expect(page).toHaveURL(/[?&]silent=90/);
  await expect(page.getByRole('link', { name: 'Who went silent?' })).toHaveAttribute('aria-current', 'true');
  await expect(page.getByLabel('Silent for')).toHaveValue('90');
  await expect(page.getByRole('table')).not.toHaveAttribute('aria-busy');
  const lifetimes = await numbers(page, 'Lifetime');
  expect(lifetimes.length).toBeGreaterThan(3);
  expect(falling(lifetimes)).toBe(true);
  expect(Math.min(...lifetimes)).toBeGreaterThan(0);
  // Seen, perhaps, but nothing that counts: her loyalty has faded.
  const { staffMembers } = await visitor.gql<{ staffMembers: { edges: { node: { member: { timeline: { items: { occurredAt: string; kind: string; acted: boolean }[] } } } }[]; asOf: string } }>(
    '{ staffMembers(filter: { silentForDays: 90 }, sort: LIFETIME, first: 20) { asOf edges { node { member { timeline(first: 30) { items { occurredAt kind acted } } } } } } }',
  );
  const border = Date.parse(staffMembers.asOf) - 90 * 86_400_000;
  const counted = /^(post\.created|comment\.created|answer\.created|praise\.given|post\.read)$/;
  const late = staffMembers.edges.flatMap(({ node }) => node.member.timeline.items.filter((item) => item.acted && counted.test(item.kind) && Date.parse(item.occurredAt) > border + 86_400_000));
  expect(late).toEqual([]);
});

test('from a number in the list it is three clicks to the signals behind it', async ({ visitor, another }) => {
  const { page } = visitor;
  const member = await another();
  const name = unique('Solveig');
  await member.join(name);
  const host = await another();
  await host.become('host');
  const post = await host.post();
  await member.comment(post.id, 'First remark.');
  await member.comment(post.id, 'Second remark.');

  await visitor.become('crm');
  const { id } = await member.me();
  await expect
    .poll(async () => (await visitor.gql<{ memberById: { engagement: { explanation: { countsAs: string; count: number }[] } } }>('query ($id: ID!) { memberById(id: $id) { engagement { explanation { countsAs count } } } }', { id })).memberById.engagement.explanation.find(({ countsAs }) => countsAs === 'comment.created')?.count)
    .toBe(2);
  await visitor.open('/console/members');
  await page.getByRole('searchbox', { name: 'Search by name, handle or address' }).fill(name);
  await expect(page).toHaveURL(/[?&]q=Solveig/);
  await expect(rows(page)).toHaveCount(1);
  const [loyalty] = await numbers(page, 'Loyalty');
  expect(loyalty).toBeGreaterThan(0);
  await rows(page).getByRole('link').click();

  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  const figure = page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 2, name: 'Loyalty' }) });
  await expect(figure).toContainText(loyalty.toFixed(1));
  const explained = page.getByRole('region', { name: 'How it arises' }).getByRole('group').filter({ hasText: 'Replies' });
  await explained.locator('summary').click();
  await explained.getByRole('link', { name: /^See what was counted on|×2/ }).click();
  await expect(page).toHaveURL(/counts=comment\.created.*day=/);
  const timeline = page.getByRole('region', { name: 'What happened' });
  await expect(timeline.getByText(/^Only: Replies on/)).toBeInViewport();
  await expect(timeline.getByRole('listitem')).toHaveCount(2);
  await expect(timeline).toContainText('First remark.');
  await expect(timeline).toContainText('Second remark.');

  await timeline.getByRole('link', { name: 'Show everything' }).click();
  await expect(timeline.getByText('Joined the club')).toBeVisible();
});

test('what a member does moves the open page of CRM staff, without a reload', async ({ visitor, another }) => {
  const { page } = visitor;
  const member = await another();
  await member.join('Birk Lange');
  const { id } = await member.me();
  const host = await another();
  await host.become('host');
  const post = await host.post({ title: unique('Who is in?') });

  await visitor.become('crm');
  await visitor.open(`/console/members/${id}`);
  await page.evaluate(() => Object.assign(window, { stayed: true }));
  const loyalty = page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 2, name: 'Loyalty' }) }).getByRole('paragraph').first();
  const before = Number(await loyalty.innerText());

  await member.open(post.path);
  await member.page.getByRole('button', { name: 'Write a reply…' }).click();
  await member.page.getByRole('textbox', { name: 'Reply' }).fill('Count me in.');
  await member.page.getByRole('button', { name: 'Send', exact: true }).click();

  await expect(page.getByRole('region', { name: 'What happened' }).getByRole('listitem').filter({ hasText: 'Count me in.' })).toBeVisible();
  await expect.poll(async () => Number(await loyalty.innerText())).toBeGreaterThan(before);
  expect(await page.evaluate(() => 'stayed' in window)).toBe(true);
});

test('a score that could not be fetched at first moves all the same, though nothing more happens', async ({ visitor, another }) => {
  const { page } = visitor;
  const member = await another();
  await member.join('Runa Falch');
  const { id } = await member.me();
  const host = await another();
  await host.become('host');
  const post = await host.post();

  await visitor.become('crm');
  await page.clock.install();
  await visitor.open(`/console/members/${id}`);
  const loyalty = page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 2, name: 'Loyalty' }) }).getByRole('paragraph').first();
  const before = Number(await loyalty.innerText());
  // The act and the score that follows it ask for a fetch each, at most.
  let lost = 0;
  await page.route('**/graphql', (route) => (route.request().postData()?.includes('MemberMovedQuery') && ++lost <= 2 ? route.abort('connectionreset') : route.continue()));
  await member.comment(post.id, 'Heard in the end.');
  for (const losses of [1, 2]) {
    await expect.poll(() => lost).toBeGreaterThanOrEqual(losses);
    await page.clock.fastForward(10_000);
  }
  await expect(page.getByRole('region', { name: 'What happened' }).getByRole('listitem').filter({ hasText: 'Heard in the end.' })).toBeVisible();
  await expect.poll(async () => Number(await loyalty.innerText())).toBeGreaterThan(before);
});

test('the navigation knows where one is, also at the beginning of the console', async ({ visitor }) => {
  const { page } = visitor;
  await visitor.become('crm');
  const members = page.getByRole('navigation', { name: 'Console' }).getByRole('link', { name: 'Members', exact: true });
  for (const path of ['/console', '/console/', '/console/members?sort=ties']) {
    await visitor.open(path);
    await expect(members, path).toHaveAttribute('aria-current', 'page');
  }
  await rows(page).first().getByRole('link').click();
  await expect(page).toHaveURL(/\/console\/members\/\d+$/);
  await expect(members).toHaveAttribute('aria-current', 'page');
});

test('on a tablet every number of the list stands on one line', async ({ visitor }) => {
  const { page } = visitor;
  await page.setViewportSize({ width: 820, height: 1180 });
  for (const role of ['crm', 'admin'] as const) {
    await visitor.become(role);
    await visitor.open('/console/members?sort=lifetime');
    await expect(rows(page)).toHaveCount(50);
    const broken = await page.getByRole('table').evaluate((table) => {
      const lines = (cell: Element) => {
        const text = document.createRange();
        text.selectNodeContents(cell);
        return new Set([...text.getClientRects()].map(({ bottom }) => Math.round(bottom))).size;
      };
      const ofNumbers = [...table.querySelectorAll('td[data-label]')].filter((cell) => /^[\d.,]+$/.test(cell.textContent));
      return { count: ofNumbers.length, cells: ofNumbers.filter((cell) => lines(cell) > 1 || getComputedStyle(cell).fontVariantNumeric !== 'tabular-nums').map((cell) => cell.textContent) };
    });
    expect(broken.count).toBeGreaterThanOrEqual(200);
    expect(broken.cells).toEqual([]);
    expect(await overflowOf(page)).toEqual([]);
  }
});

test('the console is closed to members, and asks visitors to sign in', async ({ visitor }) => {
  const { page } = visitor;
  await visitor.open('/console/members?band=core');
  await expect(page).toHaveURL(/\/sign-in\?to=%2Fconsole%2Fmembers%3Fband%3Dcore$/);
  await visitor.join('Tor Vik');
  for (const path of ['/console', '/console/members', '/console/members/1']) {
    const response = await page.goto(path);
    expect(response?.status(), path).toBe(403);
    await expect(page.getByRole('heading', { level: 1, name: 'Staff only' })).toBeVisible();
  }
});

test('CRM staff see addresses and can search by them; a manager sees the scores and no address', async ({ visitor, another }) => {
  const member = await another();
  const email = await member.join('Freja Juul');
  const { id } = await member.me();

  const { page } = visitor;
  await visitor.become('crm');
  await visitor.open(`/console/members?q=${email}`);
  await expect(rows(page)).toHaveCount(1);
  await visitor.open(`/console/members/${id}`);
  const addresses = page.getByRole('region', { name: 'Contact points' });
  await expect(addresses.getByText(email)).toBeVisible();
  await expect(addresses.getByText('Fresh', { exact: true })).toBeVisible();

  const manager = await another();
  await manager.become('manager');
  await manager.open(`/console/members?q=${email}`);
  await expect(manager.page.getByRole('heading', { name: 'Nobody fits' })).toBeVisible();
  await manager.open(`/console/members/${id}`);
  await expect(manager.page.getByText('CRM staff and admins see them.')).toBeVisible();
  await expect(manager.page.getByRole('region', { name: 'How it arises' })).toBeVisible();
  expect(await manager.page.content()).not.toContain(email);
});

test('an admin gives a role after confirming it, and it holds at once', async ({ visitor, another }) => {
  const member = await another();
  await member.join('Malthe Brun');
  const { id } = await member.me();
  const { page } = visitor;
  // The demo's admin reads Chinese.
  await visitor.become('admin');
  await visitor.open(`/console/members/${id}`);
  await page.getByRole('button', { name: '更改角色' }).click();
  await page.getByRole('dialog').getByText('社区经理').click();
  await expect(page.getByRole('dialog', { name: '把 Malthe Brun 设为社区经理？' })).toBeVisible();
  await page.getByRole('button', { name: '确定更改' }).click();
  await expect(page.getByText('Malthe Brun 现在是社区经理。')).toBeVisible();
  const response = await member.page.goto('/console/members');
  expect(response?.status()).toBe(200);
  await visitor.gql('mutation ($id: ID!) { setRole(memberId: $id, role: MEMBER) { id } }', { id });
  expect((await member.page.goto('/console/members'))?.status()).toBe(403);
});
