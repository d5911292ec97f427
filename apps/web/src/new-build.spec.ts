import { mayBeginAnew } from './new-build';

jest.mock('./page-store', () => ({ onlyHeadStartsLoad: () => false }));

const memory = (kept: Record<string, string> = {}) => ({ getItem: (key: string) => kept[key] ?? null, setItem: (key: string, value: string) => void (kept[key] = value) });
const forbidden = () => {
  throw new Error('no access');
};

describe('A page whose files are gone', () => {
  const now = Date.parse('2026-05-11T10:00:00Z');

  it('begins anew once, and again when the next build comes', () => {
    const kept = memory();
    expect(mayBeginAnew(kept, now)).toBe(true);
    expect(mayBeginAnew(kept, now + 2000)).toBe(false);
    expect(mayBeginAnew(kept, now + 59_999)).toBe(false);
    expect(mayBeginAnew(kept, now + 60_000)).toBe(true);
    expect(mayBeginAnew(kept, now + 62_000)).toBe(false);
  });

  it('stays when it cannot remember that it began', () => {
    expect(mayBeginAnew({ ...memory(), setItem: forbidden }, now)).toBe(false);
    expect(mayBeginAnew({ ...memory(), getItem: forbidden }, now)).toBe(false);
  });
});
