import type { Position } from './content.ts';

/** Indonesia with some sea around it, in degrees: Rondo in the north, Ndana in the south, Sabang to Merauke. */
export const INDONESIA = { west: 94, east: 142, south: -12, north: 7 } as const;

/** What a pair of numbers that should be longitude and latitude looks like. */
export type PositionLook = 'indonesia' | 'swapped' | 'projected' | 'elsewhere';

/** Tells a point in Indonesia from one whose numbers are swapped, from metres of a projection, and from the rest. */
export function lookAtPosition([longitude, latitude]: Position): PositionLook {
  if (isInIndonesia(longitude, latitude)) return 'indonesia';
  if (isInIndonesia(latitude, longitude)) return 'swapped';
  return Math.abs(longitude) > 180 || Math.abs(latitude) > 90 ? 'projected' : 'elsewhere';
}

function isInIndonesia(longitude: number, latitude: number): boolean {
  const { west, east, south, north } = INDONESIA;
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}
