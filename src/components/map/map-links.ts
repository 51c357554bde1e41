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

/**
 * The index of the place that lies next in a direction: the nearest within 45 degrees of the way (on a grid of hexagons
 * one of the six neighbours), or the nearest ahead where there is none; null at the edge of the map.
 */
export function nextPlace(middles: readonly Middle[], from: number, [right, down]: Direction): number | null {
  const start = middles[from]!;
  const ahead = middles.map(({ x, y }) => (x - start.x) * right + (y - start.y) * down);
  const aside = middles.map(({ x, y }) => Math.abs((x - start.x) * down) + Math.abs((y - start.y) * right));
  const nearest = (widest: number): number | null => {
    let [best, least]: [number | null, number] = [null, Infinity];
    for (const [index, way] of ahead.entries()) {
      const cost = way + ASIDE * aside[index]!;
      if (way <= 0.5 || aside[index]! > widest * way || cost >= least) continue;
      [best, least] = [index, cost];
    }
    return best;
  };
  return nearest(1.01) ?? nearest(Infinity);
}
