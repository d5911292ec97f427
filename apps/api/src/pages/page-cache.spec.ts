import { cutAtNonces, joinWithNonce, PageCache } from './page-cache';

const page = (text: string) => Promise.resolve({ status: 200, parts: cutAtNonces(text) });

describe('the cache of visitors’ pages', () => {
  it('renders a page once while the content stays the same', async () => {
    const cache = new PageCache();
    const render = jest.fn(() => page('a'));
    await Promise.all([cache.get('/', 1, 0, render), cache.get('/', 1, 500, render), cache.get('/', 1, 4_999, render)]);
    expect(render).toHaveBeenCalledTimes(1);
  });

  it('renders anew when public content has moved, but at most once a second', async () => {
    const cache = new PageCache();
    const render = jest.fn(() => page('a'));
    await cache.get('/', 1, 0, render);
    await cache.get('/', 2, 999, render);
    expect(render).toHaveBeenCalledTimes(1);
    await cache.get('/', 2, 1_000, render);
    expect(render).toHaveBeenCalledTimes(2);
  });

  it('sends what it has while it makes the next one, once for all who come meanwhile', async () => {
    const cache = new PageCache();
    const textOf = async (now: number, text: string) => (await cache.get('/', 1, now, () => page(text))).parts.join('');
    await textOf(0, 'old');
    const renewed = jest.fn(() => page('new'));
    expect((await cache.get('/', 1, 10_000, renewed)).parts.join('')).toBe('old');
    await cache.get('/', 1, 10_001, renewed);
    expect(renewed).toHaveBeenCalledTimes(1);
    expect(await textOf(10_002, 'unused')).toBe('new');
  });

  it('keeps the old page when the next one fails, and tries again', async () => {
    const cache = new PageCache();
    await cache.get('/', 1, 0, () => page('old'));
    await cache.get('/', 1, 10_000, () => Promise.reject(new Error('no')));
    await Promise.resolve();
    const again = jest.fn(() => page('new'));
    expect((await cache.get('/', 1, 10_001, again)).parts.join('')).toBe('old');
    expect(again).toHaveBeenCalledTimes(1);
  });

  it('does not send what is a minute old', async () => {
    const cache = new PageCache();
    await cache.get('/', 1, 0, () => page('old'));
    expect((await cache.get('/', 1, 60_000, () => page('new'))).parts.join('')).toBe('new');
  });

  it('does not keep a failure', async () => {
    const cache = new PageCache();
    await expect(cache.get('/', 1, 0, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await expect(cache.get('/', 1, 1, () => page('b'))).resolves.toMatchObject({ status: 200 });
  });

  it('drops the least recently used pages beyond its bounds', async () => {
    const cache = new PageCache(1_000_000, 2);
    const render = jest.fn(() => page('a'));
    await cache.get('/1', 1, 0, render);
    await cache.get('/2', 1, 0, render);
    await cache.get('/1', 1, 0, render);
    await cache.get('/3', 1, 0, render);
    expect(cache.size).toBe(2);
    await cache.get('/1', 1, 0, render);
    expect(render).toHaveBeenCalledTimes(3);
    await cache.get('/2', 1, 0, render);
    expect(render).toHaveBeenCalledTimes(4);
  });

  it('puts a fresh nonce into every place of a kept page', () => {
    const parts = cutAtNonces('<style nonce="KITH-NONCE">x</style><script nonce="KITH-NONCE"></script>');
    expect(joinWithNonce(parts, 'abc').toString()).toBe('<style nonce="abc">x</style><script nonce="abc"></script>');
    expect(joinWithNonce(parts, 'def').toString()).toContain('nonce="def">x');
  });
});
