import type { AreaCode } from '#domain/area-code.ts';
import { readGenerated } from './generated.ts';

/** True where the maps are schematic tiles because the content folder has no boundaries. */
export const mapsAreTiles: boolean = (JSON.parse(readGenerated('maps/about.json')) as { tiles: boolean })
  .tiles;

/** The map of an area as SVG text, to be put into a page. */
export function areaMap(code: AreaCode): string {
  return readGenerated(`maps/wilayah/${code}.svg`);
}

/** The map that shows where in its kecamatan a village lies, as SVG text. */
export function villageMap(code: AreaCode): string {
  return readGenerated(`maps/desa/${code}.svg`);
}
