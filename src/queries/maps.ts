import type { AreaCode } from '#domain/area-code.ts';
import type { Language } from '#domain/language.ts';
import { readGenerated, readGeneratedIfThere } from './generated.ts';

/** The map of an area as SVG text, to be put into a page; null for an area too large for one map. */
export function areaMap(code: AreaCode, language: Language): string | null {
  return readGeneratedIfThere(`maps/${language}/wilayah/${code}.svg`);
}

/** The map that shows where in its kecamatan a village lies, as SVG text. */
export function villageMap(code: AreaCode, language: Language): string {
  return readGenerated(`maps/${language}/desa/${code}.svg`);
}
