import { signalsFilterOf, signalsQuery } from './signals-filter';

describe('The filter of a timeline', () => {
  it('stands in the address', () => {
    const filter = { countsAs: 'comment.created', day: '2026-05-12' };
    expect(signalsFilterOf(new URLSearchParams(signalsQuery(filter) as Record<string, string>))).toEqual(filter);
    expect(signalsFilterOf(new URLSearchParams('counts=post.read'))).toEqual({ countsAs: 'post.read' });
    expect(signalsFilterOf(new URLSearchParams())).toBeNull();
  });

  it('leaves out a day that is none', () => {
    expect(signalsFilterOf(new URLSearchParams('counts=post.read&day=yesterday'))).toEqual({ countsAs: 'post.read' });
    expect(signalsFilterOf(new URLSearchParams('day=2026-05-12'))).toBeNull();
  });
});
