import { paths, safeReturnPath, slugOf } from './paths';

describe('addresses', () => {
  it('carry a readable tail in any script', () => {
    expect(slugOf('Which grinder, and why?')).toBe('which-grinder-and-why');
    expect(slugOf('Über Öl & Zähne')).toBe('uber-ol-zahne');
    expect(slugOf('川西小环线：五日自驾')).toBe('川西小环线-五日自驾');
    expect(slugOf('???')).toBe('');
  });

  it('escape what they carry', () => {
    expect(paths.post({ id: '7', title: '' })).toBe('/p/7');
    expect(paths.topic('c#')).toBe('/t/c%23');
    expect(paths.search('a&b')).toBe('/search?q=a%26b');
    expect(paths.comment({ id: '7', title: 'A b' }, '9')).toBe('/p/7/a-b#comment-9');
  });

  it('lead back to this site only', () => {
    expect(safeReturnPath('/p/7?after=x')).toBe('/p/7?after=x');
    expect(safeReturnPath('//evil.example')).toBe('/');
    expect(safeReturnPath('/\\evil.example')).toBe('/');
    expect(safeReturnPath('https://evil.example')).toBe('/');
    expect(safeReturnPath(null)).toBe('/');
  });

  it('never leave the site by tricks that browsers see through', () => {
    for (const to of ['/\\evil.example', '/\t/evil.example', '/\n//evil.example', '/..//evil.example']) expect(safeReturnPath(to)).toBe('/');
  });
});
