/** What is in a text field: the text and the selection. */
export interface Field {
  value: string;
  start: number;
  end: number;
}

/** A change of a text field: what replaces the part from `from` to `to`, and what is selected then. */
export interface Change {
  from: number;
  to: number;
  text: string;
  selectFrom: number;
  selectTo: number;
}

/** Puts marks around the selection, or takes them away when they are there. */
export function surround({ value, start, end }: Field, mark: string): Change {
  const before = value.slice(Math.max(0, start - mark.length), start);
  const after = value.slice(end, end + mark.length);
  const selected = value.slice(start, end);
  if (before === mark && after === mark) {
    const from = start - mark.length;
    return { from, to: end + mark.length, text: selected, selectFrom: from, selectTo: from + selected.length };
  }
  return { from: start, to: end, text: mark + selected + mark, selectFrom: start + mark.length, selectTo: end + mark.length };
}

/** Puts a mark in front of every line of the selection, or takes it away when every line has it. */
export function prefixLines({ value, start, end }: Field, mark: string): Change {
  const from = value.lastIndexOf('\n', start - 1) + 1;
  const nextBreak = value.indexOf('\n', end);
  const to = nextBreak < 0 ? value.length : nextBreak;
  const lines = value.slice(from, to).split('\n');
  const all = lines.every((line) => line.startsWith(mark));
  const text = lines.map((line) => (all ? line.slice(mark.length) : mark + line)).join('\n');
  const single = start === end;
  return { from, to, text, selectFrom: single ? from + text.length : from, selectTo: from + text.length };
}

/** A link around the selection, with the address selected to be typed over. */
export function linkAround({ value, start, end }: Field, placeholder: string): Change {
  const label = value.slice(start, end) || placeholder;
  const text = `[${label}](https://)`;
  return { from: start, to: end, text, selectFrom: start + label.length + 3, selectTo: start + text.length - 1 };
}

/** A paragraph of its own, with blank lines around it as far as they are missing. */
export function paragraph({ value, start, end }: Field, content: string): Change {
  const before = value.slice(0, start);
  const lead = before === '' || before.endsWith('\n\n') ? '' : before.endsWith('\n') ? '\n' : '\n\n';
  const text = `${lead}${content}\n\n`;
  return { from: start, to: end, text, selectFrom: start + text.length, selectTo: start + text.length };
}

/** Somebody's words as a quotation. */
export function quotation(words: string): string {
  return words
    .trim()
    .split('\n')
    .map((line) => (line.trim() ? `> ${line.trim()}` : '>'))
    .join('\n');
}

/** The beginning of a name after an @ right before the cursor, or null. */
export function mentionBefore(value: string, cursor: number): string | null {
  return /(?:^|[\s(（])@([\p{L}\p{N}_-]{1,30})$/u.exec(value.slice(0, cursor))?.[1] ?? null;
}
