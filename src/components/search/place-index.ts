import type { AreaCode } from '#domain/area-code.ts';
import { decodeLookupIndex, type LookupIndex, type LookupPlace } from '#domain/lookup-index.ts';
import { createPlaceSearch, type PlaceSearch } from '#domain/lookup-search.ts';
import { fetchJson, loadOnce } from './load-once.ts';

/** The places of the site, loaded and ready to be searched. */
export interface PlaceIndex {
  readonly region: AreaCode;
  readonly places: readonly LookupPlace[];
  readonly search: PlaceSearch;
}

const ADDRESS = '/api/v1/indeks.json';

/** Loads the index once for the whole page. Rejects when it cannot be had; the next call then tries again. */
export const loadPlaceIndex: () => Promise<PlaceIndex> = loadOnce(fetchPlaceIndex);

async function fetchPlaceIndex(): Promise<PlaceIndex> {
  const index = await fetchJson<LookupIndex>(ADDRESS);
  const places = decodeLookupIndex(index);
  return { region: index.situs as AreaCode, places, search: createPlaceSearch(places) };
}
