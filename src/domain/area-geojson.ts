import { apiCounts } from './api.ts';
import type { Boundary, Position } from './content.ts';
import type { AreaRecord, VillageRecord } from './site-data.ts';

/** About a tenth of a metre, as RFC 7946, section 11.2 advises. */
const DECIMALS = 1e6;

/** A feature of GeoJSON; without a geometry it has no place (RFC 7946, section 3.2). */
export interface Feature {
  readonly type: 'Feature';
  readonly id: string;
  readonly properties: Readonly<Record<string, string | number | boolean | null>>;
  readonly geometry: Geometry | null;
}

type Geometry =
  | { readonly type: 'Point'; readonly coordinates: Position }
  | { readonly type: 'Polygon'; readonly coordinates: Boundary['polygons'][number] }
  | { readonly type: 'MultiPolygon'; readonly coordinates: Boundary['polygons'] };

/** A village with its boundary, or without a geometry where there is none. */
export function villageFeature(village: VillageRecord, boundary: Boundary | undefined): Feature {
  const { code, name, kind, status, classification, classifiedOn, release } = village;
  return {
    type: 'Feature',
    id: code,
    properties: {
      kode: code,
      nama: name,
      jenis: kind,
      status,
      rilis: release,
      klasifikasi: classification,
      rilis_klasifikasi: classifiedOn,
    },
    geometry: boundary === undefined || boundary.polygons.length === 0 ? null : polygonGeometry(boundary),
  };
}

/** A kecamatan at its point, with the numbers of its villages as the API has them. */
export function districtFeature(district: AreaRecord, position: Position | undefined): Feature {
  return {
    type: 'Feature',
    id: district.code,
    properties: {
      kode: district.code,
      nama: district.name,
      tingkat: district.kind,
      ...apiCounts(district),
      rilis: district.coverage.releases.at(-1)?.release ?? null,
    },
    geometry: position === undefined ? null : { type: 'Point', coordinates: rounded(position) },
  };
}

function polygonGeometry({ polygons }: Boundary): Geometry {
  const wound = polygons.map((rings) => rings.map((ring, index) => wind(ring.map(rounded), index === 0)));
  return wound.length === 1
    ? { type: 'Polygon', coordinates: wound[0]! }
    : { type: 'MultiPolygon', coordinates: wound };
}

function rounded([longitude, latitude]: Position): Position {
  return [Math.round(longitude * DECIMALS) / DECIMALS, Math.round(latitude * DECIMALS) / DECIMALS];
}

/** An outer ring runs against the clock and a hole with it (RFC 7946, section 3.1.6). */
function wind(ring: readonly Position[], outer: boolean): readonly Position[] {
  return signedArea(ring) >= 0 === outer ? ring : ring.toReversed();
}

/** Positive for a ring that runs against the clock, on a map with north up. */
function signedArea(ring: readonly Position[]): number {
  return ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length]!;
    return sum + (x * nextY - nextX * y);
  }, 0);
}
