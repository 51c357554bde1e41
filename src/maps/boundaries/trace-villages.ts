import { isWithin } from '#domain/area-code.ts';
import type { Boundary } from '#domain/content.ts';
import type { DissolvedShapes, MapFrame, MapInset, MapShape } from '../shape.ts';
import type { Point } from '../svg-text.ts';
import { chooseInset } from './choose-inset.ts';
import { dissolveRings } from './dissolve-rings.ts';
import { drawRingBorders, drawRingShapes } from './draw-rings.ts';
import { type LabelPoint, labelPoints } from './label-points.ts';
import { paintGrid } from './paint-grid.ts';
import { type PlacedInset, placeInset } from './place-inset.ts';
import { type FlatBoundary, projectBoundaries } from './project.ts';
import { thinRings } from './two-scales.ts';
import { tidyGrid } from './tidy-grid.ts';
import { traceRings } from './trace-rings.ts';

/** Villages with their lines on a map. */
export interface TracedVillages {
  readonly width: number;
  readonly height: number;
  readonly shapes: MapShape[];
  readonly borders: MapFrame['borders'];
  readonly dissolved: DissolvedShapes;
  readonly inset: MapInset | null;
}

/**
 * Paints the polygons of villages on a grid of squares and traces them again, which gives neighbours one common line and
 * outlines of kecamatan and regencies without any borders being shared in the source. A square is a map unit, or a
 * unit of the inset if there is one.
 */
export function traceVillages(
  boundaries: readonly Boundary[],
  size: {
    readonly width: number;
    readonly tallest: number;
    readonly margin: number;
    readonly tolerance: number;
    readonly whole?: boolean;
  },
): TracedVillages {
  const projected = projectBoundaries(boundaries, size);
  const small = size.whole ? null : chooseInset(projected.flat, projected.width);
  const placed = small && placeInset(small, paintGrid(projected.flat, projected.width, projected.height));
  const [scale, above] = [placed?.scale ?? 1, placed?.above ?? 0];
  const [width, height] = [projected.width, projected.height + above];
  const codes = boundaries.map(({ code }) => code);
  const inside = new Set(
    codes.flatMap((code, index) => (placed?.areas.some((area) => isWithin(code, area)) ? [index] : [])),
  );
  const isInside = (owner: number) => inside.has(owner);

  const flat = projected.flat.map((one) => enlarge(one, scale, above));
  const grid = paintGrid(flat, Math.ceil(width * scale), Math.ceil(height * scale));
  tidyGrid(grid, flat, scale);
  const toMap = (owner: number): ToMap =>
    placed && isInside(owner)
      ? intoFrame(placed)
      : { point: ([x, y]) => [x / scale, y / scale], unit: 1 / scale };
  const rings = thinRings(traceRings(grid), { tolerance: size.tolerance, scale, isInside }).map(
    ({ owner, arcs }) => ({
      owner,
      arcs: arcs.map((arc) => ({ ...arc, points: arc.points.map(toMap(owner).point) })),
    }),
  );
  const labels = labelPoints(grid, codes.length).map((label, owner) => placeLabel(label, toMap(owner)));
  const shapes = drawRingShapes(rings, codes, labels);
  return {
    width,
    height: placed ? Math.max(height, placed.frame.y + placed.frame.height + size.margin) : height,
    shapes,
    borders: drawRingBorders(rings, codes, (owner) => !isInside(owner)),
    dissolved: dissolveRings(rings, shapes),
    inset: placed && describeInset(placed, drawRingBorders(rings, codes, isInside)),
  };
}

/** From squares of the grid to units of the map: for points and for lengths. */
interface ToMap {
  readonly point: (point: Point) => Point;
  readonly unit: number;
}

function intoFrame({ scale, source, origin }: PlacedInset): ToMap {
  const [left, top] = [origin[0] - source.x * scale, origin[1] - source.y * scale];
  return { point: ([x, y]) => [x + left, y + top], unit: 1 };
}

function placeLabel({ label, room }: LabelPoint, { point, unit }: ToMap): LabelPoint {
  return { label: point(label), room: { width: room.width * unit, height: room.height * unit } };
}

function enlarge({ code, polygons }: FlatBoundary, scale: number, above: number): FlatBoundary {
  const move = ([x, y]: Point): Point => [x * scale, (y + above) * scale];
  return { code, polygons: polygons.map((rings) => rings.map((ring) => ring.map(move))) };
}

function describeInset(placed: PlacedInset, borders: MapInset['borders']): MapInset {
  const { areas, scale, frame, source, origin, leader } = placed;
  const [x, y] = [source.x - origin[0] / scale, source.y - origin[1] / scale].map((place) =>
    String(Math.round(place * 1000) / 1000),
  );
  const copy = `translate(${x} ${y})scale(${(1 / scale).toPrecision(5).replace(/^0|0+$/g, '')})`;
  return { areas, scale, frame, heading: origin[1], source, leader, copy, borders };
}
