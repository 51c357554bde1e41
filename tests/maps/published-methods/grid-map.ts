import { ROW_HEIGHT } from '#maps/hex-grid.ts';
import type { Point } from '#maps/svg-text.ts';
import type { AreaCode } from '#domain/area-code.ts';
import type { Layout } from '../measures/measure-layout.ts';
import type { TrueShape } from '../measures/true-shape.ts';
import { assignVillages } from './assign-villages.ts';

/**
 * Eppstein, van Kreveld, Speckmann and Staals, "Improved grid map layout by point set matching" (International Journal of
 * Computational Geometry and Applications 25, 2015): the points of the villages are matched one to one to a full
 * rectangle of cells with the least sum of squared distances. For that sum the best translation brings both middles
 * together, and the best scale makes both spread alike. Here with rows of hexagons in place of squares.
 */
export function gridMap(shape: TrueShape): Layout {
  const count = shape.villages.size;
  const points = standardize(shape.villages);
  const rows = Math.round(Math.sqrt((count * shape.grid.height) / shape.grid.width / ROW_HEIGHT));
  const columns = Math.ceil(count / rows);
  const cells = Array.from({ length: count }, (_, index) => {
    const r = Math.floor(index / columns);
    return { q: (index % columns) - Math.floor(r / 2), r };
  });
  const places = standardize(
    new Map(cells.map(({ q, r }, index) => [index, [q + r / 2, r * ROW_HEIGHT] as const])),
  );
  return assignVillages(points, { cells, centres: [...places.values()] }, 2);
}

/** Moves points to a common middle of nothing and stretches each axis to a spread of one. */
function standardize<Key extends AreaCode | number>(points: ReadonlyMap<Key, Point>): Map<Key, Point> {
  const axis = (at: 0 | 1) => {
    const values = [...points.values()].map((point) => point[at]);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
    return (value: number): number => (value - mean) / spread;
  };
  const [x, y] = [axis(0), axis(1)];
  return new Map([...points].map(([key, point]) => [key, [x(point[0]), y(point[1])]]));
}
