import type { Point } from '../svg-text.ts';
import { NOBODY } from './paint-grid.ts';
import { roundPoint, simplifyLine } from './simplify.ts';
import type { Arc, Ring } from './trace-rings.ts';

/** How lines of a grid become lines of a map: `scale` squares of the grid are one map unit. */
export interface Thinning {
  readonly tolerance: number;
  readonly scale: number;
  /** True for villages that are drawn as large as the grid, in an inset. */
  readonly isInside: (owner: number) => boolean;
}

/**
 * Thins the lines of rings, still in squares of the grid. Lines that are seen in an inset alone keep whole squares; all
 * others, and all corners where one of them ends, keep whole map units, so that neighbours in and beside the inset
 * still have one common line.
 */
export function thinRings(rings: readonly Ring[], { tolerance, scale, isInside }: Thinning): Ring[] {
  const isFine = (owner: number, { other }: Arc) => isInside(owner) && (other === NOBODY || isInside(other));
  const coarse = new Set(
    rings.flatMap(({ owner, arcs }) =>
      arcs
        .filter((arc) => !isFine(owner, arc))
        .flatMap(({ points }) => [points[0]!, points.at(-1)!].map(String)),
    ),
  );
  const corner = (point: Point): Point => roundPoint(point, coarse.has(String(point)) ? scale : 1);
  return rings.map(({ owner, arcs }) => ({
    owner,
    arcs: arcs.map((arc) => {
      const { points, closed } = arc;
      if (!isFine(owner, arc)) {
        return { ...arc, points: simplifyLine(points, tolerance * scale, closed, scale) };
      }
      const line = simplifyLine(points, tolerance, closed);
      return {
        ...arc,
        points: closed ? line : [corner(points[0]!), ...line.slice(1, -1), corner(points.at(-1)!)],
      };
    }),
  }));
}
