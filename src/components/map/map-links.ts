/** A direction to walk in, as a step to the right and down. */
export type Direction = readonly [right: number, down: number];

/** The keys that walk over a map. */
export const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** The middle of a place on a map. */
export interface Middle {
  readonly x: number;
  readonly y: number;
}

/** What lies aside counts so much more than what lies ahead. */
const ASIDE = 2;

/** The index of the place that lies next in a direction; null at the edge of the map. */
export function nextPlace(middles: readonly Middle[], from: number, [right, down]: Direction): number | null {
  const start = middles[from]!;
  let [best, least]: [number | null, number] = [null, Infinity];
  for (const [index, { x, y }] of middles.entries()) {
    const ahead = (x - start.x) * right + (y - start.y) * down;
    const aside = Math.abs((x - start.x) * down) + Math.abs((y - start.y) * right);
    // Within 45 degrees of the way; on a grid of hexagons that is one of six neighbours, or the tile two rows on.
    if (ahead <= 0 || aside > ahead * 1.01) continue;
    const cost = ahead + ASIDE * aside;
    if (cost < least) [best, least] = [index, cost];
  }
  return best;
}
