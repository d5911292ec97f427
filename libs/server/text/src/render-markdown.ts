import type { Token } from 'markdown-it';
import sanitizeHtml from 'sanitize-html';
import { parseMarkdown, plainText, renderTokens } from './markdown-parser';

export interface RenderedMarkdown {
  /** Safe to show: every element and attribute is on a list. */
  html: string;
  /** Plain text, at most 280 characters, cut at a word. */
  excerpt: string;
  /** Path of the first image of ours in it. */
  firstImage?: string;
}

const excerptLength = 280;

/** The second line of defence: the parser makes no raw HTML, and what it makes must be on these lists besides. */
const allowed: sanitizeHtml.IOptions = {
  allowedTags: [
    'p', 'br', 'hr', 'h2', 'h3', 'h4', 'h5', 'h6', 'strong', 'em', 's', 'code', 'pre', 'blockquote', 'ul', 'ol', 'li', 'a', 'img',
    'table', 'thead', 'tbody', 'tr', 'th', 'td',
  ],
  allowedAttributes: {
    a: ['href', 'title', 'rel'],
    img: ['src', 'alt', 'loading', 'decoding', 'width', 'height'],
    ol: ['start'],
    code: ['class'],
    th: ['align'],
    td: ['align'],
  },
  allowedClasses: { code: [/^language-/] },
  allowedSchemes: ['http', 'https', 'mailto'],
  allowedSchemesByTag: { img: [] },
  allowProtocolRelative: false,
  transformTags: {
    a: (tagName, attributes) => ({ tagName, attribs: { ...attributes, rel: 'nofollow ugc noopener' } }),
  },
};

/** Renders what people write. Never throws; raw HTML in it is shown as the text it is. */
export function renderMarkdown(markdown: string): RenderedMarkdown {
  const { tokens, firstImage } = parseMarkdown(markdown);
  return { html: htmlOf(tokens), excerpt: excerptOf(tokens), ...(firstImage ? { firstImage } : {}) };
}

/** The HTML of `renderMarkdown` alone. */
export function renderHtml(markdown: string): string {
  return htmlOf(parseMarkdown(markdown).tokens);
}

function htmlOf(tokens: Token[]): string {
  return sanitizeHtml(renderTokens(tokens), allowed).trim();
}

function excerptOf(tokens: Token[]): string {
  const prose = tokens.filter((token) => token.type === 'inline').map((token) => plainText(token.children ?? []));
  const text = prose.some((line) => line.trim()) ? prose : tokens.filter((token) => token.type === 'fence' || token.type === 'code_block').map((token) => token.content);
  return shorten(text.join(' '), excerptLength);
}

/** Cuts plain text to a number of characters, at a word where the script has spaces, and says so with an ellipsis. */
export function shorten(text: string, length: number): string {
  const flat = text.slice(0, length * 50).replace(/\s+/g, ' ').trim();
  const characters = [...flat];
  if (characters.length <= length) return flat;
  const cut = characters.slice(0, length - 1).join('');
  const next = characters[length - 1];
  const insideWord = /[\p{L}\p{N}]$/u.test(cut) && /^[\p{L}\p{N}]/u.test(next) && !/\p{Script=Han}$/u.test(cut) && !/^\p{Script=Han}/u.test(next);
  const atWord = insideWord ? cut.replace(/\s+\S*$/, '') : cut;
  // A "word" of half the excerpt is none: an address, or a script without spaces.
  return `${(atWord.length > cut.length / 2 ? atWord : cut).replace(/[\s,;:，、；：]+$/, '')}…`;
}
