import { renderHtml, renderMarkdown, searchTokens } from '@kith/server/text';

export const mostPostBytes = 200_000;
export const mostCommentBytes = 100_000;

export interface PostText {
  html: string;
  excerpt: string;
  tokens: string[];
  /** File name of the first upload shown in it. */
  firstFile: string | null;
}

/** Everything that is made of a post's text. Renders and cuts, so call it before the transaction. */
export function postText(title: string, markdown: string, topics: readonly string[]): PostText {
  const { html, excerpt, firstImage } = renderMarkdown(markdown);
  return { html, excerpt, tokens: searchTokens([title, ...topics, markdown].join('\n')), firstFile: firstImage?.replace('/uploads/', '') ?? null };
}

/** Everything that is made of a comment's text. */
export function commentText(markdown: string): { html: string; tokens: string[] } {
  return { html: renderHtml(markdown), tokens: searchTokens(markdown) };
}
