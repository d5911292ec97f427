import MarkdownIt, { type Token } from 'markdown-it';

const parser = MarkdownIt({ html: false, linkify: true, typographer: false, breaks: false });
parser.linkify.set({ fuzzyEmail: false });

const { Token: TokenClass } = new parser.core.State('', parser, {});

const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** CommonMark wants a space around **“quoted”** emphasis, which Chinese, Japanese and Korean do not have. */
parser.inline.State = class extends parser.inline.State {
  override scanDelims(start: number, canSplitWord: boolean) {
    const scanned = super.scanDelims(start, canSplitWord);
    if (!canSplitWord) return scanned;
    const before = this.src.charAt(start - 1);
    const after = this.src.charAt(start + scanned.length);
    if (cjk.test(before) && after.trim()) scanned.can_open = true;
    if (cjk.test(after) && before.trim()) scanned.can_close = true;
    return scanned;
  }
};

/** An image of ours: its name is a content hash, the size in pixels where known, and the extension. */
const ownImage = /^\/uploads\/[a-z0-9]+(?:-(\d{1,5})x(\d{1,5}))?\.[a-z0-9]{2,5}$/;

/** Markdown as tokens, with foreign images turned into links and headings one level lower. */
export function parseMarkdown(markdown: string): { tokens: Token[]; firstImage?: string } {
  const tokens = parser.parse(markdown, {});
  let firstImage: string | undefined;
  for (const token of tokens) {
    if (token.type === 'heading_open' || token.type === 'heading_close') {
      // The title of the post is the only h1 of its page.
      token.tag = `h${Math.min(6, Number(token.tag.slice(1)) + 1)}`;
    } else if (token.type === 'th_open' || token.type === 'td_open') {
      alignWithoutStyle(token);
    } else if (token.type === 'inline') {
      token.children = inlineWithoutForeignImages(token.children ?? []);
      firstImage ??= token.children.find((child) => child.type === 'image')?.attrGet('src')?.toString();
    }
  }
  return { tokens, firstImage };
}

export function renderTokens(tokens: Token[]): string {
  return parser.renderer.render(tokens, parser.options, {});
}

/** The content security policy allows no style attributes. */
function alignWithoutStyle(token: Token): void {
  const align = /^text-align:(left|center|right)$/.exec(String(token.attrGet('style') ?? ''))?.[1];
  token.attrs = align ? [['align', align]] : null;
}

function inlineWithoutForeignImages(children: Token[]): Token[] {
  let linksOpen = 0;
  return children.flatMap((child) => {
    linksOpen += child.type === 'link_open' ? 1 : child.type === 'link_close' ? -1 : 0;
    if (child.type !== 'image') return [child];
    const source = String(child.attrGet('src') ?? '');
    const own = ownImage.exec(source);
    if (own) {
      child.attrs = [['src', source], ['alt', ''], ['loading', 'lazy'], ['decoding', 'async']];
      // The size in the name keeps the page from jumping when the image arrives.
      if (own[1]) child.attrs.push(['width', own[1]], ['height', own[2]]);
      return [child];
    }
    const label = textToken(plainText(child.children ?? []) || lastPartOf(source));
    // A link cannot hold another one, and only web addresses are worth following.
    return linksOpen > 0 || !/^https?:\/\//i.test(source) ? [label] : [linkToken('link_open', 1, source), label, linkToken('link_close', -1)];
  });
}

function textToken(content: string): Token {
  const token = new TokenClass('text', '', 0);
  token.content = content;
  return token;
}

function linkToken(type: string, nesting: 1 | -1, href?: string): Token {
  const token = new TokenClass(type, 'a', nesting);
  if (href) token.attrs = [['href', href]];
  return token;
}

function lastPartOf(source: string): string {
  return source.replace(/[?#].*$/s, '').split('/').filter(Boolean).at(-1) ?? source;
}

/** The words of inline tokens, without any markup. */
export function plainText(children: Token[]): string {
  return children
    .map((child) => {
      if (child.type === 'softbreak' || child.type === 'hardbreak') return ' ';
      if (child.type === 'image') return plainText(child.children ?? []);
      return child.type === 'text' || child.type === 'text_special' || child.type === 'code_inline' ? child.content : '';
    })
    .join('');
}
