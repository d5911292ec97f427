import { placesOf } from './places';

const distance = ({ x, y }: { x: number; y: number }) => Math.hypot((x - 50) / 1.02, (y - 48) / 0.98);

describe('The graph of ties', () => {
  it('puts the strongest nearest and nobody outside', () => {
    const places = placesOf([0.4, 0.2, 0.15, 0.1, 0.08, 0.04, 0.02, 0.01]);
    const distances = places.map(distance);
    expect([...distances].sort((a, b) => a - b)).toEqual(distances);
    for (const { x, y } of places) {
      expect(x).toBeGreaterThan(5);
      expect(x).toBeLessThan(95);
      expect(y).toBeGreaterThan(5);
      expect(y).toBeLessThan(95);
    }
  });

  it('gives everybody a place of her own', () => {
    for (let count = 1; count <= 12; count += 1) {
      const places = placesOf(Array.from({ length: count }, () => 1 / count));
      expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(count);
    }
  });

  it('draws without strength, too', () => {
    expect(placesOf([])).toEqual([]);
    expect(placesOf([0]).every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
  });
});
