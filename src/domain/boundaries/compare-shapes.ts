import { max, min } from 'd3-array';
import type { AreaCode } from '../area-code.ts';
import type { Boundary, Position } from '../content.ts';
import { evenOddArea } from './even-odd-area.ts';
import { areaOf, distance, distanceToSegment, type Flat, flatten } from './flat-metres.ts';
import { type Box, boxOf } from './point-in-polygon.ts';

type Shapes = ReadonlyMap<AreaCode, Boundary['polygons']>;

/** A village and by what share of it its area changed, up or down. */
export interface AreaChange {
  readonly code: AreaCode;
  readonly share: number;
}

/** How far cleaning and thinning changed the shapes. Lengths in metres, areas in square metres. */
export interface ShapeComparison {
  /** Sum of the areas before and after. */
  readonly area: { readonly before: number; readonly after: number };
  /** By what share of their area villages changed (0.02 is two percent), the most changed first. */
  readonly changes: readonly AreaChange[];
  /** Villages that lost or gained more than a quarter of their area, as those below a heavy overlap do. */
  readonly changed: readonly AreaCode[];
  /**
   * The farthest that a point of a village's old line lies from its new line, or a point of the new line from every
   * old line (where a gap was closed, from those of the neighbours), and of which village.
   */
  readonly displacement: { readonly code: AreaCode; readonly metres: number } | null;
  /** 95 of 100 points of the old lines lie nearer than this to the new line. */
  readonly usualDisplacement: number;
  /** Parts (islands, slivers) that are gone, and the area of the largest. */
  readonly lostParts: { readonly count: number; readonly largest: number };
}

/** More change of area than this is no thinning. */
const CHANGED = 0.25;

/**
 * Compares shapes before and after. Codes that are gone count as wholly changed; of shapes whose lines crossed the
 * area before is what the even-odd rule draws.
 */
export function compareShapes(
  before: Shapes,
  after: Shapes,
  crossed: ReadonlySet<AreaCode> = new Set(),
): ShapeComparison {
  const area = { before: 0, after: 0 };
  const changes: AreaChange[] = [];
  let displacement: ShapeComparison['displacement'] = null;
  const all: number[] = [];
  const neighbours = [...before.values()].map((polygons) => ({ polygons, box: boxOf(polygons) }));
  const lostParts = { count: 0, largest: 0 };
  for (const [code, polygons] of before) {
    const now = after.get(code) ?? [];
    const [old, next] = [crossed.has(code) ? evenOddArea(polygons) : areaOf(polygons), areaOf(now)];
    area.before += old;
    area.after += next;
    const share = old > 0 ? Math.abs(next - old) / old : 1;
    changes.push({ code, share });
    if (now.length === 0) continue;
    const moved = measureMoves(polygons, now, neighbours);
    for (const metres of moved.distances) all.push(metres);
    lostParts.count += moved.lost.length;
    lostParts.largest = Math.max(lostParts.largest, max(moved.lost) ?? 0);
    // A village that lost its half to a neighbour has moved by other means than thinning.
    if (share <= CHANGED && moved.farthest > (displacement?.metres ?? -1)) {
      displacement = { code, metres: moved.farthest };
    }
  }
  all.sort((a, b) => a - b);
  const usualDisplacement = all[Math.floor(all.length * 0.95)] ?? 0;
  changes.sort((a, b) => b.share - a.share);
  const changed = changes.filter(({ share }) => share > CHANGED).map(({ code }) => code);
  return { area, changes, changed, displacement, usualDisplacement, lostParts };
}

/** A part farther than this from all that is left was lost, not moved. */
const LOST = 100;

interface Moves {
  readonly distances: readonly number[];
  readonly farthest: number;
  /** Areas of the parts that are gone. */
  readonly lost: readonly number[];
}

interface Neighbour {
  readonly polygons: Boundary['polygons'];
  readonly box: Box;
}

function measureMoves(
  before: Boundary['polygons'],
  after: Boundary['polygons'],
  neighbours: readonly Neighbour[],
): Moves {
  const flat = flatten(before[0]![0]![0]![1]);
  const lines = (polygons: Boundary['polygons']) =>
    polygons.flat().map((ring) => ({ points: ring.map(flat), box: boxOf([[ring.map(flat)]]) }));
  const [oldLines, newLines] = [lines(before), lines(after)];
  const distances: number[] = [];
  const lost: number[] = [];
  for (const rings of before) {
    const own = rings.flatMap((ring) => ring.map((point) => distanceToLines(flat(point), newLines)));
    if (min(own)! > LOST || isSwallowed(rings, own, areaOf(after))) lost.push(areaOf([rings]));
    else for (const metres of own) distances.push(metres);
  }
  let farthest = distances.reduce((most, metres) => Math.max(most, metres), 0);
  for (const point of after.flat(2)) {
    const own = distanceToLines(flat(point), oldLines);
    if (own <= farthest) continue;
    const near = neighbours
      .filter(({ box }) => isNear(box, point))
      .flatMap(({ polygons }) => lines(polygons));
    farthest = Math.max(farthest, Math.min(own, distanceToLines(flat(point), near)));
  }
  return { distances, farthest, lost };
}

/** Degrees around a box within which its lines can be the nearest: about a kilometre. */
const AROUND = 0.01;

function isNear([west, south, east, north]: Box, [x, y]: Position): boolean {
  return x > west - AROUND && x < east + AROUND && y > south - AROUND && y < north + AROUND;
}

/** A speck beside the mainland is near a line although no line is its own. */
function isSwallowed(rings: Boundary['polygons'][number], own: readonly number[], area: number): boolean {
  const speck = areaOf([rings]);
  return speck < SPECK && speck < area / 2 && max(own)! > Math.sqrt(speck);
}

/** Square metres below which a part may go. */
const SPECK = 5000;

interface Line {
  readonly points: readonly Flat[];
  /** In metres, so that most lines need no closer look. */
  readonly box: Box;
}

function distanceToLines(point: Flat, lines: readonly Line[]): number {
  let nearest = Infinity;
  for (const { points: line, box } of lines) {
    if (isBeyond(point, [box[0], box[1]], [box[2], box[3]], nearest)) continue;
    for (let at = 1; at < line.length; at++) {
      const [from, to] = [line[at - 1]!, line[at]!];
      if (isBeyond(point, from, to, nearest)) continue;
      nearest = Math.min(nearest, distanceToSegment(point, from, to));
    }
    if (line.length === 1) nearest = Math.min(nearest, distance(point, line[0]!));
  }
  return nearest;
}

/** Most segments are too far away to be worth an exact answer. */
function isBeyond([x, y]: Flat, from: Flat, to: Flat, reach: number): boolean {
  return (
    Math.min(from[0], to[0]) - x > reach ||
    x - Math.max(from[0], to[0]) > reach ||
    Math.min(from[1], to[1]) - y > reach ||
    y - Math.max(from[1], to[1]) > reach
  );
}
