import { maxIndex } from 'd3-array';
import type { Boundary, Position } from '../content.ts';
import { lookAtPosition } from '../geo-limits.ts';
import { evenOddArea } from './even-odd-area.ts';
import { flatten, signedArea } from './flat-metres.ts';
import { crossesItself, type Mend, mendRing } from './mend-ring.ts';
import { contains } from './point-in-polygon.ts';
import { isObject, singleGeometries } from './read-features.ts';

/** Why a shape cannot be used: its village is drawn as a tile. */
export type Loss = 'empty' | 'not-area' | 'broken' | 'mixed' | 'outside' | 'nothing-left';

/** The polygons of a shape as the site has them, or why it has none; and what was put right. */
export interface MendedGeometry {
  readonly polygons: Boundary['polygons'] | null;
  readonly loss: Loss | null;
  readonly mends: ReadonlySet<Mend>;
}

type Rings = readonly (readonly Position[])[];

class Lost extends Error {
  readonly loss: Loss;
  constructor(loss: Loss) {
    super(loss);
    this.loss = loss;
  }
}

/**
 * Reads polygons tolerantly: rings closed, longitude first, outer rings anticlockwise and holes clockwise (RFC 7946),
 * no heights, no repeated points, spikes or needles. Never throws; a shape that cannot be mended for certain is a loss.
 */
export function mendGeometry(geometry: unknown): MendedGeometry {
  const mends = new Set<Mend>();
  try {
    const polygons = polygonsOf(geometry, mends)
      .map((rings) => readRings(rings, mends))
      .flatMap((rings) => mendRings(rings, mends));
    if (polygons.length === 0) throw new Lost('nothing-left');
    return { polygons, loss: null, mends };
  } catch (error) {
    if (!(error instanceof Lost)) throw error;
    return { polygons: null, loss: error.loss, mends: new Set() };
  }
}

/** The lists of rings of a geometry; polygons of a collection together, its points and lines left out. */
function polygonsOf(geometry: unknown, mends: Set<Mend>): unknown[] {
  if (geometry === null || geometry === undefined) throw new Lost('empty');
  if (!isObject(geometry)) throw new Lost('not-area');
  const { type, coordinates, geometries } = geometry;
  if (type === 'GeometryCollection' && Array.isArray(geometries)) {
    mends.add('collection');
    const singles = singleGeometries(geometry);
    const areas = singles.filter((part) => part['type'] === 'Polygon' || part['type'] === 'MultiPolygon');
    if (areas.length === 0) throw new Lost(singles.length === 0 ? 'empty' : 'not-area');
    return areas.flatMap((part) => polygonsOf(part, mends));
  }
  if (type !== 'Polygon' && type !== 'MultiPolygon') throw new Lost('not-area');
  if (!Array.isArray(coordinates)) throw new Lost('broken');
  if (coordinates.length === 0) throw new Lost('empty');
  return type === 'Polygon' ? [coordinates] : coordinates;
}

function readRings(rings: unknown, mends: Set<Mend>): Position[][] {
  if (!Array.isArray(rings)) throw new Lost('broken');
  const read = rings.map((ring) => {
    if (!Array.isArray(ring)) throw new Lost('broken');
    return ring.map((point) => readPosition(point, mends));
  });
  const looks = new Set(read.flat().map(lookAtPosition));
  if (looks.size === 0) return [];
  if (looks.size > 1) throw new Lost(looks.has('indonesia') && looks.has('swapped') ? 'mixed' : 'outside');
  if (looks.has('indonesia')) return read;
  if (!looks.has('swapped')) throw new Lost('outside');
  mends.add('swapped');
  return read.map((ring) => ring.map(([latitude, longitude]): Position => [longitude, latitude]));
}

function readPosition(point: unknown, mends: Set<Mend>): Position {
  if (!Array.isArray(point)) throw new Lost('broken');
  const [longitude, latitude] = point as unknown[];
  if (!Number.isFinite(longitude) || !Number.isFinite(latitude)) throw new Lost('broken');
  if (point.length > 2) mends.add('heights');
  return [longitude as number, latitude as number];
}

/** One polygon put right: none where its outer ring is nothing, several where a hole lies outside of it. */
function mendRings([first, ...others]: Rings, mends: Set<Mend>): Position[][][] {
  if (first === undefined) return [];
  const start = mendRing(first, mends);
  if (start === null) return [];
  const rest = others.map((ring) => mendRing(ring, mends)).filter((ring) => ring !== null);
  const shell = largestOf([start, ...rest]);
  if (shell !== start) mends.add('shell-later');
  const inner = [start, ...rest].filter((ring) => ring !== shell);
  const outside = inner.filter((hole) => !liesWithin(hole, shell));
  if (outside.length > 0) mends.add('hole-outside');
  const polygons = [
    [shell, ...inner.filter((hole) => !outside.includes(hole))],
    ...outside.map((ring) => [ring]),
  ];
  if (polygons.flat().some(crossesItself)) mends.add('crossing');
  return polygons.map((rings) => rings.map((ring, at) => turnRing(ring, at === 0, mends)));
}

/** The ring around all others; RFC 7946 wants it first, but not everybody writes it so. */
function largestOf(rings: readonly Position[][]): Position[] {
  if (rings.length === 1) return rings[0]!;
  return rings[maxIndex(rings, (ring) => evenOddArea([[ring]]))]!;
}

/** Islands are sometimes written as holes of the mainland. A hole may touch its outer ring, so most points decide. */
function liesWithin(hole: readonly Position[], shell: readonly Position[]): boolean {
  const inside = hole.filter((point) => contains([[shell]], point)).length;
  return inside * 2 >= hole.length || contains([[shell]], middleOf(hole));
}

function middleOf(ring: readonly Position[]): Position {
  const mean = (axis: 0 | 1) => ring.reduce((sum, point) => sum + point[axis], 0) / ring.length;
  return [mean(0), mean(1)];
}

function turnRing(ring: Position[], isOuter: boolean, mends: Set<Mend>): Position[] {
  const isAnticlockwise = signedArea(ring.map(flatten(ring[0]![1]))) > 0;
  if (isAnticlockwise === isOuter) return ring;
  mends.add('direction');
  return ring.toReversed();
}
