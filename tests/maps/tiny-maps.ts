import { readFileSync } from 'node:fs';
import { villageAddress } from '#domain/address.ts';
import { areaCode, type AreaCode, isWithin } from '#domain/area-code.ts';
import type { Boundary, Position } from '#domain/content.ts';
import { STATUSES, type Status } from '#domain/release.ts';
import type { LegendEntry } from '#maps/draw-legend.ts';
import type { CoverageMap, MapArea } from '#maps/draw-map.ts';
import type { MapLabel } from '#maps/labels.ts';
import { placeNamesOn } from '#maps/place-names.ts';
import type { MapFrame } from '#maps/shape.ts';
import { layoutTiles } from '#maps/tile-layout.ts';
import { tinyContentDir, tinyRegister } from '../tiny-country.ts';

export const register = tinyRegister();

/** The villages of an area of the invented country. */
export function villagesOf(area: string): AreaCode[] {
  return register.villagesIn(areaCode(area)).map(({ code }) => code);
}

/** Position of each kecamatan of the invented country. */
export function tinyPositions(): Map<AreaCode, Position> {
  const rows = readFileSync(`${tinyContentDir}/data/district-positions.csv`, 'utf8')
    .trim()
    .split('\n')
    .slice(1);
  return new Map(
    rows.map((row) => {
      const [code, longitude, latitude] = row.split(',');
      return [areaCode(code!), [Number(longitude), Number(latitude)]];
    }),
  );
}

/** The tiles of the invented province 99. */
export function tinyCells() {
  return layoutTiles({ register, region: areaCode('99'), positions: tinyPositions() }).cells;
}

/** The polygons of the invented country, as its file has them: holes, islands and a ring that runs the wrong way. */
export function tinyBoundaries(): Boundary[] {
  const { features } = JSON.parse(readFileSync(`${tinyContentDir}/data/boundaries.geojson`, 'utf8')) as {
    features: { properties: { code: string }; geometry: { type: string; coordinates: unknown } }[];
  };
  return features.map(({ properties, geometry: { type, coordinates } }) => ({
    code: areaCode(properties.code),
    polygons: (type === 'Polygon' ? [coordinates] : coordinates) as Boundary['polygons'],
  }));
}

/** Invented villages with the three statuses in turn. */
export function tinyVillages(area: string, named: boolean): MapArea[] {
  return register.villagesIn(areaCode(area)).map(({ code, name }, index): MapArea => {
    const status = STATUSES[index % 3]!;
    return {
      code,
      fill: status,
      name: `${name}: ${status}`,
      address: villageAddress(code),
      label: named ? name : null,
    };
  });
}

/** The names of the parts of an area of the invented country; villages have theirs in their tiles. */
export function tinyLabels(area: string): MapLabel[] {
  if (area.length === 6) return [];
  return register.children(areaCode(area)).map(({ code, name }) => ({ code, text: name }));
}

/** A whole map of an area of the invented country. */
export function tinyMap(area: string, frame: MapFrame): CoverageMap {
  const code = areaCode(area);
  const areas = tinyVillages(area, area.length === 6);
  return {
    frame,
    id: `peta-${area}`,
    title: `Peta ${register.get(code)!.name}`,
    description: `Peta rekaan ${register.get(code)!.name}.`,
    fills: STATUSES,
    areas,
    names: placeNamesOn(frame, tinyLabels(area), new Map(areas.map((one) => [one.code, one.fill]))),
    withoutBoundary: 'Tanpa batas',
    enlarged: 'Diperbesar 2 kali',
  };
}

/** The villages of a map of statuses, as a locator wants them. */
export function statusesOf({ areas }: CoverageMap): { code: AreaCode; status: Status }[] {
  return areas.map(({ code, fill }) => ({ code, status: fill as Status }));
}

/** The legend of a map of statuses, with eight villages of each. */
export const tinyLegend: readonly LegendEntry[] = [
  { fill: 'sudah', label: 'Sudah', count: '8' },
  { fill: 'belum', label: 'Belum', count: '8' },
  { fill: 'tanpa_data', label: 'Belum ada data', count: '8' },
];

const CITY = areaCode('9971');

/** The invented country with its city drawn together towards its middle, so that its villages are tiny. */
export function withSmallCity(share: number): Boundary[] {
  const city = tinyBoundaries().filter(({ code }) => isWithin(code, CITY));
  const points = city.flatMap(({ polygons }) => polygons.flat(2));
  const mean = (axis: 0 | 1) => points.reduce((sum, point) => sum + point[axis], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const shrink = ([lon, lat]: Position): Position => [x + (lon - x) * share, y + (lat - y) * share];
  return tinyBoundaries().map((boundary) =>
    isWithin(boundary.code, CITY)
      ? { ...boundary, polygons: boundary.polygons.map((rings) => rings.map((ring) => ring.map(shrink))) }
      : boundary,
  );
}
