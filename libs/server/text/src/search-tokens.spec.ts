import fc from 'fast-check';
import { searchQuery, searchTokens, toTsquery } from './search-tokens';

/** Whether a text is found by a query, as the database would decide it. */
const finds = (query: string, text: string) => {
  const tokens = new Set(searchTokens(text));
  const asked = searchQuery(query);
  return asked.length > 0 && asked.every((token) => tokens.has(token));
};

describe('search tokens', () => {
  it('are lower-cased words and numbers', () => {
    expect(searchTokens('A Pale-Ale, 5.5 % (IPA)')).toEqual(['a', 'pale', 'ale', '5', 'ipa']);
  });

  it('hold both spellings of a word with diacritics', () => {
    expect(searchTokens('Müller Weißbier Ærø')).toEqual(['müller', 'muller', 'weißbier', 'weissbier', 'ærø', 'aero']);
  });

  it('are the same for compatible forms', () => expect(searchTokens('ＫＩＴＨ ①')).toEqual(['kith', '1']));

  it('keep C++ and C# apart', () => {
    expect(finds('c++', 'I write C++.')).toBe(true);
    expect(finds('c#', 'I write C++.')).toBe(false);
    expect(finds('c', 'I write C++.')).toBe(true);
  });

  it('leave out where links lead', () => {
    expect(searchTokens('[beer](https://example.org/secret "hidden") ![cup](/uploads/abc.webp) https://www.example.net')).toEqual(['beer', 'cup', 'example', 'net']);
  });

  it('are bounded in number and length', () => {
    expect(searchTokens(Array.from({ length: 20_000 }, (_, n) => `w${n}`).join(' '))).toHaveLength(5_000);
    expect(Math.max(...searchTokens('x'.repeat(300_000)).map((token) => token.length))).toBe(40);
    expect(searchQuery('word '.repeat(10) + Array.from({ length: 100 }, (_, n) => `q${n}`).join(' '))).toHaveLength(24);
  });
});

describe('search', () => {
  it.each([
    ['茶', '喝茶去'],
    ['咖啡', '北京的咖啡馆'],
    ['咖啡馆', '北京的咖啡馆'],
    ['发动机', '换发动机油'],
    ['机油', '换发动机油'],
    ['北京咖啡馆', '咖啡馆很多，北京也是'],
    ['V60手冲', '我用 v60 学手冲'],
    ['コーヒー', '美味しいコーヒー'],
    ['한국', '한국어를'],
    ['muller', 'Herr Müller'],
    ['Müller', 'Herr Müller'],
    ['e-bike', 'my e-bike'],
    ["don't", "I don't know"],
    ['5.5', '5.5 %'],
    ['विद्या', 'विद्या'],
  ])('finds %s in "%s"', (query, text) => expect(finds(query, text)).toBe(true));

  it.each([
    ['beer', 'beers'],
    ['Müller', 'Muller'],
    ['咖啡馆', '咖啡很好，茶馆也好'],
    ['茶叶', '茶和叶子'],
    ['', 'anything'],
    ['?!…', 'anything?!…'],
  ])('does not find %s in "%s"', (query, text) => expect(finds(query, text)).toBe(false));

  it('finds any text by itself', () => {
    const words = fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('咖啡馆', '发动机油', 'Straße', 'c++', '😀', ' ', 'e\u0301')), { maxLength: 6 });
    fc.assert(fc.property(words, (parts) => {
      const text = parts.join('').slice(0, 500);
      const tokens = new Set(searchTokens(text));
      for (const token of searchQuery(text)) expect(tokens).toContain(token);
    }));
  });

  it('makes a tsquery that needs no escaping by the caller', () => {
    expect(toTsquery(['beer', 'c++'])).toBe(`'beer' & 'c++'`);
    expect(toTsquery(searchQuery(`a'b \\ | & ! :*`))).toBe(`'a' & 'b'`);
    expect(toTsquery([])).toBeNull();
  });
});
