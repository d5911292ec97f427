import { compileMessage } from '@lingui/message-utils/compileMessage';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createTranslations } from './i18n';

type Catalogue = Record<string, string>;

const web = join(__dirname, '../../..');
const libraries = readdirSync(web).filter((name) => readdirSync(join(web, name, 'src')).includes('i18n'));
const pairs = libraries.map((name): [string, Catalogue, Catalogue] => {
  const { en } = jest.requireActual<{ en: Catalogue }>(join(web, name, 'src/i18n/en'));
  const { zhCn } = jest.requireActual<{ zhCn: Catalogue }>(join(web, name, 'src/i18n/zh-cn'));
  return [name, en, zhCn];
});

/** The names in braces that a text wants to be filled in; `#` in a plural is none. */
function wanted(message: string): string[] {
  const names = new Set<string>();
  const visitMessage = (parts: unknown) => {
    if (Array.isArray(parts)) for (const part of parts) if (Array.isArray(part)) visitArgument(part as unknown[]);
  };
  const visitArgument = ([name, , choices]: unknown[]) => {
    if (name !== '#') names.add(String(name));
    if (choices && typeof choices === 'object') Object.values(choices).forEach(visitMessage);
  };
  visitMessage(compileMessage(message));
  return [...names].sort();
}

describe.each(pairs)('the words of %s', (_, en, zhCn) => {
  it('are well formed in both languages', () => {
    for (const message of [...Object.values(en), ...Object.values(zhCn)]) expect(() => compileMessage(message)).not.toThrow();
  });

  it('ask for the same things in both languages', () => {
    for (const [key, message] of Object.entries(en)) {
      // A count may be left out where one language says it without a number.
      const names = (text: string) => wanted(text).filter((name) => name !== 'count');
      expect({ key, names: names(zhCn[key]) }).toEqual({ key, names: names(message) });
    }
  });

  it('are Chinese in Chinese', () => {
    const untranslated = Object.entries(zhCn).filter(([key, message]) => message === en[key] && /[a-z]{4}/i.test(message.replace(/\{[^}]*\}/g, '')));
    expect(untranslated).toEqual([]);
  });
});

it('translations pluralise and fill in', () => {
  const compiled = Object.fromEntries(
    Object.entries({ replies: '{count, plural, =0 {No replies} one {# reply} other {# replies}}', by: 'by {name}' }).map(([key, text]) => [key, compileMessage(text)]),
  ) as unknown as Catalogue;
  const { t } = createTranslations('en', compiled);
  expect([0, 1, 2].map((count) => t('replies', { count }))).toEqual(['No replies', '1 reply', '2 replies']);
  expect(t('by', { name: 'Mei' })).toBe('by Mei');
});
