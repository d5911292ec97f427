import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict';

const maxTextLength = 100_000;
const maxTokens = 5_000;
const maxTokenLength = 40;
const maxQueryTokens = 24;

/** Scripts written without spaces between words, or with particles glued to them: found by character and by pair of characters. */
const unspaced = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}々〇ー';
const run = new RegExp(`[${unspaced}]+|(?:(?![${unspaced}])[\\p{L}\\p{N}\\p{M}])+(?:\\+{1,2}|#)?(?![\\p{L}\\p{N}])|(?:(?![${unspaced}])[\\p{L}\\p{N}\\p{M}])+`, 'gu');
const isUnspaced = new RegExp(`^[${unspaced}]`, 'u');

let jieba: Jieba | undefined;
/** The dictionary takes some 0.3 s and 90 MB, so it is loaded when the first Chinese text comes. */
const segmenter = () => (jieba ??= Jieba.withDict(dict));

/**
 * What a text can be found by, for `array_to_tsvector`: each lower-cased word, as written and without diacritics; in Chinese the words
 * of the dictionary, each character and each pair. At most 5,000 tokens of 40 characters; each token once.
 */
export function searchTokens(text: string): string[] {
  const tokens = new Set<string>();
  for (const part of runsOf(text.slice(0, maxTextLength))) {
    for (const token of isUnspaced.test(part) ? unspacedTokens(part) : wordForms(part)) {
      if (tokens.size >= maxTokens) return [...tokens];
      tokens.add(token);
    }
  }
  return [...tokens];
}

/**
 * The tokens that must all occur in what is looked for; empty when there is nothing to look for. A word without diacritics finds
 * both spellings, a word with them only its own. A Chinese word of three or more characters is asked for by its
 * pairs, so that it is found wherever the dictionary would have cut the text. At most 24 tokens.
 */
export function searchQuery(text: string): string[] {
  const tokens = new Set<string>();
  for (const part of runsOf(text.slice(0, 1_000))) {
    if (!isUnspaced.test(part)) tokens.add(clip(part));
    else for (const word of wordsOf(part)) for (const token of [...word].length === 1 ? [word] : pairsOf(word)) tokens.add(token);
  }
  return [...tokens].slice(0, maxQueryTokens);
}

/** The same tokens as text to be cast to `tsquery`; null when there is nothing to look for. */
export function toTsquery(tokens: readonly string[]): string | null {
  return tokens.length ? tokens.map((token) => `'${token.replace(/['\\]/g, '\\$&')}'`).join(' & ') : null;
}

function runsOf(text: string): string[] {
  const readable = text
    // Where a Markdown link or image leads is not what it says.
    .replace(/\]\([^()\s]*(?:\s"[^"]*")?\)/g, '] ')
    .replace(/\bhttps?:\/\/(?:www\.)?/gi, ' ')
    .normalize('NFKC')
    .toLowerCase();
  return readable.match(run) ?? [];
}

function wordForms(word: string): string[] {
  // Plain words, as most are, have one form.
  if (/^[a-z0-9]+$/.test(word)) return [clip(word)];
  const plain = word.replace(/[+#]+$/, '');
  const folded = fold(plain);
  return [...new Set([word, plain, folded].map(clip))].filter(Boolean);
}

const letters: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', ł: 'l', þ: 'th', ı: 'i', ħ: 'h' };

/** The word as somebody types it whose keyboard has no diacritics. In other scripts marks are vowels, and stay. */
function fold(word: string): string {
  // Plain ASCII, as most words are, has nothing to fold.
  if (!/[^\x20-\x7e]/.test(word) || !/^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u.test(word)) return word;
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßæœøđðłþıħ]/g, (letter) => letters[letter])
    .normalize('NFC');
}

function* unspacedTokens(part: string): Generator<string> {
  yield* new Set(part);
  yield* pairsOf(part);
  for (const word of segmenter().cutForSearch(part, true)) if ([...word].length > 2) yield clip(word);
}

function wordsOf(part: string): string[] {
  return [...part].length <= 2 || !/^\p{Script=Han}+$/u.test(part) ? [part] : segmenter().cut(part, true);
}

function pairsOf(part: string): string[] {
  const characters = [...part];
  return characters.slice(1).map((character, place) => characters[place] + character);
}

/** Long words are cut, in texts and queries alike; not inside a surrogate pair. */
function clip(word: string): string {
  return word.length <= maxTokenLength ? word : word.slice(0, maxTokenLength).replace(/[\uD800-\uDBFF]$/, '');
}
