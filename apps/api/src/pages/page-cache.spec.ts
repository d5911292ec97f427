import { cutAtNonces, joinWithNonce, PageCache } from './page-cache';

const page = (text: string) => Promise.resolve({ status: 200, parts: cutAtNonces(text) });

describe('the cache of visitors’ pages', () => {
  it('renders a page once while the content stays the same', async () => {
    const cache = new PageCache(1000);
    const render = jest.fn(() => page('a'));
    await Promise.all([cache.get('/', 1, 0, render), cache.get('/', 1, 500, render)]);
    expect(render).toHaveBeenCalledTimes(1);
  });

  it('renders anew when public content has moved, and when the time is over', async () => {
    const cache = new PageCache(1000);
    const render = jest.fn(() => page('a'));
    await cache.get('/', 1, 0, render);
    await cache.get('/', 2, 1, render);
    await cache.get('/', 2, 2000, render);
    expect(render).toHaveBeenCalledTimes(3);
  });

  it('does not keep a failure', async () => {
    const cache = new PageCache(1000);
    await expect(cache.get('/', 1, 0, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await expect(cache.get('/', 1, 1, () => page('b'))).resolves.toMatchObject({ status: 200 });
  });

  it('drops the least recently used pages beyond its bounds', async () => {
    const cache = new PageCache(1000, 1_000_000, 2);
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
