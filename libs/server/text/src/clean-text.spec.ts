import { cleanLine, cleanText } from './clean-text';

it('removes what a database refuses and keeps everything people write', () => {
  expect(cleanText('a\u0000b\u0007c\uFEFF')).toBe('abc');
  expect(cleanText('1\r\n2\r3\n\t4')).toBe('1\n2\n3\n\t4');
  expect(cleanText('\uD83D \uDE00 😀 茶')).toBe('\uFFFD \uFFFD 😀 茶');
});

it('makes one line of many', () => expect(cleanLine('  a\n\n b\u00A0\tc ')).toBe('a b c'));
