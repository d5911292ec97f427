import type { Locator, Page } from '@playwright/test';
import { expect, freshAddress, test } from '../src/kith';

const figure = (page: Page, pillar: string): Locator => page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 2, name: pillar }) });

/** The last number in what is written there: `Replies 3 times 4.2` says 4.2. */
async function lastNumber(locator: Locator): Promise<number> {
  const text = await locator.innerText();
  return Number(text.replace(/,/g, '').match(/\d+(\.\d+)?(?=\D*$)/)?.[0]);
}

test('her score is explained: the parts add up to what is shown, and lead to what she did', async ({ visitor }) => {
  const { page } = visitor;
  await visitor.become('member');
  await visitor.open('/relationship');
  await expect(page.getByRole('heading', { level: 1, name: /^What .+ knows about you$/ })).toBeVisible();
  for (const pillar of ['Loyalty', 'Reach']) {
    const part = page.getByRole('region', { name: pillar, exact: true });
    const whole = await lastNumber(part.getByRole('heading', { level: 3 }));
    expect(whole).toBeGreaterThan(0);
    await expect(figure(page, pillar)).toContainText(whole.toFixed(1));
    const kinds = await part.locator('summary').all();
    let sum = 0;
    for (const kind of kinds) sum += await lastNumber(kind);
    // Each part is rounded to a tenth.
    expect(Math.abs(sum - whole)).toBeLessThanOrEqual(0.05 * (kinds.length + 1) + 1e-9);
  }

  const first = page.getByRole('region', { name: 'Loyalty', exact: true }).getByRole('group').first();
  await first.locator('summary').click();
  await first.getByRole('link', { name: 'See the signals' }).click();
  await expect(page).toHaveURL(/\/relationship\?counts=.+#timeline$/);
  await expect(page.getByText(/^Only: /)).toBeInViewport();
  await page.reload();
  await expect(page.getByText(/^Only: /)).toBeVisible();
});

test('each part of the page is named by its heading, and the contents beside it lead there', async ({ visitor }) => {
  const { page } = visitor;
  await page.setViewportSize({ width: 1440, height: 900 });
  await visitor.become('member');
  await visitor.open('/relationship');
  const links = page.getByRole('navigation', { name: 'On this page' }).getByRole('link');
  await expect(links).toHaveCount(4);
  for (const link of await links.all()) {
    const name = await link.innerText();
    await link.click();
    await expect(page.getByRole('region', { name, exact: true }).getByRole('heading', { level: 2, name, exact: true })).toBeInViewport();
  }
});

// At any time one of the two has another day than the log.
for (const timeZone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
  test(`what she did in ${timeZone} stands under the day of the log that its number leads to`, async ({ visitor, another }) => {
    const { page } = visitor;
    const host = await another();
    await host.become('host');
    const post = await host.post();
    await visitor.join('Moana Leavai');
    await visitor.gql('mutation ($input: SettingsChange!) { updateSettings(input: $input) { language } }', { input: { timeZone } });
    await visitor.comment(post.id, 'Early or late?');
    interface Seen {
      viewer: { member: { engagement: { explanation: { countsAs: string; days: { day: string }[] }[] }; timeline: { items: { excerpt: string | null; occurredAt: string }[] } } };
    }
    const seen = () => visitor.gql<Seen>('{ viewer { member { engagement { explanation { countsAs days { day } } } timeline(first: 10) { items { excerpt occurredAt } } } } }');
    const countedOn = async () => (await seen()).viewer.member.engagement.explanation.find(({ countsAs }) => countsAs === 'comment.created')?.days[0]?.day;
    await expect.poll(countedOn).toBeDefined();
    const day = (await countedOn()) as string;
    const at = (await seen()).viewer.member.timeline.items.find(({ excerpt }) => excerpt === 'Early or late?')?.occurredAt as string;
    expect(at.slice(0, 10)).toBe(day);
    const dateOf = (time: string, zone: string) => new Date(time).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: zone });
    const clock = new Date(at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit', timeZone });

    await visitor.open('/relationship');
    const ofDay = page.getByRole('region', { name: 'What happened' }).getByRole('region', { name: dateOf(day, 'UTC'), exact: true });
    const row = ofDay.getByRole('listitem').filter({ hasText: 'Early or late?' });
    const hasOtherDay = dateOf(at, timeZone) !== dateOf(day, 'UTC');
    await expect(row.getByRole('time')).toHaveText(hasOtherDay ? new RegExp(`^${Number(new Date(at).toLocaleDateString('en-GB', { day: 'numeric', timeZone }))} \\w{3}, ${clock}$`) : clock);
    await expect(row.getByRole('time')).toHaveAttribute('title', `${dateOf(at, timeZone)}, ${clock}`);

    const replies = page.getByRole('region', { name: 'How it arises' }).getByRole('group').filter({ hasText: 'Replies' });
    await replies.locator('summary').click();
    await replies.getByRole('link', { name: /×1/ }).click();
    await expect(page).toHaveURL(new RegExp(`day=${day}`));
    await expect(page.getByText(/^Only: Replies on/)).toBeVisible();
    await expect(row).toBeVisible();
  });
}

