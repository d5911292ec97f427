import { strikethrough, taskListItems } from '@joplin/turndown-plugin-gfm';
import TurndownService from 'turndown';
import { plainText } from './dump-values';

/** What we need of the converter's DOM; the server's types have none. */
interface HtmlNode {
  nodeName: string;
  textContent: string | null;
  innerHTML: string;
  parentNode: HtmlNode | null;
  firstChild: HtmlNode | null;
  nextSibling: HtmlNode | null;
  childNodes: ArrayLike<HtmlNode>;
  children: ArrayLike<HtmlNode>;
  getAttribute(name: string): string | null;
}

const dom = (node: unknown): HtmlNode => node as HtmlNode;

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const subscripts = '₀₁₂₃₄₅₆₇₈₉';

/** Turns the HTML of posts into Markdown. Relative links lead to the site they came from; without one only their text stays. */
export function htmlToMarkdown(siteUrl: string | null): (html: string) => string {
  const service = new TurndownService({ headingStyle: 'atx', hr: '---', bulletListMarker: '-', codeBlockStyle: 'fenced', emDelimiter: '*', strongDelimiter: '**' });
  service.use([strikethrough, taskListItems]);
  service.remove(['script', 'style', 'noscript', 'iframe', 'object']);
  service.addRule('code-block', {
    filter: 'pre',
    replacement: (_, node) => codeBlock(dom(node)),
  });
  // A foreign image is shown as a link (the pages load images from their own server only), so it is written as one.
  service.addRule('image', {
    filter: 'img',
    replacement: (_, node) => {
      const image = dom(node);
      const label = escapeLabel(usefulAlt(image.getAttribute('alt')) ?? usefulAlt(image.getAttribute('title')) ?? 'image');
      const source = absolute(image.getAttribute('src'), siteUrl);
      return source && !insideLink(image) ? link(label, source) : label;
    },
  });
  service.addRule('link', {
    filter: 'a',
    replacement: (content, node) => {
      const target = absolute(dom(node).getAttribute('href'), siteUrl);
      const label = content.trim().replace(/\s*\n\s*/g, ' ');
      if (!label || !target) return label;
      return node.textContent === target && /^https?:\/\/[^\s<>]+$/.test(target) ? `<${target}>` : link(label, target);
    },
  });
  service.addRule('list-item', {
    filter: 'li',
    replacement: (content, node) => {
      const list = dom(node).parentNode as HtmlNode;
      const place = Array.from(list.children).indexOf(dom(node));
      const mark = list.nodeName === 'OL' ? `${Number(list.getAttribute('start') ?? 1) + place}. ` : '- ';
      const text = content.trim().replace(/\n/g, `\n${' '.repeat(mark.length)}`).replace(/^ +$/gm, '');
      return `${mark}${text}${node.nextSibling ? '\n' : ''}`;
    },
  });
  service.addRule('table', { filter: 'table', replacement: (_, node) => table(dom(node), (html) => service.turndown(html)) });
  service.addRule('key', { filter: 'kbd', replacement: (content) => (content ? `\`${content.replaceAll('`', "'")}\`` : '') });
  service.addRule('superscript', { filter: 'sup', replacement: (content) => digits(content, superscripts) ?? (/^\W*[a-z]{2}$/.test(content) ? content : `^${content}`) });
  service.addRule('subscript', { filter: 'sub', replacement: (content) => digits(content, subscripts) ?? content });

  return (html) => {
    if (nestsDeeply(html)) return plainText(html);
    try {
      return service.turndown(html).replace(/\n{3,}/g, '\n\n').trim();
    } catch {
      // The words are what counts.
      return plainText(html);
    }
  };
}

const mostNested = 100;
/** Elements that need no end are not counted. */
const tagPattern = /<(\/?)(?!(?:p|li|tr|td|th|dt|dd|br|hr|img|col|input|wbr)\b)[a-z][a-z0-9]*\b[^<>]*?(\/?)>/gi;

/** Whether elements stand so deep in each other that the converter would take minutes: nobody writes that. */
function nestsDeeply(html: string): boolean {
  let depth = 0;
  for (const [, end, empty] of html.matchAll(tagPattern)) {
    depth = Math.max(0, depth + (end ? -1 : empty ? 0 : 1));
    if (depth > mostNested) return true;
  }
  return false;
}

/** Rows of this table, not of tables inside it. */
function rowsOf(element: HtmlNode): HtmlNode[] {
  return Array.from(element.childNodes).flatMap((child) => (child.nodeName === 'TR' ? [child] : /^T(HEAD|BODY|FOOT)$/.test(child.nodeName) ? rowsOf(child) : []));
}

/** A table of one-line cells stays one; where cells hold lists or paragraphs, what they say follows row by row. */
function table(element: HtmlNode, convert: (html: string) => string): string {
  const rows = rowsOf(element).map((row) =>
    Array.from(row.childNodes).filter(({ nodeName }) => nodeName === 'TD' || nodeName === 'TH').map((cell) => convert(cell.innerHTML).replace(/ {2}\n/g, ' ')),
  ).filter((cells) => cells.length);
  if (!rows.length) return '';
  if (rows.flat().some((cell) => cell.includes('\n'))) return `\n\n${rows.flat().filter(Boolean).join('\n\n')}\n\n`;
  const width = Math.max(...rows.map((cells) => cells.length));
  const line = (cells: string[]) => `| ${Array.from({ length: width }, (_, place) => (cells[place] ?? '').replaceAll('|', '\\|')).join(' | ')} |`;
  const heading = element.innerHTML.includes('<th') ? rows.shift() : [];
  return `\n\n${[line(heading ?? []), line(Array<string>(width).fill('---')), ...rows.map(line)].join('\n')}\n\n`;
}

/** The language is named by a class or by a comment before the block. */
function codeBlock(pre: HtmlNode): string {
  const code = pre.textContent?.replace(/\n$/, '') ?? '';
  const classes = `${pre.getAttribute('class') ?? ''} ${pre.firstChild?.getAttribute?.('class') ?? ''}`;
  const language = /\blang(?:uage)?-([\w+#-]+)/.exec(classes)?.[1] ?? '';
  const longest = Math.max(2, ...[...code.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return code.trim() ? `\n\n${fence}${language.replace(/^none$/, '')}\n${code}\n${fence}\n\n` : '';
}

/** Editors fill in a text that says nothing. */
const usefulAlt = (alt: string | null): string | undefined => (alt && !/^(enter image description here|alt text|image)$/i.test(alt.trim()) ? alt.trim() : undefined);

const escapeLabel = (label: string): string => label.replace(/\s+/g, ' ').replace(/[\\[\]`*_<>]/g, '\\$&');

function insideLink(node: HtmlNode): boolean {
  for (let parent = node.parentNode; parent; parent = parent.parentNode) if (parent.nodeName === 'A') return true;
  return false;
}

function link(label: string, target: string): string {
  return `[${label}](${target.replace(/[\s()<>\\]/g, (character) => encodeURIComponent(character).replace('(', '%28').replace(')', '%29'))})`;
}

function absolute(target: string | null, siteUrl: string | null): string | null {
  if (!target) return null;
  try {
    const url = new URL(target, siteUrl ?? 'relative://site');
    if (url.protocol === 'relative:' && target.startsWith('//')) return `https:${target}`;
    return /^(https?|mailto):$/.test(url.protocol) ? (/^[a-z]+:/i.test(target) ? target.trim() : url.href) : null;
  } catch {
    return null;
  }
}

function digits(content: string, signs: string): string | null {
  return /^\d+$/.test(content) ? [...content].map((digit) => signs[Number(digit)]).join('') : null;
}
