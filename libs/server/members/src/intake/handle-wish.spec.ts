import fc from 'fast-check';
import { handleFromName, handleVariants } from './handle-wish';

describe('a handle made from a name', () => {
  it.each([
    ['Geoff Dalgas', 'geoff-dalgas'],
    ["Conan O'Brien Jr.", 'conan-obrien-jr'],
    ['Łukasz Żółw', 'lukasz-zolw'],
    ['Straße & Söhne', 'strasse-sohne'],
    ['Юлия Щукина', 'yuliya-shchukina'],
    ['Γιώργος', 'giorgos'],
    ['김민준', 'gimminjun'],
    ['ＴＯＭ ①', 'tom-1'],
    ['小明 Xiao', 'xiao'],
    ['_-- weird --_', 'weird'],
    ['a very long name that goes on for ever and ever', 'a-very-long-name-that-goes-on'],
  ])('%s → %s', (name, handle) => expect(handleFromName(name)).toBe(handle));

  it.each(['王小明', '☃', '', 'x', '...'])('is none for %s', (name) => expect(handleFromName(name)).toBeNull());

  it('is always one that the database takes, and so are its variants', () => {
    const valid = /^[a-z0-9][a-z0-9_-]{1,29}$/;
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.string({ maxLength: 20 }), (name, own) => {
      const handle = handleFromName(name);
      if (handle === null) return;
      expect(handle).toMatch(valid);
      for (const variant of handleVariants(handle, own)) expect(variant).toMatch(valid);
    }));
  });
});
