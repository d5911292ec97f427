const maxLength = 30;

const cyrillic: Record<string, string> = {
  а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', ё: 'yo', є: 'ye', ж: 'zh', з: 'z', и: 'i', і: 'i', ї: 'yi', й: 'y', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o',
  п: 'p', р: 'r', с: 's', т: 't', у: 'u', ў: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya',
  ђ: 'dj', ј: 'j', љ: 'lj', њ: 'nj', ћ: 'c', џ: 'dz',
};
const greek: Record<string, string> = {
  α: 'a', β: 'v', γ: 'g', δ: 'd', ε: 'e', ζ: 'z', η: 'i', θ: 'th', ι: 'i', κ: 'k', λ: 'l', μ: 'm', ν: 'n', ξ: 'x', ο: 'o', π: 'p', ρ: 'r', σ: 's', ς: 's', τ: 't',
  υ: 'y', φ: 'f', χ: 'ch', ψ: 'ps', ω: 'o',
};
const latin: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', ł: 'l', þ: 'th', ı: 'i', ħ: 'h' };
const letters: Record<string, string> = { ...cyrillic, ...greek, ...latin };

// Revised Romanization of Korean: a syllable is made of an initial, a vowel and perhaps a final.
const initials = ['g', 'kk', 'n', 'd', 'tt', 'r', 'm', 'b', 'pp', 's', 'ss', '', 'j', 'jj', 'ch', 'k', 't', 'p', 'h'];
const vowels = ['a', 'ae', 'ya', 'yae', 'eo', 'e', 'yeo', 'ye', 'o', 'wa', 'wae', 'oe', 'yo', 'u', 'wo', 'we', 'wi', 'yu', 'eu', 'ui', 'i'];
const finals = ['', 'k', 'k', 'k', 'n', 'n', 'n', 't', 'l', 'k', 'm', 'l', 'l', 'l', 'p', 'l', 'm', 'p', 'p', 't', 't', 'ng', 't', 't', 'k', 't', 'p', 't'];

/**
 * A handle that reads like the name, 2–30 of a–z, 0–9 and hyphen; null when no letter of the name has a Latin spelling that
 * we know, as in Chinese. It may be taken.
 */
export function handleFromName(name: string): string | null {
  const spelled = [...name.normalize('NFKC').toLowerCase().normalize('NFC')].map(spell).join('');
  const handle = spelled
    .replace(/['’]+/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, maxLength)
    .replace(/-+$/, '');
  return handle.length >= 2 ? handle : null;
}

function spell(character: string): string {
  const place = character.codePointAt(0)! - 0xac00;
  if (place >= 0 && place < 11_172) return initials[Math.floor(place / 588)] + vowels[Math.floor((place % 588) / 28)] + finals[place % 28];
  return letters[character] ?? letters[character.normalize('NFD')[0]] ?? character.normalize('NFD').replace(/\p{M}/gu, '');
}

/** What to try when a handle is taken: with a number, then with the end of a text that is the member's own, then anything. */
export function handleVariants(handle: string, own: string): string[] {
  const key = own.toLowerCase().replace(/[^a-z0-9]+/g, '').slice(-10);
  const endings = ['', '-2', '-3', '-4', '-5', ...(key ? [`-${key}`] : [])];
  return endings.map((ending) => handle.slice(0, maxLength - ending.length).replace(/[-_]+$/, '') + ending);
}
