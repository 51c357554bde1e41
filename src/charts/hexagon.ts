import type { Point } from '#maps/svg-text.ts';
import { coordinates } from './chart-text.ts';

/** Half the width of a tile, in distances from its middle to its upper corner. */
const HALF_WIDTH = Math.sqrt(3) / 2;

/** The outline of a tile with a corner up, as everywhere on the site; `radius` is the distance to its corners. */
export function hexagonPath([x, y]: Point, radius: number): string {
  const [half, side] = [radius * HALF_WIDTH, radius / 2];
  const corners: Point[] = [
    [0, -radius],
    [half, -side],
    [half, side],
    [0, radius],
    [-half, side],
    [-half, -side],
  ];
  return `M${corners.map(([right, down]) => coordinates([x + right, y + down])).join('L')}Z`;
}
