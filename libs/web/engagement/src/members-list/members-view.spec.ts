import { everybody, isFiltered, queryOf, questions, sameView, variablesOf, viewOf, type MembersView } from './members-view';

const addressOf = (view: MembersView) => new URLSearchParams(Object.entries(queryOf(view)).filter((entry): entry is [string, string] => entry[1] !== null));

describe('The list of members', () => {
  it('has its whole view in the address', () => {
    const view: MembersView = { text: '张 伟', bands: ['CORE', 'SILENT'], freshness: ['STALE'], silentForDays: 90, claimed: false, sort: 'LAST_SEEN', after: 'abc' };
    expect(viewOf(addressOf(view))).toEqual(view);
    expect(addressOf(everybody).toString()).toBe('');
    expect(viewOf(new URLSearchParams())).toEqual(everybody);
  });

  it('leaves out what makes no sense in an address', () => {
    expect(viewOf(new URLSearchParams('band=gold,core&address=wet&silent=-4&claimed=perhaps&sort=height'))).toEqual({ ...everybody, bands: ['CORE'] });
    expect(viewOf(new URLSearchParams('silent=1e9')).silentForDays).toBeNull();
  });

  it('asks the server for nothing that nobody asked for', () => {
    expect(variablesOf(everybody)).toEqual({
      filter: { text: null, bands: null, freshness: null, silentForDays: null, claimed: null },
      sort: 'LOYALTY',
      first: 50,
      after: null,
    });
  });

  it('knows its ready questions again on every page of them', () => {
    for (const { view } of questions) expect(questions.filter((other) => sameView({ ...view, after: 'x' }, other.view))).toHaveLength(1);
    expect(isFiltered(questions[0].view)).toBe(false);
    expect(isFiltered({ ...everybody, claimed: false })).toBe(true);
  });
});
