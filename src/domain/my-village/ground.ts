/** A position of a phone: degrees, and the radius in metres in which it is 95 % sure to be (W3C Geolocation). */
export interface PhonePosition {
  readonly longitude: number;
  readonly latitude: number;
  readonly accuracy: number;
}

type Degrees = Pick<PhonePosition, 'longitude' | 'latitude'>;

/** Metres of one degree of a great circle, on a ball of the mean radius of the earth (6,371,008.8 m, IUGG). */
const METRES_PER_DEGREE = (6_371_008.8 * Math.PI) / 180;

/** How many metres a degree of longitude and one of latitude are at a latitude. */
export function metresPerDegree(latitude: number): readonly [east: number, north: number] {
  return [METRES_PER_DEGREE * Math.cos((latitude * Math.PI) / 180), METRES_PER_DEGREE];
}

/**
 * Metres between two positions on a plane that touches the earth at the first: within 0.6 % of the distance on the
 * ellipsoid for the few dozen kilometres, near the equator, that it is used for.
 */
export function distanceBetween(from: Degrees, to: Degrees): number {
  const [east, north] = metresPerDegree(from.latitude);
  return Math.hypot((to.longitude - from.longitude) * east, (to.latitude - from.latitude) * north);
}

/** Metres from a position to the nearest side of a box (west, south, east, north in degrees); 0 inside. */
export function distanceToBox(from: Degrees, box: readonly [number, number, number, number]): number {
  const [west, south, east, north] = box;
  const longitude = Math.min(east, Math.max(west, from.longitude));
  const latitude = Math.min(north, Math.max(south, from.latitude));
  return distanceBetween(from, { longitude, latitude });
}
