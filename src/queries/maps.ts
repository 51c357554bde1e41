import type { AreaCode } from '#domain/area-code.ts';
import { readGenerated, readGeneratedIfThere } from './generated.ts';

/** The map of an area as SVG text, to be put into a page; null for an area too large for one map. */
export function areaMap(code: AreaCode): string | null {
  return readGeneratedIfThere(`maps/wilayah/${code}.svg`);
}

/** The map that shows where in its kecamatan a village lies, as SVG text. */
export function villageMap(code: AreaCode): string {
  return readGenerated(`maps/desa/${code}.svg`);
}
