import { startTestServer, type TestError, type TestMember, type TestServer } from '@kith/server/members/testing';
import { CommunityModule } from '../community.module';

/** The acts that tests begin with, through GraphQL. Each throws what the server refuses; `refusal` gives that instead. */
export interface CommunityServer extends TestServer {
  /** Data of an operation that must succeed. */
  ask<T = Record<string, never>>(document: string, variables?: object, as?: TestMember | null): Promise<T>;
  /** The first error of an operation that must fail. */
  refusal(document: string, variables?: object, as?: TestMember | null): Promise<Pick<TestError, 'code' | 'params'>>;
  circle(manager: TestMember, wish?: object): Promise<{ id: string; slug: string }>;
  post(author: TestMember, wish?: object): Promise<{ id: string }>;
  comment(author: TestMember, postId: string, wish?: object): Promise<{ id: string }>;
  /** The signals recorded since the last call, oldest first. */
  newSignals(): Promise<Record<string, unknown>[]>;
}

export async function startCommunityServer(): Promise<CommunityServer> {
  const server = await startTestServer({ modules: [CommunityModule] });
  let made = 0;
  let lastSignal = 0;

  async function ask<T>(document: string, variables: object = {}, as: TestMember | null = null): Promise<T> {
    const { data, errors } = await server.gql<T>(document, variables, as);
    if (errors) throw new Error(`${document.slice(0, 80)}: ${JSON.stringify(errors)}`);
    return data;
  }

  return {
    ...server,
    ask,
    async refusal(document, variables = {}, as = null) {
      const { errors } = await server.gql(document, variables, as);
      if (!errors) throw new Error(`${document.slice(0, 80)} was not refused`);
      return { code: errors[0].code, params: errors[0].params };
    },
    async circle(manager, wish = {}) {
      const input = { slug: `circle-${++made}`, kind: 'INTEREST', name: `Circle ${made}`, purpose: '', hue: 20, icon: 'leaf', ...wish };
      return (await ask<{ createCircle: { id: string; slug: string } }>('mutation ($input: CircleInput!) { createCircle(input: $input) { id slug } }', { input }, manager)).createCircle;
    },
    async post(author, wish = {}) {
      const input = { kind: 'DISCUSSION', title: `Post ${++made}`, markdown: 'Some text.', topics: [], ...wish };
      return (await ask<{ createPost: { id: string } }>('mutation ($input: NewPost!) { createPost(input: $input) { id } }', { input }, author)).createPost;
    },
    async comment(author, postId, wish = {}) {
      const input = { postId, markdown: `Comment ${++made}`, ...wish };
      return (await ask<{ createComment: { id: string } }>('mutation ($input: NewComment!) { createComment(input: $input) { id } }', { input }, author)).createComment;
    },
    async newSignals() {
      const rows = await server.db.query<{ seq: number }>(
        `select seq::int, kind, member_id::int as member, partner_id::int as partner, subject_id::int as subject, post_id::int as post, circle_id::int as circle, value, day::text
         from signal where seq > $1 order by seq`,
        [lastSignal],
      );
      lastSignal = rows.at(-1)?.seq ?? lastSignal;
      return rows.map((row) => Object.fromEntries(Object.entries(row).filter(([name, value]) => name !== 'seq' && value !== null)));
    },
  };
}
