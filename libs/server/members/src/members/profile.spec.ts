import { startTestServer, TestBrowser, type TestServer } from '../testing';

let server: TestServer;
beforeAll(async () => (server = await startTestServer()));
afterAll(() => server.close());

const update = 'mutation ($input: ProfileChange!) { updateProfile(input: $input) { handle name bio place avatarUrl viewerCanEdit } }';
const profile = { name: 'Ada', handle: 'ada', bio: '', place: '' };
const named = (name: string) => ({ ...profile, handle: `h${Math.random().toString(36).slice(2, 10)}`, name });

describe('a profile', () => {
  it('is changed by its member, tidied, and can be found under the new name', async () => {
    const ada = await server.member();
    const input = { name: '  王\u202e小明  (Ming) ', handle: 'Ming_1', bio: 'I brew.\r\n\r\nAnd drink.\u0000', place: '杭州' };
    expect((await server.gql(update, { input }, ada)).data).toEqual({
      updateProfile: { handle: 'ming_1', name: '王小明 (Ming)', bio: 'I brew.\n\nAnd drink.', place: '杭州', avatarUrl: null, viewerCanEdit: true },
    });
    expect(await server.db.query(`select id from member where tokens @@ '小明' and tokens @@ 'ming'`)).toEqual([{ id: ada.id }]);
  });

  it('needs a name until its member has given one', async () => {
    const browser = new TestBrowser(server);
    await browser.signIn('nameless@example.org');
    expect((await browser.gql('{ viewer { needsName } }')).data).toEqual({ viewer: { needsName: true } });
    await browser.gql(update, { input: named('Nora') });
    expect((await browser.gql('{ viewer { needsName } }')).data).toEqual({ viewer: { needsName: false } });
  });

  it('cannot take a handle that somebody has, in whatever case, even at the same instant', async () => {
    const [ada, eve, bob] = [await server.member(), await server.member(), await server.member()];
    await server.gql(update, { input: { ...profile, handle: 'taken' } }, ada);
    expect((await server.gql(update, { input: { ...profile, handle: 'TAKEN' } }, eve)).errors).toEqual([{ code: 'members.handle-taken', params: { handle: 'taken' }, path: ['updateProfile'] }]);
    const both = await Promise.all([eve, bob].map((who) => server.gql(update, { input: { ...profile, handle: 'wanted' } }, who)));
    expect(both.map(({ errors }) => errors?.[0].code).sort()).toEqual(['members.handle-taken', undefined]);
    expect((await server.gql(update, { input: { ...profile, handle: 'taken' } }, ada)).errors).toBeUndefined();
  });

  it('carries an uploaded picture, keeps it when not mentioned, and drops it', async () => {
    const ada = await server.member();
    await server.db.query(`insert into upload (file, width, height, bytes) values ('abc123.webp', 10, 10, 100)`);
    const avatar = async (change: object) => (await server.gql<{ updateProfile: { avatarUrl: string | null } }>(update, { input: { ...named('Ada'), ...change } }, ada)).data?.updateProfile.avatarUrl;
    expect(await avatar({ avatarFile: 'abc123.webp' })).toBe('/uploads/abc123.webp');
    expect(await avatar({})).toBe('/uploads/abc123.webp');
    expect((await server.gql(update, { input: { ...named('Ada'), avatarFile: '../../etc/passwd' } }, ada)).errors).toMatchObject([{ code: 'input.invalid', params: { field: 'avatarFile' } }]);
    expect(await avatar({ avatarFile: null })).toBeNull();
  });

  it.each([
    ['name', { name: '  ' }],
    ['name', { name: 'x'.repeat(81) }],
    ['handle', { handle: 'a' }],
    ['handle', { handle: '-dash' }],
    ['handle', { handle: 'white space' }],
    ['handle', { handle: '王小明' }],
    ['bio', { bio: 'x'.repeat(2001) }],
    ['place', { place: 'x'.repeat(121) }],
  ])('is refused for its %s: %j', async (field, change) => {
    const ada = await server.member();
    expect((await server.gql(update, { input: { ...profile, ...change } }, ada)).errors).toEqual([{ code: 'input.invalid', params: { field }, path: ['updateProfile'] }]);
  });

  it('is public under its handle, gone when erased, and editable by its member alone', async () => {
    const [ada, root] = [await server.member({ name: 'Public Ada', handle: 'public-ada' }), await server.member({ role: 'admin' })];
    const ask = '{ member(handle: "Public-Ada") { name role claimed viewerCanEdit } }';
    expect((await server.gql(ask)).data).toEqual({ member: { name: 'Public Ada', role: 'MEMBER', claimed: true, viewerCanEdit: false } });
    expect((await server.gql(ask, {}, root)).data).toMatchObject({ member: { viewerCanEdit: false } });
    const byId = 'query ($id: ID!) { memberById(id: $id) { handle } }';
    expect((await server.gql(byId, { id: ada.id }, root)).data).toEqual({ memberById: { handle: 'public-ada' } });
    await server.db.query('update member set erased_at = now() where id = $1', [ada.id]);
    expect((await server.gql(ask)).data).toEqual({ member: null });
    expect((await server.gql(byId, { id: ada.id }, root)).data).toEqual({ memberById: null });
    expect((await server.gql(byId, { id: 'x' }, root)).errors).toMatchObject([{ code: 'input.invalid', params: { field: 'id' } }]);
  });
});

describe('settings', () => {
  const change = 'mutation ($input: SettingsChange!) { updateSettings(input: $input) { language theme timeZone } }';

  it('change one by one', async () => {
    const ada = await server.member();
    expect((await server.gql(change, { input: { language: 'ZH_CN' } }, ada)).data).toEqual({ updateSettings: { language: 'ZH_CN', theme: 'AUTO', timeZone: 'UTC' } });
    expect((await server.gql(change, { input: { theme: 'DARK', timeZone: 'Asia/Shanghai' } }, ada)).data).toEqual({
      updateSettings: { language: 'ZH_CN', theme: 'DARK', timeZone: 'Asia/Shanghai' },
    });
  });

  it.each(['Mars/Olympus', '+08:00', '', 'UTC; drop table member'])('refuse the time zone %j', async (timeZone) => {
    const ada = await server.member();
    expect((await server.gql(change, { input: { timeZone } }, ada)).errors).toMatchObject([{ code: 'input.invalid', params: { field: 'timeZone' } }]);
  });

  it('refuse a language the product does not speak', async () => {
    const ada = await server.member();
    expect((await server.gql(change, { input: { language: 'FR' } }, ada)).errors).toHaveLength(1);
  });
});
