import { Roles } from '../index';
import { startTestServer, TestBrowser, type TestServer } from '../testing';

let server: TestServer;
beforeAll(async () => (server = await startTestServer()));
afterAll(() => server.close());

const setRole = 'mutation ($id: ID!, $role: Role!) { setRole(memberId: $id, role: $role) { role } }';
const admins = () => server.db.query(`select id from member where role = 'admin'`);

it('an admin gives a role, it counts with the next request, and it is on record', async () => {
  const [root, ada] = [await server.member({ role: 'admin' }), await server.member()];
  const asStaff = 'query ($id: ID!) { memberById(id: $id) { handle } }';
  expect((await server.gql(asStaff, { id: root.id }, ada)).errors).toMatchObject([{ code: 'auth.forbidden' }]);
  expect((await server.gql(setRole, { id: ada.id, role: 'CRM' }, root)).data).toEqual({ setRole: { role: 'CRM' } });
  expect((await server.gql(asStaff, { id: root.id }, ada)).errors).toBeUndefined();
  await server.gql(setRole, { id: ada.id, role: 'MEMBER' }, root);
  expect((await server.gql(asStaff, { id: root.id }, ada)).errors).toMatchObject([{ code: 'auth.forbidden' }]);
  expect(await server.db.query('select actor_id, action, detail from audit_entry where subject_id = $1 order by id', [ada.id])).toEqual([
    { actor_id: root.id, action: 'role.set', detail: { from: 'member', to: 'crm' } },
    { actor_id: root.id, action: 'role.set', detail: { from: 'crm', to: 'member' } },
  ]);
});

it('the last admin stays one, and of two who demote each other one stays', async () => {
  await server.db.query(`update member set role = 'member' where role = 'admin'`);
  const [ada, bob] = [await server.member({ role: 'admin' }), await server.member({ role: 'admin' })];
  for (let round = 0; round < 5; round++) {
    const answers = await Promise.all([server.gql(setRole, { id: bob.id, role: 'MEMBER' }, ada), server.gql(setRole, { id: ada.id, role: 'MEMBER' }, bob)]);
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
    const left = await admins();
    expect(left).toHaveLength(1);
    const [last, first] = left[0].id === ada.id ? [ada, bob] : [bob, ada];
    expect((await server.gql(setRole, { id: last.id, role: 'CRM' }, last)).errors).toMatchObject([{ code: 'members.last-admin' }]);
    await server.gql(setRole, { id: first.id, role: 'ADMIN' }, last);
  }
});

it('nobody is found who does not exist or was erased', async () => {
  const [root, ada] = [await server.member({ role: 'admin' }), await server.member()];
  await server.db.query('update member set erased_at = now() where id = $1', [ada.id]);
  for (const id of [ada.id, 999_999]) expect((await server.gql(setRole, { id, role: 'CRM' }, root)).errors).toMatchObject([{ code: 'members.not-found' }]);
});

describe('on the command line', () => {
  it('a role is granted to whom the address belongs to', async () => {
    const ada = await server.member();
    expect(await server.get(Roles).grant(` ${ada.email.toUpperCase()}`, 'manager')).toMatchObject({ id: ada.id, role: 'manager' });
    expect((await server.gql('{ viewer { role } }', {}, ada)).data).toEqual({ viewer: { role: 'MANAGER' } });
  });

  it('an unknown address becomes a member with that role, who claims it by signing in', async () => {
    const granted = await server.get(Roles).grant('first@example.org', 'admin');
    expect((await server.get(Roles).grant('first@example.org', 'admin')).id).toBe(granted.id);
    const [unclaimed] = await server.db.query('select claimed_at, (select count(*) from contact_point where verified_at is not null and member_id = member.id) as verified from member where id = $1', [granted.id]);
    expect(unclaimed).toEqual({ claimed_at: null, verified: 0 });
    const browser = new TestBrowser(server);
    expect(await browser.signIn('first@example.org')).toEqual({ id: String(granted.id), isNew: false });
    expect((await browser.gql('{ viewer { role needsName member { claimed } } }')).data).toEqual({ viewer: { role: 'ADMIN', needsName: true, member: { claimed: true } } });
  });

  it('an address that is none is refused', async () => {
    await expect(server.get(Roles).grant('nonsense', 'admin')).rejects.toMatchObject({ code: 'input.invalid', params: { field: 'email' } });
  });
});
