import { median } from 'd3-array';
import { type AreaCode, parentCode } from '#domain/area-code.ts';
import { extent } from './extent.ts';
import type { MapPlace, MapShape } from './shape.ts';
import type { Point } from './svg-text.ts';

/**
 * The kecamatan and regencies of a map, from the label points of their villages: a name may stand in their middle or
 * on one of the villages, those nearest to the middle first, but on no islet. `reach` is how far a village goes beyond
 * its label point.
 */
export function placesOf(shapes: readonly MapShape[], reach: number): MapPlace[] {
  return [
    ...groupPlaces(shapes, (code) => parentCode(code)!, reach),
    ...groupPlaces(shapes, (code) => parentCode(parentCode(code)!)!, reach),
  ];
}

function groupPlaces(
  shapes: readonly MapShape[],
  parentOf: (code: AreaCode) => AreaCode,
  reach: number,
): MapPlace[] {
  return [...Map.groupBy(shapes, ({ code }) => parentOf(code))].map(([code, members]) => {
    const points = members.map(({ label }) => label);
    const [left, right] = extent(points.map(([x]) => x));
    const middle: Point = [mean(points.map(([x]) => x)), mean(points.map(([, y]) => y))];
    const spots = onMainLand(points).sort((a, b) => distance(a, middle) - distance(b, middle));
    return { code, spots: [middle, ...spots], width: right - left + 2 * reach };
  });
}

/** An islet lies so many times as far from any other village of its area as these lie from one another. */
const ALONE = 3;

/** The points without those on islets, which do not show where an area lies. */
function onMainLand(points: readonly Point[]): Point[] {
  const away = points.map((point) =>
    points.reduce(
      (least, other) => (other === point ? least : Math.min(least, distance(point, other))),
      Infinity,
    ),
  );
  const usual = median(away)!;
  return points.filter((_, index) => away[index]! <= ALONE * usual);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function distance([ax, ay]: Point, [bx, by]: Point): number {
  return Math.hypot(ax - bx, ay - by);
}
