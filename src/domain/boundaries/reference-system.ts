import type { Position } from '../content.ts';
import { lookAtPosition, type PositionLook } from '../geo-limits.ts';
import { isObject, type ForeignFeature, singleGeometries } from './read-features.ts';

/** Names of systems whose coordinates are degrees that fit WGS 84 within a metre or so. */
const DEGREES = /CRS:?:?84|EPSG:+(?:\d[\d.]*:)?(?:4326|4979|4755|9470|9469|4258|4269)\b|WGS[ _]?(?:19)?84$/i;

/** The system that the old member `crs` of a GeoJSON names, or null where it has none or names plain degrees. */
export function namedSystem(value: unknown): string | null {
  const crs = isObject(value) ? value['crs'] : undefined;
  const name = isObject(crs) && isObject(crs['properties']) ? crs['properties']['name'] : undefined;
  if (typeof name !== 'string' || DEGREES.test(name)) return null;
  return name
    .replace(/^urn:ogc:def:crs:/i, '')
    .replace(/:+/g, ':')
    .slice(0, 40);
}

/** How the first point of each shape looks; shapes without a point are not counted. */
export function surveyPositions(features: readonly ForeignFeature[]): Record<PositionLook, number> {
  const looks: Record<PositionLook, number> = { indonesia: 0, swapped: 0, projected: 0, elsewhere: 0 };
  for (const { geometry } of features) {
    const position = firstPosition(geometry);
    if (position !== null) looks[lookAtPosition(position)] += 1;
  }
  return looks;
}

/** The first point of a geometry of any kind, or null. */
export function firstPosition(geometry: unknown): Position | null {
  for (const single of singleGeometries(geometry)) {
    const position = firstOf(single['coordinates']);
    if (position !== null) return position;
  }
  return null;
}

function firstOf(coordinates: unknown): Position | null {
  let inner = coordinates;
  while (Array.isArray(inner) && Array.isArray(inner[0])) inner = inner[0];
  if (!Array.isArray(inner)) return null;
  const [longitude, latitude] = inner as unknown[];
  return typeof longitude === 'number' && typeof latitude === 'number' ? [longitude, latitude] : null;
}
