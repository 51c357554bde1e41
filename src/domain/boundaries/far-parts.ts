import { type AreaCode, isWithin, regencyCode } from '../area-code.ts';
import type { Boundary } from '../content.ts';
import { flatten } from './flat-metres.ts';
import { type Box, boxOf } from './point-in-polygon.ts';

/**
 * A part farther than this from every other village of its regency is misplaced. Inhabited islands lie farther from
 * the coast (Masalembu: 110 km), but have more villages than one or other islands on the way.
 */
const FAR = 150_000;

interface Part {
  readonly code: AreaCode;
  readonly box: Box;
  readonly rings: Boundary['polygons'][number];
}

/** The shapes without their parts that lie far away from all else in their regency, and the codes that lost some. */
export function dropFarParts(shapes: ReadonlyMap<AreaCode, Boundary['polygons']>): {
  shapes: ReadonlyMap<AreaCode, Boundary['polygons']>;
  far: readonly AreaCode[];
} {
  const parts = [...shapes].flatMap(([code, polygons]) =>
    polygons.map((rings): Part => ({ code, rings, box: boxOf([rings]) })),
  );
  const kept = new Map<AreaCode, Part['rings'][]>();
  const far = new Set<AreaCode>();
  for (const part of parts) {
    if (isFar(part, parts)) far.add(part.code);
    else kept.set(part.code, [...(kept.get(part.code) ?? []), part.rings]);
  }
  return { shapes: far.size === 0 ? shapes : kept, far: [...far] };
}

/** Of a regency with a single village in the file nothing is far. */
function isFar(part: Part, parts: readonly Part[]): boolean {
  const regency = regencyCode(part.code);
  let hasOthers = false;
  for (const other of parts) {
    if (other.code === part.code || !isWithin(other.code, regency)) continue;
    hasOthers = true;
    if (gap(part.box, other.box) < FAR) return false;
  }
  return hasOthers;
}

/** Metres between two boxes; 0 where they meet. */
function gap(a: Box, b: Box): number {
  const flat = flatten((a[1] + a[3]) / 2);
  const [dx, dy] = flat([Math.max(0, a[0] - b[2], b[0] - a[2]), Math.max(0, a[1] - b[3], b[1] - a[3])]);
  return Math.hypot(dx, dy);
}
