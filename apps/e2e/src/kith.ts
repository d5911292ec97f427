import { randomBytes } from 'node:crypto';
import { type BrowserContext, expect, type Page, test as base } from '@playwright/test';

export type DemoRole = 'member' | 'host' | 'manager' | 'crm' | 'admin';

/** A browser of a person, with what the tests of all pages need. */
export class Visitor {
  constructor(
    readonly page: Page,
    readonly context: BrowserContext,
  ) {}

  /** Calls GraphQL as whoever is signed in in this browser. */
  async gql<T>(query: string, variables: object = {}): Promise<T> {
    const response = await this.page.request.post(`${url()}/graphql`, { data: { query, variables }, headers: { 'x-kith': '1' } });
    const { data, errors } = (await response.json()) as { data: T; errors?: { message: string }[] };
    if (errors?.length) throw new Error(errors.map(({ message }) => message).join(', '));
    return data;
  }

  /** Signs in as one of the demo's accounts, past the sign-in page. */
  async become(role: DemoRole): Promise<void> {
    await this.gql('mutation ($role: DemoRole!) { signInAsDemo(role: $role) { isNew } }', { role: role.toUpperCase() });
  }

  /** Joins as a new member with a fresh address: the code is read from the outbox. Returns the address. */
  async join(name: string): Promise<string> {
    const email = `${randomBytes(5).toString('hex')}@visitor.example`;
    await this.gql('mutation ($email: String!) { requestSignInCode(email: $email) { expiresAt } }', { email });
    await this.gql('mutation ($email: String!, $code: String!) { signIn(email: $email, code: $code) { isNew } }', { email, code: await this.codeFor(email) });
    const { viewer } = await this.gql<{ viewer: { member: { handle: string } } }>('{ viewer { member { handle } } }');
    await this.gql('mutation ($input: ProfileChange!) { updateProfile(input: $input) { id } }', { input: { name, handle: viewer.member.handle, bio: '', place: '' } });
    return email;
  }

  /** The newest code that was mailed to an address. */
  async codeFor(email: string): Promise<string> {
    const outbox = await (await this.page.request.get(`${url()}/dev/outbox`)).text();
    const letter = outbox.split('<article>').find((part) => part.includes(email));
    const code = /\b\d{6}\b/.exec(letter?.split('<pre>')[1] ?? '');
    if (!code) throw new Error(`No code for ${email} in the outbox`);
    return code[0];
  }
}

function url(): string {
  return process.env.KITH_E2E_URL as string;
}

/** A test with one visitor's browser, and more on demand. Fails when a page logs an error or a hydration complaint. */
export const test = base.extend<{ visitor: Visitor; another: (options?: Parameters<import('@playwright/test').Browser['newContext']>[0]) => Promise<Visitor> }>({
  baseURL: async ({}, use) => use(url()),
  visitor: async ({ page, context }, use) => {
    const complaints = listen(page);
    await use(new Visitor(page, context));
    expect(complaints).toEqual([]);
  },
  another: async ({ browser, baseURL }, use) => {
    const opened: { context: BrowserContext; complaints: string[] }[] = [];
    await use(async (options = {}) => {
      const context = await browser.newContext({ baseURL, locale: 'en-GB', timezoneId: 'Europe/London', ...options });
      const page = await context.newPage();
      opened.push({ context, complaints: listen(page) });
      return new Visitor(page, context);
    });
    for (const { context, complaints } of opened) {
      expect(complaints).toEqual([]);
      await context.close();
    }
  },
});

/** What the page complains about. Failed requests are the business of the test that causes them. */
function listen(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !/Failed to load resource|ERR_INTERNET_DISCONNECTED|WebSocket/.test(message.text())) complaints.push(message.text());
  });
  return complaints;
}

export { expect };
