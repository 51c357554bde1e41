import { apiAddress, LOOKUP_ADDRESS, lookupShardAddress } from '#domain/address.ts';
import { areaApi, movedVillageApi, type OtherCodes, villageApi } from '#domain/api.ts';
import { openApi } from '#domain/api/open-api.ts';
import { releasesApi } from '#domain/api/releases.ts';
import { API_KINDS, answerPattern, jsonSchema, schemaAddress } from '#domain/api/schemas.ts';
import { apiEntry } from '#domain/api/entry.ts';
import { type AreaCode, ancestorCodes } from '#domain/area-code.ts';
import { encodeSiteLookup } from '#domain/lookup-shards.ts';
import type { Area } from '#domain/register.ts';
import type { AreaRecord, SiteData, VillageRecord } from '#domain/site-data.ts';
import type { Words } from '#domain/words.ts';

type NamedFile = readonly [path: string, text: string];

/**
 * The API of the contract, file by file, so that a country needs no more memory than a region: one JSON for each area,
 * village and former code of a village, the index and its shards, the releases, and what describes them. Paths start with "api/v1".
 */
export function* apiFiles(data: SiteData, words: Words): Generator<NamedFile> {
  yield* areaFiles(data);
  yield* villageFiles(data);
  for (const change of data.codeChanges) yield file(apiAddress(change.from), movedVillageApi(change));
  yield* lookupFiles(data);
  yield file(answerPattern('rilis'), releasesApi(data, words.t('api.attribution', { site: data.site.name })));
  for (const kind of API_KINDS) {
    yield readable(schemaAddress(kind), jsonSchema(kind, data.site.baseAddress));
  }
  yield readable('/api/v1/openapi.json', openApi(data, words));
  yield readable('/api/v1/index.json', apiEntry(data, words));
}

function* lookupFiles(data: SiteData): Generator<NamedFile> {
  const { index, shards } = encodeSiteLookup(data);
  yield [LOOKUP_ADDRESS.slice(1), JSON.stringify(index)];
  for (const [name, content] of shards) yield [lookupShardAddress(name).slice(1), JSON.stringify(content)];
}

function* areaFiles(data: SiteData): Generator<NamedFile> {
  const places = new Map<AreaCode, AreaRecord | VillageRecord>(
    [...data.areas, ...data.villages].map((place) => [place.code, place]),
  );
  for (const area of data.areas) {
    const parts = area.parts.map((code) => places.get(code)!);
    yield file(apiAddress(area.code), areaApi(data, area, parts));
  }
}

function* villageFiles(data: SiteData): Generator<NamedFile> {
  const above = new Map<AreaCode, Area>([...data.above, ...data.areas].map((area) => [area.code, area]));
  const codesOf = otherCodes(data);
  for (const village of data.villages) {
    const ancestors = ancestorCodes(village.code)
      .map((ancestor) => above.get(ancestor))
      .filter((area) => area !== undefined && area.level !== 'country')
      .reverse() as Area[];
    yield file(
      apiAddress(village.code),
      villageApi(data, village, { ancestors, codes: codesOf(village.code) }),
    );
  }
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
