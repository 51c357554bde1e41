import { type AreaCode, parentCode } from '#domain/area-code.ts';
import type { MapFrame, MapShape } from '../shape.ts';
import { pathAlong, type Point } from '../svg-text.ts';
import { joinSides, type Side } from '../tile-outline.ts';
import type { LabelPoint } from './label-points.ts';
import { NOBODY } from './paint-grid.ts';
import { thinLine, thinRing } from './simplify.ts';
import type { Ring } from './trace-rings.ts';

/**
 * Corners of a village that its own line passes so closely are left to its neighbours, whose corners they are: the two
 * lines, each 0.6 units broad, still lie on one another.
 */
const RING_TOLERANCE = 0.5;

/** A shape for every village: all its rings in one path. Owners of rings are indexes of `codes` and `labels`. */
export function drawRingShapes(
  rings: readonly Ring[],
  codes: readonly AreaCode[],
  labels: readonly LabelPoint[],
): MapShape[] {
  const paths = codes.map(() => '');
  for (const { owner, arcs } of rings) {
    const points = arcs.flatMap(({ points: own, closed }) => (closed ? own : own.slice(0, -1)));
    if (points.length < 3) continue;
    const thinned = thinRing(points, RING_TOLERANCE);
    const ring = thinned.length > 2 ? thinned : points;
    paths[owner] += pathAlong([[...ring, ring[0]!]]);
  }
  return codes.map((code, index) => {
    const { label, room } = labels[index]!;
    return { code, d: paths[index]! || squareAround(label), label, room };
  });
}

/** What is left of a village whose lines all fell together when they were thinned. */
export function squareAround([x, y]: Point): string {
  const [left, top] = [Math.floor(x), Math.floor(y)];
  const corners: Point[] = [
    [left, top],
    [left + 1, top],
    [left + 1, top + 1],
    [left, top + 1],
    [left, top],
  ];
  return pathAlong([corners]);
}

/**
 * Thin lines between kecamatan, strong ones between regencies, each once; the coast is the edge of its villages. Only
 * those of the owners for which `isDrawn` is true; between one of these and another, the line is drawn for both.
 */
export function drawRingBorders(
  rings: readonly Ring[],
  codes: readonly AreaCode[],
  isDrawn: (owner: number) => boolean,
): MapFrame['borders'] {
  const lines = { district: [] as Side[], regency: [] as Side[] };
  for (const { owner, arcs } of rings.filter((ring) => isDrawn(ring.owner))) {
    const district = parentCode(codes[owner]!)!;
    for (const { other, points, closed } of arcs) {
      if (other === NOBODY || (other < owner && isDrawn(other))) continue;
      const beyond = parentCode(codes[other]!)!;
      if (beyond === district) continue;
      const kind = parentCode(beyond) === parentCode(district) ? 'district' : 'regency';
      const ends = closed ? [...points, points[0]!] : points;
      for (const [index, to] of ends.entries()) if (index > 0) lines[kind].push([ends[index - 1]!, to]);
    }
  }
  return { district: borderPath(lines.district), regency: borderPath(lines.regency) };
}

/** A border is broader than the lines of villages below it, so it need not show each corner where two of these meet. */
const BORDER_TOLERANCE = 0.7;

function borderPath(sides: readonly Side[]): string {
  return pathAlong(joinSides(sides).map((line) => thinLine(line, BORDER_TOLERANCE)));
}
