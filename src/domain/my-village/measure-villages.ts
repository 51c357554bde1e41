import { metresPerDegree, type PhonePosition } from './ground.ts';
import type { Borders, KnownPlace } from './read-borders.ts';

/** A village with its distance from a position, in metres: 0 for a position inside. */
export interface NearVillage {
  readonly village: KnownPlace;
  readonly distance: number;
}

/**
 * The villages no farther than `reach` metres from a position, nearest first; those that hold it have distance 0. A
 * ray to the east is followed: whoever's border it crosses an odd number of times holds the position (even-odd rule; W.
 * R. Franklin, PNPOLY), whatever the order and the direction of the stretches, so rings need not be put together.
 */
export function measureVillages(
  { villages, lines }: Borders,
  position: PhonePosition,
  reach: number,
): NearVillage[] {
  const [east, north] = metresPerDegree(position.latitude);
  const inside = new Uint8Array(villages.length);
  const squared = new Float64Array(villages.length).fill(Infinity);
  const [low, high] = [position.latitude - reach / north, position.latitude + reach / north];
  for (const line of lines) {
    // Too far north or south to be crossed or in reach: nearly all lines.
    if (line.north < low || line.south > high) continue;
    const { sides, degrees } = line;
    let [x1, y1] = [0, 0];
    for (let index = 0; index < degrees.length; index += 2) {
      const x2 = (degrees[index]! - position.longitude) * east;
      const y2 = (degrees[index + 1]! - position.latitude) * north;
      if (index > 0) {
        const own = squaredToOrigin(x1, y1, x2, y2);
        const crosses = y1 > 0 !== y2 > 0 && x1 + (y1 / (y1 - y2)) * (x2 - x1) > 0;
        for (const side of sides) {
          if (side < 0) continue;
          if (crosses) inside[side]! ^= 1;
          if (own < squared[side]!) squared[side] = own;
        }
      }
      [x1, y1] = [x2, y2];
    }
  }
  return villages
    .map((village, index) => ({ village, distance: inside[index] ? 0 : Math.sqrt(squared[index]!) }))
    .filter(({ distance }) => distance <= reach)
    .sort((a, b) => a.distance - b.distance);
}

/** The square of the distance from the origin to a stretch between two points. */
function squaredToOrigin(x1: number, y1: number, x2: number, y2: number): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.max(0, Math.min(1, -(x1 * dx + y1 * dy) / length));
  return (x1 + share * dx) ** 2 + (y1 + share * dy) ** 2;
}
