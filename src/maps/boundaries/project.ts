import { geoMercator } from 'd3-geo';
import type { Boundary, Position } from '#domain/content.ts';
import { extent } from '../extent.ts';
import type { Point } from '../svg-text.ts';

/** A boundary in the units of a map: rings of points, each polygon's outer ring and holes together. */
export interface FlatBoundary {
  readonly code: Boundary['code'];
  readonly polygons: readonly (readonly (readonly Point[])[])[];
}

/**
 * Puts boundaries on a plane that is `width` units wide, or less where the height would pass `tallest`, with `margin` around.
 * All maps use the same projection, Mercator: north is up, shapes are true, and between 11° south and 6° north areas
 * differ by less than 4 %. Only points are projected, so it does not matter which way the rings run.
 */
export function projectBoundaries(
  boundaries: readonly Boundary[],
  size: { readonly width: number; readonly tallest: number; readonly margin: number },
): { flat: FlatBoundary[]; width: number; height: number } {
  const { width, tallest, margin } = size;
  const points = boundaries.flatMap(({ polygons }) => polygons.flat(2));
  const projection = geoMercator().fitExtent(
    [
      [margin, margin],
      [width - margin, tallest - margin],
    ],
    { type: 'MultiPoint', coordinates: points.map(([longitude, latitude]) => [longitude, latitude]) },
  );
  const place = (position: Position): Point => projection([position[0], position[1]])!;
  const flat = boundaries.map(({ code, polygons }) => ({
    code,
    polygons: polygons.map((rings) => rings.map((ring) => ring.map(place))),
  }));
  const placed = flat.flatMap(({ polygons }) => polygons.flat(2));
  const [left, right] = extent(placed.map(([x]) => x));
  const [top, bottom] = extent(placed.map(([, y]) => y));
  const shift = ([x, y]: Point): Point => [x - left + margin, y - top + margin];
  return {
    flat: flat.map(({ code, polygons }) => ({
      code,
      polygons: polygons.map((rings) => rings.map((ring) => ring.map(shift))),
    })),
    width: Math.ceil(right - left + 2 * margin),
    height: Math.ceil(bottom - top + 2 * margin),
  };
}
