import { apiAddress } from '#domain/address.ts';
import { areaApi, movedVillageApi, type OtherCodes, villageApi } from '#domain/api.ts';
import { openApi } from '#domain/api/open-api.ts';
import { releasesApi } from '#domain/api/releases.ts';
import { API_KINDS, answerPattern, jsonSchema, schemaAddress } from '#domain/api/schemas.ts';
import { apiEntry } from '#domain/api/entry.ts';
import { type AreaCode, ancestorCodes } from '#domain/area-code.ts';
import { encodeLookupIndex } from '#domain/lookup-index.ts';
import type { Area } from '#domain/register.ts';
import type { AreaRecord, SiteData } from '#domain/site-data.ts';
import type { Words } from '#domain/words.ts';

type NamedFile = readonly [path: string, text: string];

/**
 * The API of the contract, file by file, so that a country needs no more memory than a region: one JSON for each area,
 * village and former code of a village, the index, the releases, and what describes them. Paths start with "api/v1".
 */
export function* apiFiles(data: SiteData, words: Words): Generator<NamedFile> {
  const filesOf = areaApiFiles(data);
  for (const area of data.areas) yield* filesOf(area);
  yield* siteApiFiles(data, words);
}

/** The answers for former codes, the index, the releases, and what describes them all. */
export function* siteApiFiles(data: SiteData, words: Words): Generator<NamedFile> {
  for (const change of data.codeChanges) yield file(apiAddress(change.from), movedVillageApi(change));
  yield [answerPattern('indeks').slice(1), JSON.stringify(encodeLookupIndex(data))];
  yield file(answerPattern('rilis'), releasesApi(data, words.t('api.attribution', { site: data.site.name })));
  for (const kind of API_KINDS) {
    yield readable(schemaAddress(kind), jsonSchema(kind, data.site.baseAddress));
  }
  yield readable('/api/v1/openapi.json', openApi(data, words));
  yield readable('/api/v1/index.json', apiEntry(data, words));
}

/** Makes the answers for an area, and of a kecamatan those for its villages. */
export function areaApiFiles(data: SiteData): (area: AreaRecord) => Generator<NamedFile> {
  const villages = new Map(data.villages.map((village) => [village.code, village]));
  const areas = new Map(data.areas.map((area) => [area.code, area]));
  const above = new Map<AreaCode, Area>([...data.above, ...data.areas].map((area) => [area.code, area]));
  const codesOf = otherCodes(data);
  return function* (area) {
    const parts = area.parts.map((code) => areas.get(code) ?? villages.get(code)!);
    yield file(apiAddress(area.code), areaApi(data, area, parts));
    if (area.level !== 'district') return;
    const ancestors = [area.code, ...ancestorCodes(area.code)]
      .map((code) => above.get(code))
      .filter((one) => one !== undefined && one.level !== 'country')
      .reverse() as Area[];
    for (const code of area.parts) {
      const village = villages.get(code)!;
      yield file(apiAddress(code), villageApi(data, village, { ancestors, codes: codesOf(code) }));
    }
  };
}

function otherCodes({ bpsCodes, codeChanges }: SiteData): (code: AreaCode) => OtherCodes {
  const bps = new Map(bpsCodes.map(({ village, code }) => [village, code]));
  const former = Map.groupBy(codeChanges, ({ to }) => to);
  return (code) => ({
    bps: bps.get(code) ?? null,
    former: (former.get(code) ?? []).map(({ from }) => from),
  });
}

function file(address: string, value: unknown): NamedFile {
  return [address.slice(1), `${JSON.stringify(value)}\n`];
}

/** What people read too is indented. */
function readable(address: string, value: unknown): NamedFile {
  return [address.slice(1), `${JSON.stringify(value, null, 2)}\n`];
}
