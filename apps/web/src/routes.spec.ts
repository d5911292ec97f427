import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { paths } from '@kith/web/data';
import { matchRoute, routes } from './routes';

const pageOf = (path: string) => matchRoute(path.replace(/[?#].*/, ''))?.route.page;

describe('the route table', () => {
  it('has a file for every page', () => {
    for (const { page } of routes) expect(existsSync(join(__dirname, 'pages', `${page}.tsx`))).toBe(true);
  });

  it('answers every address that the site writes', () => {
    const written = [
      paths.home(),
      paths.newest('x'),
      paths.post({ id: '7', title: '川西小环线' }),
      paths.circles(),
      paths.circle('espresso'),
      paths.topic('c#'),
      paths.member('mei'),
      paths.compose({ kind: 'question' }),
      paths.search('tyres'),
      paths.signIn('/compose'),
      paths.welcome(),
      paths.settings(),
      paths.sessions(),
      paths.tokens(),
      paths.relationship(),
      paths.console(),
      paths.consoleMembers(),
      paths.consoleMember('7'),
    ];
    expect(written.filter((path) => pageOf(path) === undefined)).toEqual([]);
  });

  it('gives a page what its address carries', () => {
    expect(matchRoute('/p/7/some-title')?.params).toMatchObject({ id: '7', slug: 'some-title' });
    expect(matchRoute('/p/7')?.params).toMatchObject({ id: '7' });
    expect(matchRoute('/t/c%23')?.params).toMatchObject({ slug: 'c#' });
    expect(matchRoute('/t/%E5%86%AC%E5%AD%A3')?.params).toMatchObject({ slug: '冬季' });
  });

  it('knows nothing of other addresses', () => {
    expect(matchRoute('/p')).toBeNull();
    expect(matchRoute('/nothing/here')).toBeNull();
    expect(matchRoute('/t/%E0%A4%A')).toBeNull();
  });

  it('keeps the console for staff', () => {
    for (const route of routes.filter(({ path }) => path.startsWith('/console'))) expect(route.access).toBe('staff');
  });
});
