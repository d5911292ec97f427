import { DomainError } from '@kith/server/kernel';

export const mostTopicsPerPost = 5;

export interface TopicName {
  slug: string;
  label: string;
}

/** The slug of a topic's name: lower case, letters and digits of any script and . + #, everything else one hyphen. Null when nothing is left. */
export function topicSlug(name: string): string | null {
  const slug = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.+#]+/gu, '-')
    .replace(/^[^\p{L}\p{N}]+|-+$/gu, '');
  return slug ? [...slug].slice(0, 50).join('').replace(/-+$/, '') : null;
}

/** The topics somebody typed, each once, in her order. Throws input.invalid for more than five or for one without a letter or digit. */
export function topicNames(names: readonly string[]): TopicName[] {
  const bySlug = new Map<string, TopicName>();
  for (const name of names) {
    const label = name.trim().replace(/^#+/, '').replace(/\s+/g, ' ');
    const slug = topicSlug(label);
    if (!slug || [...label].length > 50) throw new DomainError('input.invalid', { field: 'topics' });
    if (!bySlug.has(slug)) bySlug.set(slug, { slug, label });
  }
  if (bySlug.size > mostTopicsPerPost) throw new DomainError('input.invalid', { field: 'topics' });
  return [...bySlug.values()];
}
