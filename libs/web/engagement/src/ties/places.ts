export interface Place {
  /** In percent of the drawing's width and height. */
  x: number;
  y: number;
}

const nearest = 27;
const farthest = 42.5;

/**
 * Where the partners stand around the one in the middle: spread evenly, the strongest nearest. `shares` are in falling order; neighbours on the
 * circle alternate between strong and weak, so that names have room.
 */
export function placesOf(shares: readonly number[]): Place[] {
  const strongest = shares[0] || 1;
  const count = shares.length;
  return shares.map((share, rank) => {
    const slot = rank % 2 === 0 ? rank / 2 : count - (rank + 1) / 2;
    const angle = (slot / count) * 2 * Math.PI - Math.PI / 2;
    const radius = farthest - (farthest - nearest) * Math.sqrt(share / strongest);
    return { x: round(50 + radius * 1.02 * Math.cos(angle)), y: round(48 + radius * 0.98 * Math.sin(angle)) };
  });
}

// The same digits on the server and in the browser.
function round(value: number): number {
  return Math.round(value * 100) / 100;
}
