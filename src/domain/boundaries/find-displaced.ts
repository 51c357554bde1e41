import { type AreaCode, parentCode } from '../area-code.ts';
import type { Boundary, Position } from '../content.ts';
import { distance, flatten } from './flat-metres.ts';
import { boxOf } from './point-in-polygon.ts';

/** Metres from the position of its kecamatan that a village may lie away; in Banten the farthest lies 25 km away. */
const FAR = 30_000;

/** Villages whose kecamatan has a position, and of those that lie too far from it the distance in metres. */
export interface Displaced {
  readonly measured: number;
  readonly far: ReadonlyMap<AreaCode, number>;
}

/**
 * Finds villages that lie far from the position of their kecamatan: farther than 30 km and than twice the way to the
 * next kecamatan, for the kecamatan of Papua are a hundred kilometres wide.
 */
export function findDisplaced(
  shapes: ReadonlyMap<AreaCode, Boundary['polygons']>,
  positions: ReadonlyMap<AreaCode, Position>,
): Displaced {
  const limits = new Map<AreaCode, number>();
  const far = new Map<AreaCode, number>();
  let measured = 0;
  for (const [code, polygons] of shapes) {
    const district = parentCode(code)!;
    const position = positions.get(district);
    if (position === undefined) continue;
    measured += 1;
    const metres = distanceTo(polygons, position);
    if (metres <= FAR) continue;
    if (!limits.has(district)) limits.set(district, Math.max(FAR, 2 * nearestOther(district, positions)));
    if (metres > limits.get(district)!) far.set(code, metres);
  }
  return { measured, far };
}

/** From a point to the nearest box around a part; 0 inside of it. */
function distanceTo(polygons: Boundary['polygons'], [x, y]: Position): number {
  const flat = flatten(y);
  let nearest = Infinity;
  for (const rings of polygons) {
    const [west, south, east, north] = boxOf([rings]);
    const corner: Position = [Math.min(Math.max(x, west), east), Math.min(Math.max(y, south), north)];
    nearest = Math.min(nearest, distance(flat([x, y]), flat(corner)));
  }
  return nearest;
}

function nearestOther(district: AreaCode, positions: ReadonlyMap<AreaCode, Position>): number {
  const own = positions.get(district)!;
  const flat = flatten(own[1]);
  let nearest = Infinity;
  for (const [code, position] of positions) {
    if (code !== district) nearest = Math.min(nearest, distance(flat(own), flat(position)));
  }
  return nearest === Infinity ? 0 : nearest;
}
