import { type AreaCode, regencyCode } from '../area-code.ts';
import { compactKey } from '../place-name.ts';
import type { PlaceIndex } from './place-index.ts';
import type { PlaceMatch, PlaceQuery } from './place-query.ts';

/**
 * Places a row of a file without regencies: the only village of the region with that name in a district of that
 * name. Null where there is none or more than one.
 */
export function placeUnnamed(index: PlaceIndex, query: PlaceQuery, region: AreaCode): PlaceMatch | null {
  const district = compactKey(query.district);
  const village = compactKey(query.village);
  if (district === '' || village === '') return null;
  const found = index.register
    .areasIn(region, 'regency')
    .flatMap(({ code }) => index.regency(code).districts.filter(({ compact }) => compact === district))
    .flatMap(({ area }) => index.regency(regencyCode(area.code)).villagesOf(area.code))
    .filter(({ compact }) => compact === village);
  if (found.length !== 1) return null;
  return { status: 'cocok', code: found[0]!.area.code, reasons: ['tanpa-kabupaten'] };
}
