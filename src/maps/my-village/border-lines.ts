import { type AreaCode, parentCode } from '#domain/area-code.ts';
import type { Boundary } from '#domain/content.ts';
import { metresPerDegree } from '#domain/my-village/ground.ts';
import { extent } from '../extent.ts';
import { paintGrid } from '../boundaries/paint-grid.ts';
import type { FlatBoundary } from '../boundaries/project.ts';
import { simplifyLine } from '../boundaries/simplify.ts';
import { tidyGrid } from '../boundaries/tidy-grid.ts';
import { traceRings } from '../boundaries/trace-rings.ts';
import type { Point } from '../svg-text.ts';

/** A stretch of border: the villages on its sides, the later code first (null: none in the same regency), and its points in grid units. */
export interface BorderStretch {
  readonly sides: readonly [AreaCode, AreaCode | null];
  readonly points: readonly Point[];
}

/** The borders of villages on one grid: longitude = west + x * dx, latitude = south + y * dy. */
export interface BorderGrid {
  readonly west: number;
  readonly south: number;
  readonly dx: number;
  readonly dy: number;
  readonly stretches: readonly BorderStretch[];
  /** How far a line may lie from that of the source as a rule, in metres: the side of the coarsest grid. */
  readonly precision: number;
}

/** Side of a grid square in metres. Finer squares make larger files: 25 m is what a phone knows on a good day. */
const SQUARE = 25;
/** Lines are thinned by this many squares. */
const TOLERANCE = 1;
/** A regency larger than this many squares is painted on a coarser grid. */
const MOST_SQUARES = 40_000_000;
/** Free squares around a regency, so that nothing is painted along the edge of the grid. */
const MARGIN = 2;

/**
 * The borders of villages in the order of their codes, each stretch between two of them once. The polygons of each regency are painted on a grid and
 * traced again, as for maps: so gaps and overlaps between villages in the source are gone. Between two regencies
 * each has its own line. On squares of 25 m a line lies as a rule within 25 m of the source.
 */
export function borderLines(boundaries: readonly Boundary[]): BorderGrid {
  const positions = boundaries.flatMap(({ polygons }) => polygons.flat(2));
  const [west] = extent(positions.map(([longitude]) => longitude));
  const [south, north] = extent(positions.map(([, latitude]) => latitude));
  const [east, up] = metresPerDegree((south + north) / 2);
  const unit = { dx: SQUARE / east, dy: SQUARE / up };
  const regencies = Map.groupBy(boundaries, ({ code }) => parentCode(parentCode(code)!)!);
  const traced = [...regencies.values()].map((own) => {
    const flat = own.map(({ code, polygons }): FlatBoundary => {
      const place = (position: readonly [number, number]): Point => [
        (position[0] - west) / unit.dx,
        (position[1] - south) / unit.dy,
      ];
      return { code, polygons: polygons.map((rings) => rings.map((ring) => ring.map(place))) };
    });
    return traceRegency(flat);
  });
  const precision = SQUARE * Math.max(1, ...traced.map(({ coarse }) => coarse));
  return { west, south, ...unit, stretches: traced.flatMap(({ stretches }) => stretches), precision };
}

/** The stretches of one regency, in the units of the whole. */
function traceRegency(flat: readonly FlatBoundary[]): {
  stretches: BorderStretch[];
  coarse: number;
} {
  const points = flat.flatMap(({ polygons }) => polygons.flat(2));
  const [left, right] = extent(points.map(([x]) => x));
  const [top, bottom] = extent(points.map(([, y]) => y));
  const coarse = Math.max(1, Math.ceil(Math.sqrt(((right - left) * (bottom - top)) / MOST_SQUARES)));
  const [x0, y0] = [Math.floor(left / coarse) - MARGIN, Math.floor(top / coarse) - MARGIN];
  const moved = flat.map(({ code, polygons }) => ({
    code,
    polygons: polygons.map((rings) =>
      rings.map((ring) => ring.map(([x, y]): Point => [x / coarse - x0, y / coarse - y0])),
    ),
  }));
  const width = Math.ceil(right / coarse) - x0 + MARGIN;
  const grid = paintGrid(moved, width, Math.ceil(bottom / coarse) - y0 + MARGIN);
  tidyGrid(grid, moved);
  const codes = flat.map(({ code }) => code);
  const stretches = traceRings(grid).flatMap(({ owner, arcs }) =>
    arcs
      .filter(({ other }) => other < owner)
      .map(({ other, points: line, closed }): BorderStretch => {
        const thinned = simplifyLine(line, TOLERANCE, closed);
        const whole = closed ? [...thinned, thinned[0]!] : thinned;
        const back = ([x, y]: Point): Point => [(x + x0) * coarse, (y + y0) * coarse];
        return { sides: [codes[owner]!, codes[other] ?? null], points: whole.map(back) };
      }),
  );
  return { stretches, coarse };
}
