import { initialsOf } from './initials';

describe('the initials of a name', () => {
  it.each([
    ['Mei Lin', 'ML'],
    ['张伟', '张'],
    ['May Lin 林小满', 'ML'],
    ['Anna-Katharina von Schönfeld', 'AS'],
    ['Kofi', 'K'],
    ['bikerider22', 'B'],
    ['Inês (mod) Duarte', 'ID'],
    ['', '?'],
    ['🚲 Tom', '🚲T'],
  ])('are those of %s: %s', (name, initials) => expect(initialsOf(name)).toBe(initials));
});
