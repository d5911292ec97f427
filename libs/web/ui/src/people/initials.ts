/** One Chinese character, or the first letters of the first and the last word in Latin letters. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  const first = [...words[0]][0] ?? '?';
  if (/\p{Script=Han}/u.test(first)) return first;
  const last = words.slice(1).findLast((word) => /^\p{L}/u.test(word) && !/\p{Script=Han}/u.test(word));
  return (first + ([...(last ?? '')][0] ?? '')).toUpperCase();
}
