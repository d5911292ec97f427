import { withFirstPictureAtOnce } from './first-picture';

describe('The first picture of a text', () => {
  it('is fetched at once, the others when they come near', () => {
    const html = '<p><img src="/uploads/a.webp" alt="" loading="lazy" decoding="async" /></p><p><img src="/uploads/b.webp" alt="" loading="lazy" /></p>';
    expect(withFirstPictureAtOnce(html)).toBe(
      '<p><img src="/uploads/a.webp" alt="" fetchpriority="high" decoding="async" /></p><p><img src="/uploads/b.webp" alt="" loading="lazy" /></p>',
    );
  });

  it('leaves words alone that speak of such attributes', () => {
    const html = '<p>Write <code>&lt;img loading="lazy"&gt;</code>, or loading="lazy" it.</p>';
    expect(withFirstPictureAtOnce(html)).toBe(html);
  });
});
