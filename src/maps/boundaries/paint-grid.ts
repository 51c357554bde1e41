import type { Point } from '../svg-text.ts';
import type { FlatBoundary } from './project.ts';

/** No village: sea, or land beyond the map. */
export const NOBODY = -1;

/** A grid of unit squares that says which village each square belongs to, by index. */
export interface Grid {
  readonly width: number;
  readonly height: number;
  readonly owner: Int32Array;
}

/**
 * Paints villages on a grid, so that neighbours get one common border even where their polygons overlap or leave a gap
 * between them, whichever way their rings run. A square belongs to the village that covers its middle, the first
 * in the list if there are several; holes stay open. What is too small for a square is lost: see `tidyGrid`.
 */
export function paintGrid(boundaries: readonly FlatBoundary[], width: number, height: number): Grid {
  const grid: Grid = { width, height, owner: new Int32Array(width * height).fill(NOBODY) };
  for (const [index, { polygons }] of boundaries.entries()) {
    for (const rings of polygons) paintPolygon(grid, rings, index);
  }
  return grid;
}

function paintPolygon(
  { width, height, owner }: Grid,
  rings: readonly (readonly Point[])[],
  index: number,
): void {
  const crossings = new Map<number, number[]>();
  for (const ring of rings) {
    for (const [place, [x1, y1]] of ring.entries()) {
      const [x2, y2] = ring[(place + 1) % ring.length]!;
      const first = Math.max(0, Math.ceil(Math.min(y1, y2) - 0.5));
      const last = Math.min(height - 1, Math.ceil(Math.max(y1, y2) - 0.5) - 1);
      for (let row = first; row <= last; row++) {
        const x = x1 + ((row + 0.5 - y1) / (y2 - y1)) * (x2 - x1);
        const known = crossings.get(row);
        if (known) known.push(x);
        else crossings.set(row, [x]);
      }
    }
  }
  for (const [row, xs] of crossings) {
    xs.sort((a, b) => a - b);
    for (let pair = 0; pair + 1 < xs.length; pair += 2) {
      const last = Math.min(width - 1, Math.ceil(xs[pair + 1]! - 0.5) - 1);
      for (let column = Math.max(0, Math.ceil(xs[pair]! - 0.5)); column <= last; column++) {
        const square = row * width + column;
        if (owner[square] === NOBODY) owner[square] = index;
      }
    }
  }
}

/** Squares beside a square: right, down, left, up. Nothing is painted along the edge of a grid, so all exist. */
export function squaresAround({ width }: Grid, square: number): readonly [number, number, number, number] {
  return [square + 1, square + width, square - 1, square - width];
}
