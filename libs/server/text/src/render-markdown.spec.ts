import fc from 'fast-check';
import { renderMarkdown, shorten } from './render-markdown';

const html = (markdown: string) => renderMarkdown(markdown).html;

describe('rendering Markdown', () => {
  it('renders paragraphs, emphasis, lists, quotes, code, tables and strikethrough', () => {
    const result = html('Some *soft* and **strong** ~~old~~ words\n\n- one\n- two\n\n> said\n\n```js\nlet a = 1 < 2;\n```\n\n| a | b |\n|:--|--:|\n| 1 | 2 |');
    expect(result).toContain('<p>Some <em>soft</em> and <strong>strong</strong> <s>old</s> words</p>');
    expect(result).toContain('<li>one</li>');
    expect(result).toContain('<blockquote>');
    expect(result).toContain('<pre><code class="language-js">let a = 1 &lt; 2;\n</code></pre>');
    expect(result).toContain('<td align="right">2</td>');
    expect(result).not.toContain('style=');
  });

  it('lowers headings, so that the title of the post stays the only h1', () => {
    expect(html('# A\n## B\n###### F')).toBe('<h2>A</h2>\n<h3>B</h3>\n<h6>F</h6>');
  });

  it('keeps the first number of a list', () => expect(html('4. four\n5. five')).toContain('<ol start="4">'));

  it('emphasises next to Chinese without spaces', () => {
    expect(html('他说**“好咖啡”**才行，~~不~~')).toBe('<p>他说<strong>“好咖啡”</strong>才行，<s>不</s></p>');
  });

  it('gives every link rel="nofollow ugc noopener"', () => {
    expect(html('[a](https://example.org/?q=1&r=2)')).toBe('<p><a href="https://example.org/?q=1&amp;r=2" rel="nofollow ugc noopener">a</a></p>');
    expect(html('[a](/posts/1 "A post")')).toContain('<a href="/posts/1" title="A post" rel="nofollow ugc noopener">');
    expect(html('[a](mailto:a@example.org)')).toContain('href="mailto:a@example.org"');
  });

  it('links bare addresses up to Chinese punctuation, but neither file names nor mail addresses', () => {
    expect(html('看 https://example.org/茶，很好。')).toContain('>https://example.org/茶</a>，很好。');
    expect(html('see README.md and me@example.org')).not.toContain('<a');
  });

  it('shows images of ours lazily and with their size, so that nothing jumps', () => {
    expect(html('![A cup](/uploads/0a1b2c-640x480.webp)')).toBe(
      '<p><img src="/uploads/0a1b2c-640x480.webp" alt="A cup" loading="lazy" decoding="async" width="640" height="480" /></p>',
    );
    expect(renderMarkdown('text ![a](https://example.org/x.png) ![b](/uploads/ab.webp) ![c](/uploads/cd.webp)').firstImage).toBe('/uploads/ab.webp');
    expect(renderMarkdown('text').firstImage).toBeUndefined();
  });

  it('turns foreign images into links with their alternative text', () => {
    const link = (label: string) => `<p><a href="https://example.org/img/cup.png?s=1" rel="nofollow ugc noopener">${label}</a></p>`;
    expect(html('![A *cup*](https://example.org/img/cup.png?s=1)')).toBe(link('A cup'));
    expect(html('![](https://example.org/img/cup.png?s=1)')).toBe(link('cup.png'));
    expect(html('[![cup](https://example.org/a.png)](https://example.org/page)')).toBe('<p><a href="https://example.org/page" rel="nofollow ugc noopener">cup</a></p>');
    expect(html('![x](/uploads/../secret)')).toBe('<p>x</p>');
    expect(html('![x](//example.org/a.png)')).toBe('<p>x</p>');
  });
});

