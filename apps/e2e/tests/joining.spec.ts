import { expect, freshAddress, test } from '../src/kith';

test('a newcomer joins with one field and the code from her mail, names herself, and lands where she wanted to go', async ({ visitor, another }) => {
  const { page } = visitor;
  const host = await another();
  await host.become('host');
  const post = await host.post({ title: 'Where do you all live?' });

  await visitor.open(post.path);
  await page.getByRole('link', { name: 'Sign in to reply' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Come in' })).toBeVisible();
  await expect(page.getByRole('main').getByRole('textbox')).toHaveCount(1);

  const email = freshAddress();
  await page.getByLabel('Email address').fill(email);
  await page.keyboard.press('Enter');
  await expect(page.getByText(`We sent six digits to ${email}.`)).toBeVisible();
  await page.getByLabel('Code').fill(await visitor.codeFor(email));

  await expect(page.getByRole('heading', { name: 'What shall we call you?' })).toBeVisible();
  await page.getByLabel('Your name').fill('Wu Meilan 吴美兰');
  await page.getByRole('button', { name: 'Into the club' }).click();

  await expect(page.getByRole('heading', { level: 1, name: post.title })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Menu of Wu Meilan 吴美兰' })).toBeVisible();
  expect((await visitor.me()).name).toBe('Wu Meilan 吴美兰');
});

test('a wrong code stays on the page and says what to do, and the right one still works', async ({ visitor }) => {
  const { page } = visitor;
  const email = freshAddress();
  await visitor.open('/sign-in');
  await page.getByLabel('Email address').fill(email);
  await page.getByRole('button', { name: 'Send me a code' }).click();
  const code = page.getByLabel('Code');
  await expect(code).toBeFocused();
  const right = await visitor.codeFor(email);
  await code.fill(right === '123456' ? '654321' : '123456');

  await expect(page.getByRole('alert')).toHaveText('That code is not right. Check the six digits in the newest mail.');
  await expect(code).toBeFocused();
  await expect(page).toHaveURL('/sign-in');

  await code.fill(right);
  await expect(page.getByRole('heading', { name: 'What shall we call you?' })).toBeVisible();
});

test('what is not an address is told beside the field before anything is sent', async ({ visitor }) => {
  const { page } = visitor;
  await visitor.open('/sign-in');
  await page.getByLabel('Email address').fill('meilan at home');
  await page.getByRole('button', { name: 'Send me a code' }).click();
  await expect(page.getByRole('alert')).toContainText('It should be like name@example.org');
  await expect(page.getByLabel('Email address')).toBeFocused();
});

test('she may pick circles while she names herself, and finds them on the left', async ({ visitor }) => {
  const { page } = visitor;
  await visitor.signIn(freshAddress());
  await visitor.open('/welcome');
  const circle = page.getByRole('list').getByRole('button').first();
  const name = await circle.locator('strong').innerText();
  await circle.click();
  await expect(circle).toHaveAttribute('aria-pressed', 'true');
  await page.getByLabel('Your name').fill('Ola Berg');
  await page.getByRole('button', { name: 'Into the club' }).click();
  await expect(page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name })).toBeVisible();
});

test('the way back after signing in never leads to another site', async ({ visitor }) => {
  const { page } = visitor;
  for (const to of ['https://elsewhere.example/', '//elsewhere.example/', '/\\elsewhere.example']) {
    await visitor.context.clearCookies();
    await visitor.open(`/sign-in?to=${encodeURIComponent(to)}`);
    await page.getByRole('button', { name: /^Host/ }).click();
    await expect(page.getByRole('button', { name: /^Menu of/ })).toBeVisible();
    await expect(page).toHaveURL('/');
  }
});

const roles = [
  { button: 'Member', isStaff: false },
  { button: 'Host', isStaff: false },
  { button: 'Manager', isStaff: true },
  { button: 'CRM staff', isStaff: true },
  { button: 'Admin', isStaff: true },
];
for (const { button, isStaff } of roles) {
  test(`in the demo one click signs in as ${button}, ${isStaff ? 'with' : 'without'} a way to the console`, async ({ visitor }) => {
    const { page } = visitor;
    await visitor.open('/sign-in');
    await page.getByRole('button', { name: new RegExp(`^${button}`) }).click();
    await page.waitForURL('/');
    await visitor.ready();
    await visitor.openMenu();
    // One of them has chosen Chinese.
    await expect(page.getByRole('menuitem', { name: /^(Settings|设置)$/ })).toBeVisible();
    await expect(page.getByRole('menuitem', { name: /^(Console|工作台)$/ })).toHaveCount(isStaff ? 1 : 0);
  });
}

test('signing out ends the session, and the pages for members ask to sign in', async ({ visitor }) => {
  const { page } = visitor;
  await visitor.join('Pia Lund');
  await visitor.open('/');
  await visitor.openMenu();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await expect(page.getByRole('link', { name: 'Join the club' })).toBeVisible();
  await visitor.open('/settings');
  await expect(page).toHaveURL('/sign-in?to=%2Fsettings');
});

test('a device that is signed out from another one is out', async ({ visitor, another }) => {
  const { page } = visitor;
  await visitor.become('member');
  const phone = await another({ userAgent: 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1' });
  await phone.become('member');
  await phone.open('/settings/sessions');
  await expect(phone.page.getByRole('heading', { name: 'Where you are signed in' })).toBeVisible();

  await visitor.open('/settings/sessions');
  const row = page.getByRole('listitem').filter({ hasText: 'Safari on iPhone' });
  await row.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByText('That device is signed out.')).toBeVisible();
  await expect(row).toHaveCount(0);

  await phone.open('/settings/sessions');
  await expect(phone.page.getByRole('heading', { level: 1, name: 'Come in' })).toBeVisible();
  await visitor.reload();
  await expect(page.getByRole('listitem').filter({ hasText: 'This device' })).toBeVisible();
});
