import { apiAddress } from '#domain/address.ts';
import { areaApi, villageApi } from '#domain/api.ts';
import { type AreaCode, ancestorCodes } from '#domain/area-code.ts';
import { encodeLookupIndex } from '#domain/lookup-index.ts';
import type { Area } from '#domain/register.ts';
import type { AreaRecord, SiteData, VillageRecord } from '#domain/site-data.ts';
import type { FileTree } from './write-tree.ts';

/** The API of the contract: one JSON for each area and village, and the compact index. Paths start with "api/v1". */
export function apiFiles(data: SiteData): FileTree {
  const files: FileTree = new Map();
  const places = new Map<AreaCode, AreaRecord | VillageRecord>(
    [...data.areas, ...data.villages].map((place) => [place.code, place]),
  );
  const above = new Map<AreaCode, Area>([...data.above, ...data.areas].map((area) => [area.code, area]));
  for (const area of data.areas) {
    const parts = area.parts.map((code) => places.get(code)!);
    files.set(apiAddress(area.code).slice(1), toJson(areaApi(data, area, parts)));
  }
  for (const village of data.villages) {
    files.set(
      apiAddress(village.code).slice(1),
      toJson(villageApi(data, village, pathOf(above, village.code))),
    );
  }
  files.set('api/v1/indeks.json', JSON.stringify(encodeLookupIndex(data)));
  return files;
}

function pathOf(above: ReadonlyMap<AreaCode, Area>, code: AreaCode): Area[] {
  return ancestorCodes(code)
    .map((ancestor) => above.get(ancestor))
    .filter((area) => area !== undefined && area.level !== 'country')
    .reverse() as Area[];
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
