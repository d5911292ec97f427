import fc from 'fast-check';
import { decodePosition, encodePosition, isBefore } from './log-position';

const greatest = 2n ** 63n - 1n;
const number = fc.bigInt({ min: 0n, max: greatest }).map(String);
const position = fc.record({ xact: number, seq: number });

describe('a place in the log', () => {
  it('survives the way to a client and back', () => {
    fc.assert(fc.property(position, (place) => expect(decodePosition(encodePosition(place))).toEqual(place)));
  });

  it('is read from nothing but what we wrote', () => {
    for (const text of ['', '.', 'a', 'a.', '.b', 'A.b', 'a.b.c', 'a-b', ' a.b', '-1.2', '1'.repeat(14) + '.1']) expect(decodePosition(text)).toBeNull();
  });

  it('is refused where the database could not hold it', () => {
    expect(decodePosition(`${greatest.toString(36)}.0`)).toEqual({ xact: greatest.toString(), seq: '0' });
    expect(decodePosition(`${(greatest + 1n).toString(36)}.0`)).toBeNull();
    expect(decodePosition('0.zzzzzzzzzzzzz')).toBeNull();
  });

  it('comes before another by its transaction first and its number then, as numbers and not as text', () => {
    expect(isBefore({ xact: '9', seq: '99' }, { xact: '10', seq: '1' })).toBe(true);
    expect(isBefore({ xact: '10', seq: '9' }, { xact: '10', seq: '10' })).toBe(true);
    fc.assert(fc.property(position, position, (a, b) => {
      const same = a.xact === b.xact && a.seq === b.seq;
      expect([isBefore(a, b), isBefore(b, a)].filter(Boolean)).toHaveLength(same ? 0 : 1);
    }));
  });
});
