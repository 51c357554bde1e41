import { LOOKUP_ADDRESS, lookupShardAddress } from '#domain/address.ts';
import { createFinder, type PlaceFinder } from '#domain/lookup-finder.ts';
import type { LookupIndex } from '#domain/lookup-index.ts';
import { fetchJson, loadOnce } from './load-once.ts';

/** Loads the index once for the whole page. Rejects when it cannot be had; the next call then tries again. */
export const loadPlaceIndex: () => Promise<PlaceFinder> = loadOnce(async () =>
  createFinder(await fetchJson<LookupIndex>(LOOKUP_ADDRESS), (name) => fetchJson(lookupShardAddress(name))),
);
