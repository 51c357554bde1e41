import type { AreaCode } from '../area-code.ts';
import type { Boundary, Position } from '../content.ts';
import type { Mend } from './mend-ring.ts';
import { boxOf, doMeet, overlapShare } from './point-in-polygon.ts';

type Polygons = Boundary['polygons'];

/** Shapes of one code overlapping by more than this share of the smaller contradict each other. */
const CONFLICT = 0.05;

/** One shape for each code; the codes whose shapes contradict each other; what was done with the rest. */
export interface JoinedShapes {
  readonly shapes: ReadonlyMap<AreaCode, Polygons>;
  readonly conflicts: readonly AreaCode[];
  readonly mends: ReadonlyMap<AreaCode, Mend>;
}

/** Makes one shape of all shapes of a code: copies are dropped, parts that lie side by side are put together. */
export function joinShapes(found: ReadonlyMap<AreaCode, readonly Polygons[]>): JoinedShapes {
  const shapes = new Map<AreaCode, Polygons>();
  const conflicts: AreaCode[] = [];
  const mends = new Map<AreaCode, Mend>();
  for (const [code, all] of found) {
    const different = [...new Map(all.map((shape) => [shapeKey(shape), shape])).values()];
    if (different.length < all.length) mends.set(code, 'copy');
    if (hasOverlap(different)) conflicts.push(code);
    else {
      if (different.length > 1) mends.set(code, 'merged');
      shapes.set(code, different.flat());
    }
  }
  return { shapes, conflicts, mends };
}

function hasOverlap(shapes: readonly Polygons[]): boolean {
  const boxes = shapes.map(boxOf);
  return shapes.some((shape, at) =>
    shapes.some((other, next) => {
      return next > at && doMeet(boxes[at]!, boxes[next]!) && overlapShare(shape, other) > CONFLICT;
    }),
  );
}

/** The same for shapes with the same points, wherever their rings start. */
export function shapeKey(polygons: Polygons): string {
  const text = (point: Position) => point.join(' ');
  return polygons
    .flatMap((rings) => rings.map((ring) => ring.slice(1).map(text).sort().join(',')))
    .sort()
    .join(';');
}

/** Groups of codes that have the very same shape; nobody can know which of them is right. */
export function sameShapes(shapes: ReadonlyMap<AreaCode, Polygons>): AreaCode[][] {
  const groups = new Map<string, AreaCode[]>();
  for (const [code, polygons] of shapes) {
    const key = shapeKey(polygons);
    groups.set(key, [...(groups.get(key) ?? []), code]);
  }
  return [...groups.values()].filter((codes) => codes.length > 1);
}
