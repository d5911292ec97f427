import { DomainError } from '@kith/server/kernel';

/** The text without spaces around it. Throws input.invalid unless it has `min` to `max` characters. */
export function checkedText(text: string, field: string, max: number, min = 1): string {
  const trimmed = text.trim();
  const length = [...trimmed].length;
  if (length < min || length > max || trimmed.includes('\0')) throw new DomainError('input.invalid', { field });
  return trimmed;
}

/** An optional text; an empty one is none. */
export function checkedOptional(text: string | null | undefined, field: string, max: number): string | null {
  return text?.trim() ? checkedText(text, field, max) : null;
}

/** Markdown as written, without spaces at its end. Throws input.invalid over `maxBytes`, and when empty unless that is allowed. */
export function checkedMarkdown(markdown: string, maxBytes: number, mayBeEmpty = false): string {
  const text = markdown.trimEnd();
  if ((!text && !mayBeEmpty) || Buffer.byteLength(text) > maxBytes || text.includes('\0')) throw new DomainError('input.invalid', { field: 'markdown' });
  return text;
}

/** A UUID, lower-cased. Throws input.invalid for anything else. */
export function checkedUuid(text: string, field: string): string {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)) throw new DomainError('input.invalid', { field });
  return text.toLowerCase();
}
