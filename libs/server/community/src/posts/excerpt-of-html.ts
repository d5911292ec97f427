import { shorten } from '@kith/server/text';

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** How our own rendered HTML begins, as plain text of at most 160 characters. A tag that was cut off at the end is dropped. */
export function excerptOfHtml(html: string): string {
  const text = html.replace(/<[^>]*(>|$)/g, ' ').replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name]);
  return shorten(text, 160);
}