test('a newcomer is told that nothing has been counted yet, and her first reply counts', async ({ visitor, another }) => {
  const { page } = visitor;
  const host = await another();
  await host.become('host');
  const post = await host.post();
  await visitor.join('Ea Winther');
  await visitor.open('/relationship');
  await expect(page.getByText('We are only getting to know each other.')).toBeVisible();
  await visitor.comment(post.id, 'Hello from a newcomer.');
  await expect
    .poll(async () => (await visitor.gql<{ viewer: { member: { engagement: { loyalty: number } } } }>('{ viewer { member { engagement { loyalty } } } }')).viewer.member.engagement.loyalty)
    .toBeGreaterThan(0);
  await visitor.reload();
  const part = page.getByRole('region', { name: 'Loyalty', exact: true });
  await expect(part.getByRole('group').filter({ hasText: 'Replies' })).toContainText('once');
  await expect(page.getByText('Hello from a newcomer.')).toBeVisible();
});

test('she confirms her address again by a code, and sees what that rests on', async ({ visitor }) => {
  const { page } = visitor;
  await visitor.become('host');
  const { viewer } = await visitor.gql<{ viewer: { email: string } }>('{ viewer { email } }');
  await visitor.open('/relationship');
  const point = page.locator('#contact').getByRole('listitem').filter({ hasText: viewer.email });
  await point.getByRole('button', { name: /^Confirm/ }).click();
  await expect(point.getByText(`We sent six digits to ${viewer.email}.`)).toBeVisible();
  const code = await visitor.codeFor(viewer.email);
  await point.getByLabel('Code').fill(code === '000000' ? '111111' : '000000');
  await expect(point.getByRole('alert')).toContainText('That code is not right.');
  await point.getByLabel('Code').fill(code);
  await expect(page.getByText(`${viewer.email} is confirmed.`)).toBeVisible();
  await expect(point.getByText('Fresh', { exact: true })).toBeVisible();
  await point.getByText('What we go by').click();
  await expect(point.getByRole('listitem').first()).toContainText('Code typed in');
  await expect(point.getByRole('listitem').first()).toContainText('just now');
});

test('she adds a second address, makes it the main one, and removes the first', async ({ visitor }) => {
  const { page } = visitor;
  const first = await visitor.join('Laust Krog');
  await visitor.open('/relationship');
  const second = freshAddress();
  await page.getByRole('button', { name: 'Add an address' }).click();
  await page.getByLabel('Another email address').fill('no address');
  await page.getByRole('button', { name: 'Send a code there' }).click();
  await expect(page.getByRole('alert')).toContainText('It should be like name@example.org.');
  await page.getByLabel('Another email address').fill(second);
  await page.getByRole('button', { name: 'Send a code there' }).click();
  await expect(page.getByText(`We sent six digits to ${second}.`)).toBeVisible();
  await page.getByLabel('Code').fill(await visitor.codeFor(second));
  await expect(page.getByText(`${second} is confirmed.`)).toBeVisible();

  const point = (address: string) => page.locator('#contact').getByRole('listitem').filter({ hasText: address });
  await expect(point(second).getByText('Fresh', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: `More about ${second}` }).click();
  await page.getByRole('menuitem', { name: 'Make it the main one' }).click();
  await expect(point(second).getByText('Main address')).toBeVisible();
  await expect(point(first).getByText('Main address')).toHaveCount(0);

  await page.getByRole('button', { name: `More about ${first}` }).click();
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  await page.getByRole('dialog', { name: `Remove ${first}?` }).getByRole('button', { name: 'Remove' }).click();
  await expect(page.getByText(`${first} is removed.`)).toBeVisible();
  await expect(point(first)).toHaveCount(0);

  await page.getByRole('button', { name: `More about ${second}` }).click();
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
  await expect(page.getByRole('alert')).toContainText('This is the only confirmed address.');
});
