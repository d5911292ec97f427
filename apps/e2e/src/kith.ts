import { randomBytes, randomInt } from 'node:crypto';
import { type Browser, type BrowserContext, type BrowserContextOptions, expect, type Page, test as base } from '@playwright/test';

export type DemoRole = 'member' | 'host' | 'manager' | 'crm' | 'admin';

export interface WrittenPost {
  id: string;
  title: string;
  path: string;
}

/** A browser of a person, with what the tests of all pages need. */
export class Visitor {
  constructor(
    readonly page: Page,
    readonly context: BrowserContext,
  ) {}

  /** Opens an address and waits until the page's scripts have taken over. */
  async open(path: string): Promise<void> {
    await this.page.goto(path);
    await this.ready();
  }

  async reload(): Promise<void> {
    await this.page.reload();
    await this.ready();
  }

  /** A page without boot data stands as the server sent it: no script takes it over. */
  async ready(): Promise<void> {
    await this.page.waitForFunction(() => document.readyState === 'complete' && ('kithIsReady' in window || !document.getElementById('boot')));
  }

  /** Calls GraphQL as whoever is signed in in this browser. */
  async gql<T>(query: string, variables: object = {}): Promise<T> {
    // Each member comes from an address of her own, as in life: limits per address are not what is tested here.
    const from = `198.18.${randomInt(256)}.${randomInt(256)}`;
    const response = await this.context.request.post(`${url()}/graphql`, { data: { query, variables }, headers: { 'x-kith': '1', 'x-forwarded-for': from } });
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
    const email = freshAddress();
    await this.signIn(email);
    const { viewer } = await this.gql<{ viewer: { member: { handle: string } } }>('{ viewer { member { handle } } }');
    await this.gql('mutation ($input: ProfileChange!) { updateProfile(input: $input) { id } }', { input: { name, handle: viewer.member.handle, bio: '', place: '' } });
    return email;
  }

  /** Signs in with an address, past the sign-in page. */
  async signIn(email: string): Promise<void> {
    await this.gql('mutation ($email: String!) { requestSignInCode(email: $email) { expiresAt } }', { email });
    await this.gql('mutation ($email: String!, $code: String!) { signIn(email: $email, code: $code) { isNew } }', { email, code: await this.codeFor(email) });
  }

  /** Another browser that is signed in with the same session. */
  async shareSessionWith(other: Visitor): Promise<void> {
    await other.context.addCookies(await this.context.cookies());
  }

  /** The member this browser is signed in as. */
  async me(): Promise<{ id: string; handle: string; name: string }> {
    const { viewer } = await this.gql<{ viewer: { member: { id: string; handle: string; name: string } } }>('{ viewer { member { id handle name } } }');
    return viewer.member;
  }

  /** The newest code that was mailed to an address. */
  async codeFor(email: string): Promise<string> {
    const outbox = await (await this.context.request.get(`${url()}/dev/outbox`)).text();
    const letter = outbox.split('<article>').find((part) => part.includes(email));
    const code = /\b\d{6}\b/.exec(letter?.split('<pre>')[1] ?? '');
    if (!code) throw new Error(`No code for ${email} in the outbox`);
    return code[0];
  }

  /** Writes a post, past the page for it. */
  async post(input: { title?: string; markdown?: string; kind?: 'DISCUSSION' | 'QUESTION'; topics?: string[]; circleId?: string } = {}): Promise<WrittenPost> {
    const { title = unique('A post'), markdown = 'Some words to begin with.', kind = 'DISCUSSION', topics = [], circleId } = input;
    const { createPost } = await this.gql<{ createPost: { id: string } }>('mutation ($input: NewPost!) { createPost(input: $input) { id } }', {
      input: { title, markdown, kind, topics, circleId },
    });
    return { id: createPost.id, title, path: `/p/${createPost.id}` };
  }

  /** Writes a comment, past the page for it. Returns its id. */
  async comment(postId: string, markdown: string, options: { parentId?: string; isAnswer?: boolean } = {}): Promise<string> {
    const { createComment } = await this.gql<{ createComment: { id: string } }>('mutation ($input: NewComment!) { createComment(input: $input) { id } }', {
      input: { postId, markdown, ...options },
    });
    return createComment.id;
  }

  /** Opens the menu in the corner, in either language, signed in or out. */
  async openMenu(): Promise<void> {
    await this.page.getByRole('banner').getByRole('button', { name: /^Menu of|的菜单$|^Language and look$|^语言与外观$/ }).click();
  }
}

export function freshAddress(): string {
  return `${randomBytes(5).toString('hex')}@visitor.example`;
}

/** Words that stand nowhere else. */
export function unique(words: string): string {
  return `${words} ${randomBytes(4).toString('hex')}`;
}

export function url(): string {
  return process.env.KITH_E2E_URL as string;
}

interface Fixtures {
  visitor: Visitor;
  /** Another person, in a browser of her own. */
  another: (options?: BrowserContextOptions) => Promise<Visitor>;
}

/** A test with one visitor's browser, and more on demand. Fails when a page logs an error or a hydration complaint. */
export const test = base.extend<Fixtures>({
  baseURL: async ({}, use) => use(url()),
  visitor: async ({ page, context }, use) => {
    await noticeReadiness(context);
    const complaints = listen(page);
    await use(new Visitor(page, context));
    expect(complaints).toEqual([]);
  },
  another: async ({ browser, baseURL }, use) => {
    const opened: { visitor: Visitor; complaints: string[] }[] = [];
    await use(async (options) => {
      const visitor = await openBrowser(browser, { baseURL, ...options });
      opened.push({ visitor, complaints: listen(visitor.page) });
      return visitor;
    });
    for (const { visitor, complaints } of opened) {
      expect(complaints).toEqual([]);
      await visitor.context.close();
    }
  },
});

/** A browser for whoever comes; who opens it closes it. */
export async function openBrowser(browser: Browser, options: BrowserContextOptions = {}): Promise<Visitor> {
  const context = await browser.newContext({ baseURL: url(), locale: 'en-GB', timezoneId: 'Europe/London', ...options });
  await noticeReadiness(context);
  return new Visitor(await context.newPage(), context);
}

/** React tells its developer tools of every commit whose effects have run; the first is the one that takes the page over. */
async function noticeReadiness(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const ignore = () => undefined;
    const hook = { supportsFiber: true, inject: () => 1, onCommitFiberRoot: ignore, onCommitFiberUnmount: ignore, onPostCommitFiberRoot: () => Object.assign(window, { kithIsReady: true }) };
    Object.assign(window, { __REACT_DEVTOOLS_GLOBAL_HOOK__: hook });
  });
}

/** What the page complains about. Failed requests are the business of the test that causes them. */
export function listen(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    if (!/Failed to load resource|ERR_INTERNET_DISCONNECTED|WebSocket/.test(message.text())) complaints.push(`${page.url()}: ${message.text()}`);
  });
  return complaints;
}

export { expect };
