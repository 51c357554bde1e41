import type { Boundary, Position } from './content.ts';
import { lookAtPosition } from './geo-limits.ts';

/** What can be wrong with the geometry of a shape; each is a code of the problem catalogue. */
export type ShapeFault =
  'shape-type' | 'shape-broken' | 'shape-unclosed' | 'shape-projected' | 'shape-swapped' | 'shape-outside';

const LOOK_FAULTS = {
  swapped: 'shape-swapped',
  projected: 'shape-projected',
  elsewhere: 'shape-outside',
} as const;

/** The polygons of a GeoJSON geometry, longitude and latitude only; or the first thing that is wrong with it. */
export function readGeometry(geometry: unknown): Boundary['polygons'] | ShapeFault {
  if (!isObject(geometry)) return 'shape-type';
  const { type, coordinates } = geometry;
  const polygons: unknown =
    type === 'Polygon' ? [coordinates] : type === 'MultiPolygon' ? coordinates : undefined;
  if (polygons === undefined) return 'shape-type';
  if (!isFilledList(polygons)) return 'shape-broken';
  const read: Position[][][] = [];
  for (const polygon of polygons) {
    if (!isFilledList(polygon)) return 'shape-broken';
    const rings: Position[][] = [];
    for (const ring of polygon) {
      const points = readRing(ring);
      if (typeof points === 'string') return points;
      rings.push(points);
    }
    read.push(rings);
  }
  return read;
}

function readRing(ring: unknown): Position[] | ShapeFault {
  if (!Array.isArray(ring) || ring.length < 4) return 'shape-broken';
  const points: Position[] = [];
  for (const point of ring as unknown[]) {
    const position = readPoint(point);
    if (position === null) return 'shape-broken';
    const look = lookAtPosition(position);
    if (look !== 'indonesia') return LOOK_FAULTS[look];
    points.push(position);
  }
  const [first, last] = [points[0]!, points.at(-1)!];
  return first[0] === last[0] && first[1] === last[1] ? points : 'shape-unclosed';
}

function readPoint(point: unknown): Position | null {
  if (!Array.isArray(point)) return null;
  const [longitude, latitude] = point as unknown[];
  const isPosition = Number.isFinite(longitude) && Number.isFinite(latitude);
  return isPosition ? [longitude as number, latitude as number] : null;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isFilledList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.length > 0;
}
