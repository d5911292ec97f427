import { csrfHeader } from '../sessions/csrf';
import { readAnswer, type TestError, type TestServer } from './test-server';

/** A visitor with a cookie jar, for tests of what happens before and while somebody signs in. */
export class TestBrowser {
  cookie: string | null = null;
  /** The last Set-Cookie header as it came. */
  setCookie: string | null = null;

  constructor(
    private readonly server: TestServer,
    private readonly headers: Record<string, string> = { [csrfHeader]: '1' },
  ) {}

  async gql<T = Record<string, unknown>>(document: string, variables: object = {}): Promise<{ data: T; errors?: TestError[] }> {
    const answer = await fetch(`${this.server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...this.headers, ...(this.cookie && { cookie: this.cookie }) },
      body: JSON.stringify({ query: document, variables }),
    });
    const sent = answer.headers.get('set-cookie');
    if (sent) {
      this.setCookie = sent;
      this.cookie = sent.split(';')[0];
    }
    return readAnswer<T>(await answer.json());
  }

  /** Asks for a code, reads it from the letter, and types it. */
  async signIn(email: string): Promise<{ id: string; isNew: boolean }> {
    const asked = await this.gql('mutation ($email: String!) { requestSignInCode(email: $email) { expiresAt } }', { email });
    if (asked.errors) throw new Error(asked.errors[0].code);
    const { data, errors } = await this.gql<{ signIn: { isNew: boolean; viewer: { member: { id: string } } } }>(
      'mutation ($email: String!, $code: String!) { signIn(email: $email, code: $code) { isNew viewer { member { id } } } }',
      { email, code: await codeSentTo(this.server, email) },
    );
    if (errors) throw new Error(errors[0].code);
    return { id: data.signIn.viewer.member.id, isNew: data.signIn.isNew };
  }
}

/** The code in the newest letter to an address, when letters go to the outbox. */
export async function codeSentTo(server: TestServer, email: string): Promise<string> {
  const [letter] = await server.db.query<{ body: string }>('select body from dev_letter where recipient = $1 order by id desc limit 1', [email.toLowerCase()]);
  const code = /^ {4}(\d{6})$/m.exec(letter?.body ?? '')?.[1];
  if (!code) throw new Error(`No code was sent to ${email}`);
  return code;
}
