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

/** Loads the index once for the whole page. Rejects when it cannot be had; the next call then tries again. */
export const loadPlaceIndex: () => Promise<PlaceIndex> = loadOnce(fetchPlaceIndex);

/** A function that loads something once, and again only after it could not be had. */
export function loadOnce<Value>(load: () => Promise<Value>): () => Promise<Value> {
  let loading: Promise<Value> | null = null;
  return () =>
    (loading ??= load().catch((error: unknown) => {
      loading = null;
      throw error;
    }));
}

/** The value in a JSON file of the site; rejects when it cannot be had. */
export async function fetchJson<Value>(address: string): Promise<Value> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as Value;
}

async function fetchPlaceIndex(): Promise<PlaceIndex> {
  const index = await fetchJson<LookupIndex>(ADDRESS);
  const places = decodeLookupIndex(index);
  return { region: index.situs as AreaCode, places, search: createPlaceSearch(places) };
}
