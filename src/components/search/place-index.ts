import type { AreaCode } from '#domain/area-code.ts';
import { decodeLookupIndex, type LookupIndex, type LookupPlace } from '#domain/lookup-index.ts';
import { createPlaceSearch, type PlaceSearch } from '#domain/lookup-search.ts';

/** The places of the site, loaded and ready to be searched. */
export interface PlaceIndex {
  readonly region: AreaCode;
  readonly places: readonly LookupPlace[];
  readonly search: PlaceSearch;
}

const ADDRESS = '/api/v1/indeks.json';

let loading: Promise<PlaceIndex> | null = null;

/** Loads the index once for the whole page. Rejects when it cannot be had; the next call then tries again. */
export function loadPlaceIndex(): Promise<PlaceIndex> {
  loading ??= fetchPlaceIndex().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function fetchPlaceIndex(): Promise<PlaceIndex> {
  const response = await fetch(ADDRESS);
  if (!response.ok) throw new Error(`${ADDRESS}: ${response.status}`);
  const index = (await response.json()) as LookupIndex;
  const places = decodeLookupIndex(index);
  return { region: index.situs as AreaCode, places, search: createPlaceSearch(places) };
}
