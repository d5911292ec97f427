import { linkAround, mentionBefore, paragraph, prefixLines, quotation, surround, type Change, type Field } from './markdown-text';

const field = (marked: string): Field => {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return { value: marked.replace(/[[\]]/g, ''), start, end };
};
const after = ({ value }: Field, change: Change) => value.slice(0, change.from) + change.text + value.slice(change.to);

describe('writing Markdown by buttons', () => {
  it('makes bold, and plain again', () => {
    const plain = field('a [word] here');
    const change = surround(plain, '**');
    const bold = after(plain, change);
    expect(bold).toBe('a **word** here');
    expect(after({ value: bold, start: 4, end: 8 }, surround({ value: bold, start: 4, end: 8 }, '**'))).toBe('a word here');
  });

  it('quotes every line of the selection, and unquotes them', () => {
    const two = field('one\nt[wo\nthr]ee');
    expect(after(two, prefixLines(two, '> '))).toBe('one\n> two\n> three');
    const quoted = { value: '> two\n> three', start: 0, end: 13 };
    expect(after(quoted, prefixLines(quoted, '> '))).toBe('two\nthree');
  });

  it('selects the address of a new link', () => {
    const some = field('see [this]');
    const change = linkAround(some, 'text');
    const value = after(some, change);
    expect(value).toBe('see [this](https://)');
    expect(value.slice(change.selectFrom, change.selectTo)).toBe('https://');
  });

  it('sets a picture apart from the text around it', () => {
    const text = { value: 'before', start: 6, end: 6 };
    expect(after(text, paragraph(text, '![](x)'))).toBe('before\n\n![](x)\n\n');
    const empty = { value: '', start: 0, end: 0 };
    expect(after(empty, paragraph(empty, '![](x)'))).toBe('![](x)\n\n');
  });

  it('quotes words of several paragraphs', () => {
    expect(quotation(' one\n\ntwo ')).toBe('> one\n>\n> two');
  });

  it('notices the beginning of a mention, in any script, and no mail address', () => {
    expect(mentionBefore('hello @me', 9)).toBe('me');
    expect(mentionBefore('你好 @张', 5)).toBe('张');
    expect(mentionBefore('mail me@home', 12)).toBeNull();
    expect(mentionBefore('hello @', 7)).toBeNull();
  });
});
