import { htmlToMarkdown } from './html-to-markdown';

const convert = htmlToMarkdown('https://tea.example.org');

describe('HTML becomes Markdown', () => {
  it.each([
    ['paragraphs and emphasis', '<p>One <em>soft</em></p>\n\n<p><strong>two</strong> <strike>old</strike></p>', 'One *soft*\n\n**two** ~~old~~'],
    ['headings and lines', '<h1>A</h1><h3>B</h3><hr>', '# A\n\n### B\n\n---'],
    ['nested lists', '<ul><li>a<ul><li>b</li></ul></li><li><p>c</p><p>d</p></li></ul>', '- a\n  - b\n- c\n\n  d'],
    ['numbered lists that begin later', '<ol start="9"><li>x</li><li>y</li></ol>', '9. x\n10. y'],
    ['quotes', '<blockquote>\n<p>said</p>\n<p>more</p>\n</blockquote>', '> said\n> \n> more'],
    ['code blocks with their language', '<pre class="lang-js prettyprint-override"><code>let a = 1 &lt; 2;\n</code></pre>', '```js\nlet a = 1 < 2;\n```'],
    ['code that holds fences', '<pre><code>```\nx\n```\n</code></pre>', '````\n```\nx\n```\n````'],
    ['inline code', '<p>use <code>a|b</code></p>', 'use `a|b`'],
    ['links, relative ones made whole', '<p><a href="/q/1">a</a> <a href="//x.example.org/y">b</a> <a href="http://x.example.org/a_(b)">c</a></p>',
      '[a](https://tea.example.org/q/1) [b](https://x.example.org/y) [c](http://x.example.org/a_%28b%29)'],
    ['addresses that are their own label', '<p><a href="http://x.example.org/a_b_c">http://x.example.org/a_b_c</a></p>', '<http://x.example.org/a_b_c>'],
    ['links that lead nowhere good', '<p><a href="javascript:alert(1)">a</a> <a href="data:text/html,x">b</a> <a>c</a></p>', 'a b c'],
    ['images as links', '<p><img src="//i.example.org/a.png" alt="A [nice] cup"> <img src="https://i.example.org/b.png" alt="enter image description here"></p>',
      '[A \\[nice\\] cup](https://i.example.org/a.png) [image](https://i.example.org/b.png)'],
    ['images inside links', '<p><a href="https://x.example.org/big"><img src="https://i.example.org/a.png" alt="cup"></a></p>', '[cup](https://x.example.org/big)'],
    ['tables', '<table><thead><tr><th>a</th><th>b|c</th></tr></thead><tbody><tr><td>1<br>2</td></tr></tbody></table>', '| a | b\\|c |\n| --- | --- |\n| 1 2 |  |'],
    ['tables without a heading', '<table><tr><td>a</td></tr></table>', '|  |\n| --- |\n| a |'],
    ['tables that hold lists, row by row', '<table><tr><td>a</td><td><ul><li>x</li><li>y</li></ul></td></tr></table>', 'a\n\n- x\n- y'],
    ['keys, powers and formulas', '<p><kbd>Ctrl</kbd> 10<sup>2</sup> CO<sub>2</sub> 1<sup>st</sup> x<sup>n+1</sup></p>', '`Ctrl` 10² CO₂ 1st x^n+1'],
    ['signs that mean something in Markdown', '<p>*a* _b_ # c</p>', '\\*a\\* \\_b\\_ # c'],
    ['what must not be run', '<p>a<script>alert(1)</script><style>b</style><iframe src="x">c</iframe></p>', 'a'],
    ['HTML that never ends', '<p>a<div', 'a'],
    ['nothing', '', ''],
  ])('%s', (_, html, markdown) => expect(convert(html)).toBe(markdown));

  it('keeps the words of what is nested without end, in bounded time', () => {
    const started = performance.now();
    expect(convert(`${'<div>'.repeat(50_000)}deep &amp; dark${'</div>'.repeat(50_000)}`)).toBe('deep & dark');
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it('leaves only the text of relative links when nobody knows the site', () => {
    const withoutSite = htmlToMarkdown(null);
    expect(withoutSite('<p><a href="/q/1">a</a> <a href="//x.example.org/y">b</a> <a href="https://x.example.org">c</a></p>')).toBe('a [b](https://x.example.org/y) [c](https://x.example.org)');
  });
});
