import { max } from 'd3-array';
import mapshaper from 'mapshaper';
import { areaCode, type AreaCode } from '#domain/area-code.ts';
import { areaOf } from '#domain/boundaries/flat-metres.ts';
import type { Boundary } from '#domain/content.ts';

type Shapes = ReadonlyMap<AreaCode, Boundary['polygons']>;

/** How far a point of a line may lie from the thinned line, in metres: a pixel of the map of a kecamatan of 7 km. */
export const TOLERANCE = 25;

/** Of a village below 25 ha lines are thinned less: by this share of the side of a square as large. */
const SMALL = 1 / 20;

/** Compact gaps up to this size, and longer ones if they are narrow, are errors of drawing and go to a neighbour. */
const GAP = '0.02km2';

/**
 * Makes one tiling of the shapes with mapshaper: overlaps go to the larger neighbour, narrow gaps are closed, crossing
 * lines are untangled, and the lines are thinned (Douglas and Peucker) once for both neighbours. Each village keeps at
 * least one part. Rings run as RFC 7946 says; degrees have five decimals, which is a metre.
 */
export async function cleanShapes(shapes: Shapes): Promise<Map<AreaCode, Boundary['polygons']>> {
  const commands = [
    '-i in.json',
    // Twice, before and after: thinning makes lines of narrow places cross.
    `-clean gap-fill-area=${GAP}`,
    "-simplify dp variable interval='tolerance' keep-shapes",
    `-clean gap-fill-area=${GAP}`,
    '-dissolve code',
    '-o out.json format=geojson precision=0.00001 rfc7946',
  ].join(' ');
  const written = await mapshaper.applyCommands(commands, { 'in.json': collectionOf(shapes) });
  const { features } = JSON.parse(String(written['out.json'])) as { features: OutFeature[] };
  const cleaned = features.flatMap(({ properties, geometry }) =>
    geometry === null ? [] : [[areaCode(properties.code), polygonsOf(geometry)] as const],
  );
  return new Map(cleaned.sort(([a], [b]) => (a < b ? -1 : 1)));
}

interface OutFeature {
  readonly properties: { readonly code: string };
  readonly geometry:
    | { readonly type: 'Polygon'; readonly coordinates: Boundary['polygons'][number] }
    | { readonly type: 'MultiPolygon'; readonly coordinates: Boundary['polygons'] }
    | null;
}

function polygonsOf(geometry: NonNullable<OutFeature['geometry']>): Boundary['polygons'] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

/** The largest part decides: islets beside it may go, but of a village that is an islet something must stay. */
function toleranceOf(polygons: Boundary['polygons']): number {
  const largest = max(polygons, (rings) => areaOf([rings])) ?? 0;
  return Math.min(TOLERANCE, Math.sqrt(largest) * SMALL);
}

function collectionOf(shapes: Shapes): string {
  const features = [...shapes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, coordinates]) => ({
      type: 'Feature',
      properties: { code, tolerance: toleranceOf(coordinates) },
      geometry: { type: 'MultiPolygon', coordinates },
    }));
  return JSON.stringify({ type: 'FeatureCollection', features });
}
