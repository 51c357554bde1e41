import { beforeAll } from 'vitest';
import { areaCode } from '#domain/area-code.ts';
import { LEVELS } from '#domain/levels.ts';
import {
  decodeLookupIndex,
  encodePlaces,
  type LookupIndex,
  type LookupPlace,
  type LookupSource,
} from '#domain/lookup-index.ts';
import { createPlaceSearch, type PlaceSearch } from '#domain/lookup-search.ts';
import { CLASSIFICATIONS, STATUSES } from '#domain/release.ts';
import { readRegister } from '#lib/read-register.ts';

/** A sequence of numbers from 0 up to 1 that is the same on every run. */
export function seededNumbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1103515245 + 12345) % 2147483648) / 2147483648;
}

/** All places of a region of the real register; the statuses and classes are dealt out at random, the worst case for size. */
export async function registerSource(code: string): Promise<LookupSource> {
  const region = areaCode(code);
  const register = await readRegister();
  const random = seededNumbers(7);
  const areas = LEVELS.filter(({ level }) => level !== 'village').flatMap(({ level }) =>
    register.areasIn(region, level),
  );
  const villages = register.villagesIn(region).map((village) => {
    const status = STATUSES[Math.floor(random() * STATUSES.length)]!;
    const classification = status === 'sudah' ? CLASSIFICATIONS[Math.floor(random() * 5)] : undefined;
    return { ...village, status, classification: classification ?? null };
  });
  return { region, newestRelease: '2025-06-30', areas, villages, codeChanges: [] };
}

/** The index of all Banten. */
export async function bantenIndex(): Promise<LookupIndex> {
  return encodePlaces(await registerSource('36'));
}

/** The places of that index. */
export async function bantenPlaces(): Promise<LookupPlace[]> {
  return decodeLookupIndex(await bantenIndex());
}

/** A search over all Banten for the tests of one file, opened before them. */
export function openBantenSearch(): {
  readonly places: readonly LookupPlace[];
  search(query: string, limit: number): ReturnType<PlaceSearch>;
  /** What a search finds, as a test names it. */
  find(query: string, limit?: number): string[];
} {
  let places: LookupPlace[];
  let search: PlaceSearch;
  beforeAll(async () => {
    places = await bantenPlaces();
    search = createPlaceSearch(places);
  });
  return {
    get places() {
      return places;
    },
    search: (query, limit) => search(query, limit),
    find: (query, limit = 8) => search(query, limit).places.map(nameOf),
  };
}

/** "kecamatan Labuan, Pandeglang": a place as a test names it. */
export function nameOf(place: LookupPlace): string {
  return [`${place.kind} ${place.name}`, ...place.above.slice(0, -1).map(({ name }) => name)].join(', ');
}

/** The kinds of some places, in order. */
export function placeKinds(places: readonly LookupPlace[]): string[] {
  return places.map(({ kind }) => kind);
}