describe('nasty input', () => {
  const nasty = [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<svg/onload=alert(1)>',
    '<svg><script>alert(1)</script></svg>',
    '<scr<script>ipt>alert(1)</scr</script>ipt>',
    '<a href="javascript:alert(1)">x</a>',
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '[x](&#x6A;avascript:alert(1))',
    '[x](java\tscript:alert(1))',
    '[x](\u0001javascript:alert(1))',
    '[x](vbscript:msgbox(1))',
    '[x](data:text/html;base64,PHNjcmlwdD4=)',
    '![x](data:image/svg+xml;base64,PHN2Zz4=)',
    '![x](javascript:alert(1))',
    '![" onerror="alert(1)](/uploads/ab.webp)',
    '[x](https://example.org/" onmouseover="alert(1))',
    '[x](https://example.org/ "\\" onclick=\\"alert(1)")',
    '<javascript:alert(1)>',
    '```"><script>alert(1)</script>\nx\n```',
    '``` js" onclick="alert(1)\nx\n```',
    '[x]: javascript:alert(1)\n\n[x]',
    '<style>*{display:none}</style><iframe src="https://example.org"></iframe><object data=x><math href=javascript:alert(1)>',
    '|a" onclick="x|\n|-|\n|<img src=x onerror=alert(1)>|',
  ];

  it.each(nasty)('is made harmless: %s', (markdown) => expectHarmless(html(markdown)));

  it('stays harmless in any mixture', () => {
    fc.assert(fc.property(fc.array(fc.oneof(fc.constantFrom(...nasty, '**', '`', '\n', '[', ')', '> ', '- ', '&lt;'), fc.string()), { maxLength: 8 }), (parts) => {
      expectHarmless(html(parts.join('')));
    }), { numRuns: 300 });
  });

  it.each([['*'], ['['], ['!['], ['> '], ['- '], ['`a``'], ['_a '], ['[a]('], ['<a '], ['a**b'], ['http://'], ['|a'], ['&#x41;']])(
    'is rendered in bounded time when huge: %s repeated', (part) => {
      const started = performance.now();
      renderMarkdown(part.repeat(Math.floor(200_000 / part.length)));
      expect(performance.now() - started).toBeLessThan(5_000);
    });

  /** Reads the tags as a browser would find them: text is escaped, so every `<` that is left opens a tag. */
  function expectHarmless(result: string): void {
    for (const [, name, attributes] of result.matchAll(/<\/?([^\s/>]*)([^>]*)>/g)) {
      expect(name).toMatch(/^(p|br|hr|h[2-6]|strong|em|s|code|pre|blockquote|ul|ol|li|a|img|table|thead|tbody|tr|th|td)$/);
      const unquoted = attributes.replace(/\s([a-z]+)="([^"]*)"/g, (_, attribute: string, value: string) => {
        expect(attribute).toMatch(/^(href|title|rel|src|alt|loading|decoding|width|height|start|class|align)$/);
        if (attribute === 'href') expect(value).toMatch(/^(https?:|mailto:|[^:]*$)/i);
        if (attribute === 'src') expect(value).toMatch(/^\/uploads\//);
        return '';
      });
      expect(unquoted.replace('/', '').trim()).toBe('');
    }
  }
});

describe('the excerpt', () => {
  it('is the plain text, without the marks of Markdown', () => {
    expect(renderMarkdown('# Title\n\nSome *soft* [link](https://example.org) and `code`,\nnext line\n\n```\nlong code\n```').excerpt).toBe(
      'Title Some soft link and code, next line',
    );
  });

  it('is taken from code where there is nothing else', () => expect(renderMarkdown('```\na  =\n1\n```').excerpt).toBe('a = 1'));

  it('ends at a word, within 280 characters', () => {
    const { excerpt } = renderMarkdown('ordinary words '.repeat(50));
    expect(excerpt.length).toBeLessThanOrEqual(280);
    expect(excerpt).toMatch(/(ordinary|words)…$/);
  });

  it('cuts Chinese anywhere but not inside a character', () => {
    expect([...renderMarkdown('𠮷茶好'.repeat(200)).excerpt]).toHaveLength(280);
    expect(shorten('啡'.repeat(20), 10)).toBe(`${'啡'.repeat(9)}…`);
    expect(shorten('a'.repeat(300), 280)).toHaveLength(280);
    expect(shorten('short', 280)).toBe('short');
  });
});
