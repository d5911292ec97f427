import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '../../..');

function catalogueFiles(name: string): string[] {
  const libraries = readdirSync(join(root, 'libs/web')).map((library) => join(root, 'libs/web', library, 'src/i18n', `${name}.ts`));
  return [...libraries, join(root, 'apps/web/src/languages', `web.${name}.ts`)].filter((file) => existsSync(file));
}

/** The interface's texts by key, read from the catalogues' sources: `'post.share': 'Share',`. */
export function wordsOf(language: 'en' | 'zh-cn'): Map<string, string> {
  const words = new Map<string, string>();
  for (const file of catalogueFiles(language)) {
    for (const [, key, text] of readFileSync(file, 'utf8').matchAll(/^\s+'([\w.-]+)':\s*'((?:[^'\\]|\\.)*)',$/gm)) words.set(key, text.replace(/\\'/g, "'"));
  }
  return words;
}

/** Texts that say the same in one word as they do in the other language, such as × {count}, are no sign of a missing translation. */
export function untranslated(shown: readonly string[], english: Map<string, string>, chinese: Map<string, string>): string[] {
  const englishOnly = [...english].filter(([key, text]) => chinese.get(key) !== text && /[A-Za-z]{2}/.test(text.replace(/\{[^}]*\}/g, '')));
  const patterns = englishOnly.map(([, text]) => patternOf(text));
  return shown.filter((text) => english.has(text) || patterns.some((pattern) => pattern.test(text)));
}

/** A name, a number, a date; not a sentence that a member wrote. */
const anything = '[^.,?!…]{1,60}';

/** What a message may look like: its fixed words, with anything in place of what is filled in. */
function patternOf(message: string): RegExp {
  return new RegExp(`^${partOf(message)}$`, 'u');
}

function partOf(message: string): string {
  let pattern = '';
  for (let at = 0; at < message.length; at++) {
    if (message[at] === '{') {
      const end = closing(message, at);
      pattern += filledIn(message.slice(at + 1, end));
      at = end;
    } else pattern += message[at] === '#' ? anything : message[at].replace(/[.*+?^$()|[\]\\/}]/, '\\$&');
  }
  return pattern;
}

/** `name`: anything; `count, plural, one {…} other {…}`: one of the branches. */
function filledIn(inside: string): string {
  const branches: string[] = [];
  for (let at = inside.indexOf('{'); at >= 0; at = inside.indexOf('{', at)) {
    const end = closing(inside, at);
    branches.push(partOf(inside.slice(at + 1, end)));
    at = end;
  }
  return branches.length ? `(?:${branches.join('|')})` : anything;
}

function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (text[at] === '{') depth += 1;
    else if (text[at] === '}' && --depth === 0) return at;
  }
  throw new Error(`A brace is not closed in: ${text}`);
}
