import { existsSync, readFileSync } from 'node:fs';
import { type AreaCode, areaCode } from '#domain/area-code.ts';
import type { Boundary, Position } from '#domain/content.ts';

const SHARED = '../shared/data';
const CENTROIDS = `${SHARED}/indonesia-district-centroids.csv`;
const BOUNDARIES = `${SHARED}/boundaries/banten-villages.geojson`;

/** True where the test data beside the project are present. */
export const hasSharedData = existsSync(CENTROIDS) && existsSync(BOUNDARIES);

/** The positions of Banten's kecamatan that the site itself has. */
export function bantenPositions(): Map<AreaCode, Position> {
  return readPositions('content/data/district-positions.csv', ([code, lon, lat]) => [code!, lon!, lat!]);
}

/** The positions of all kecamatan of the country, from the test data. */
export function countryPositions(): Map<AreaCode, Position> {
  return readPositions(CENTROIDS, ([code, , lon, lat]) => [code!, lon!, lat!]);
}

/** The village polygons of Banten, from the test data. */
export function bantenBoundaries(): Boundary[] {
  const { features } = JSON.parse(readFileSync(BOUNDARIES, 'utf8')) as {
    features: { properties: { code: string }; geometry: { type: string; coordinates: unknown } }[];
  };
  return features.map(({ properties, geometry: { type, coordinates } }) => ({
    code: areaCode(properties.code),
    polygons: (type === 'Polygon' ? [coordinates] : coordinates) as Boundary['polygons'],
  }));
}

function readPositions(
  file: string,
  pick: (cells: string[]) => [code: string, longitude: string, latitude: string],
): Map<AreaCode, Position> {
  const rows = readFileSync(file, 'utf8').trim().split(/\r?\n/).slice(1);
  return new Map(
    rows.map((row) => {
      const [code, longitude, latitude] = pick(row.split(','));
      return [areaCode(code), [Number(longitude), Number(latitude)]];
    }),
  );
}
