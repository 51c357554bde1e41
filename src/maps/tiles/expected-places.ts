import { cellCentre } from '../hex-grid.ts';
import type { Point } from '../svg-text.ts';
import type { DistrictPoint } from './district-points.ts';
import type { KeptCell } from './kept-cell.ts';

/**
 * Where each kecamatan should lie in a layout that is kept, in tile widths: the middle of its cells, or, without
 * any, off the nearest kecamatan that has some (of its regency where there is one) as on the true map.
 */
export function expectedPlaces(points: readonly DistrictPoint[], kept: readonly KeptCell[]): Point[] {
  const cells = Map.groupBy(kept, ({ piece }) => piece);
  const known = new Map([...cells].map(([piece, own]) => [piece, middle(own)] as const));
  const scale = tilesPerDegree(points, known);
  return points.map((point, index) => {
    const own = known.get(index);
    if (own) return own;
    const near = nearestKnown(points, known, point);
    const [x, y] = known.get(near)!;
    return [x + scale * (point.x - points[near]!.x), y + scale * (point.y - points[near]!.y)];
  });
}

function middle(kept: readonly KeptCell[]): Point {
  const centres = kept.map(({ cell }) => cellCentre(cell));
  const mean = (axis: 0 | 1): number => centres.reduce((sum, at) => sum + at[axis], 0) / centres.length;
  return [mean(0), mean(1)];
}

function nearestKnown(
  points: readonly DistrictPoint[],
  known: ReadonlyMap<number, Point>,
  { regency, x, y }: DistrictPoint,
): number {
  const together = [...known.keys()].filter((index) => points[index]!.regency === regency);
  const distance = (index: number): number => Math.hypot(points[index]!.x - x, points[index]!.y - y);
  return (together.length > 0 ? together : [...known.keys()]).reduce((one, two) =>
    distance(two) < distance(one) ? two : one,
  );
}

/** Tile widths a degree: how far the known places spread on the tiles by how far they spread in truth. */
function tilesPerDegree(points: readonly DistrictPoint[], known: ReadonlyMap<number, Point>): number {
  const spread = (places: readonly Point[]): number => {
    const mean = (axis: 0 | 1): number => places.reduce((sum, at) => sum + at[axis], 0) / places.length;
    const [x, y] = [mean(0), mean(1)];
    return Math.sqrt(places.reduce((sum, at) => sum + (at[0] - x) ** 2 + (at[1] - y) ** 2, 0));
  };
  const real = spread([...known.keys()].map((index) => [points[index]!.x, points[index]!.y]));
  return real === 0 ? 1 : spread([...known.values()]) / real;
}
