import { type AreaCode, areaCode, isWithin, levelOf, regencyCode } from './area-code.ts';
import {
  decodeAreas,
  decodeLookupIndex,
  type LookupIndex,
  type LookupPlace,
  type LookupShards,
  SHARDED_INDEX_VERSION,
} from './lookup-index.ts';
import { WHOLE, WORD_START } from './lookup-names.ts';
import { correctionsOf, partsOf, planNames, planSpellings, type Words } from './lookup-plan.ts';
import { isKindWord, readQuery } from './lookup-query.ts';
import {
  type FoundPlaces,
  isSearchable,
  type PlaceGroup,
  type PlaceTest,
  preparePlaces,
  searchPlaces,
} from './lookup-search.ts';

/** What was found, the best first. */
export interface Found {
  readonly places: readonly LookupPlace[];
  /** False if more may fit than was looked at: too little was typed for a site as large as this. */
  readonly isComplete: boolean;
}

/** The look-up of a site, whether its index holds everything or leads to shards. */
export interface PlaceFinder {
  readonly region: AreaCode;
  /** The places known without asking for more: all of them, or the areas down to the regencies. */
  readonly places: readonly LookupPlace[];
  /** The places that fit a query. */
  find(query: string, options?: FindOptions): Promise<Found>;
  /** All places, or those of some regencies where the index does not hold all. */
  list(regencies: readonly string[]): Promise<Found>;
}

const REGENCY_DIGITS = 4;
/** Of areas of one name there may be many; a person has one of them in mind. */
const MOST_REGENCIES = 6;
/** Shards of names for which the words may have been meant. */
const MOST_CORRECTED = 8;

export interface FindOptions {
  /** Those that are looked through in any case. */
  readonly regencies?: readonly string[];
  readonly isWanted?: PlaceTest;
}

/** Gets a shard by its name. */
export type LoadShard = (name: string) => Promise<unknown>;

/** Makes the look-up of an index; `load` is asked at most once for each shard that could be had. */
export function createFinder(index: LookupIndex, load: LoadShard): PlaceFinder {
  return index.pecahan === undefined ? wholeFinder(index) : shardedFinder(index, load);
}

function wholeFinder(index: LookupIndex): PlaceFinder {
  const groups = [preparePlaces(decodeLookupIndex(index))];
  const { places } = groups[0]!;
  return {
    region: areaCode(index.situs),
    places,
    find: (query, { isWanted } = {}) =>
      Promise.resolve({ places: searchPlaces(groups, query, isWanted).places, isComplete: true }),
    list: () => Promise.resolve({ places, isComplete: true }),
  };
}

function shardedFinder(index: LookupIndex, load: LoadShard): PlaceFinder {
  if (index.versi !== SHARDED_INDEX_VERSION) throw new Error(`Unknown index version ${String(index.versi)}`);
  const opener = createOpener(index, load);
  const { region, base, openRegencies } = opener;
  return {
    region,
    places: base.places,
    find: async (query, { regencies = [], isWanted } = {}) => {
      if (!isSearchable(query)) return { places: [], isComplete: true };
      const groups = [base, ...(await openRegencies(regencies))];
      const { digits, readings } = wordsOf(query);
      const search = () => searchPlaces(groups, query, isWanted);
      const attempt = { groups, search };
      return digits === null ? findNames(opener, readings, attempt) : findCode(opener, digits, attempt);
    },
    list: async (regencies) => {
      const groups = await openRegencies(regencies);
      const byCode = new Map(groups.flatMap(({ places }) => places.map((place) => [place.code, place])));
      return { places: [...byCode.values()], isComplete: regencies.length > 0 };
    },
  };
}

/** A search that finds more as groups of places are added to it. */
interface Attempt {
  readonly groups: PlaceGroup[];
  search(): FoundPlaces;
}

async function findCode(
  { openRegencies }: Opener,
  digits: string,
  { groups, search }: Attempt,
): Promise<Found> {
  const isNarrow = digits.length >= REGENCY_DIGITS;
  if (isNarrow) groups.push(...(await openRegencies([digits.slice(0, REGENCY_DIGITS)])));
  return { places: search().places, isComplete: isNarrow };
}

/** From careful to generous, as the search itself: more is loaded only where no name starts as typed. */
async function findNames(
  { base, shards, openNames, openRegencies, openCorrected }: Opener,
  readings: readonly Words[],
  { groups, search }: Attempt,
): Promise<Found> {
  const { names, isCut } = planNames(readings, shards);
  const add = async (...opened: readonly Promise<PlaceGroup[]>[]): Promise<void> => {
    for (const group of (await Promise.all(opened)).flat()) if (!groups.includes(group)) groups.push(group);
  };
  const answer = (places: Found['places']): Found => ({ places, isComplete: !isCut });
  const regencies = regenciesNamed(readings, [base]);
  await add(openNames(names), openRegencies(regencies));
  const { places, isSure } = search();
  // A whole regency was looked through, misspelled names too.
  if (isSure || (regencies.length > 0 && places.length > 0)) return answer(places);
  const unknown = unknownWords(readings, groups);
  await add(openRegencies(regenciesNamed(readings, groups)), openCorrected(readings, unknown));
  const more = search().places;
  if (unknown.length > 0 || more.length > 0) return answer(more);
  await add(openCorrected(readings, readings.flat()));
  return answer(search().places);
}

interface Opener {
  readonly region: AreaCode;
  readonly shards: LookupShards;
  /** The areas down to the regencies. */
  readonly base: PlaceGroup;
  openNames(names: readonly string[]): Promise<PlaceGroup[]>;
  openRegencies(codes: readonly string[]): Promise<PlaceGroup[]>;
  /** The shards of names with words in them for which these may have been meant. */
  openCorrected(readings: readonly Words[], words: readonly string[]): Promise<PlaceGroup[]>;
}

function createOpener(index: LookupIndex, load: LoadShard): Opener {
  const shards = index.pecahan!;
  const region = areaCode(index.situs);
  const areas = decodeAreas(index);
  const groupOf = rememberLoaded(async (name) =>
    preparePlaces(decodeLookupIndex((await load(name)) as LookupIndex, areas)),
  );
  const listOf = rememberLoaded(async (name) => (await load(name)) as readonly string[]);
  const openNames = (names: readonly string[]): Promise<PlaceGroup[]> =>
    Promise.all(names.map((name) => groupOf(`nama-${name}`)));
  return {
    region,
    shards,
    base: preparePlaces([...areas.values()].filter(({ code }) => isWithin(code, region))),
    openNames,
    openRegencies: (codes) =>
      Promise.all(codes.filter((code) => shards.kode.includes(code)).map((code) => groupOf(`kode-${code}`))),
    openCorrected: async (readings, words) => {
      const corrected = await Promise.all(
        [...new Set(words)].map(async (word) => {
          const lists = await Promise.all(planSpellings(word, shards).map((name) => listOf(`ejaan-${name}`)));
          return correctionsOf(word, lists.flat()).flatMap((other) => exchange(readings, word, other));
        }),
      );
      return openNames(planNames(corrected.flat(), shards).names.slice(0, MOST_CORRECTED));
    },
  };
}

/** As `loadOnce` does for one thing: each is loaded once, and again only after it could not be had. */
function rememberLoaded<Value>(load: (name: string) => Promise<Value>): (name: string) => Promise<Value> {
  const loading = new Map<string, Promise<Value>>();
  return (name) => {
    const known = loading.get(name);
    if (known !== undefined) return known;
    const started = load(name).catch((error: unknown) => {
      loading.delete(name);
      throw error;
    });
    loading.set(name, started);
    return started;
  };
}

/** The regencies that are called as a part of the words, and those of kecamatan that are. */
function regenciesNamed(readings: readonly Words[], groups: readonly PlaceGroup[]): string[] {
  const codes = new Set<string>();
  for (const part of new Set(readings.flatMap(partsOf))) {
    for (const { names, entries } of groups) {
      for (const [spelling, { bound }] of names.find(part, false)) {
        if (bound !== WHOLE) continue;
        for (const { place } of entries.get(spelling) ?? []) {
          if (['regency', 'district'].includes(levelOf(place.code))) codes.add(regencyCode(place.code));
        }
      }
    }
  }
  return [...codes].slice(0, MOST_REGENCIES);
}

/** The words that no name begins with, nor a later word of one. */
function unknownWords(readings: readonly Words[], groups: readonly PlaceGroup[]): string[] {
  const isKnown = (word: string): boolean =>
    groups.some(({ names }) =>
      [...names.find(word, false).values()].some(({ bound }) => bound <= WORD_START),
    );
  return readings.flat().filter((word) => !isKindWord(word) && !isKnown(word));
}

function exchange(readings: readonly Words[], word: string, other: string): Words[] {
  return readings
    .filter((words) => words.includes(word))
    .map((words) => words.map((one) => (one === word ? other : one)));
}

/** The digits of a code, or the different words of all readings of a query. */
function wordsOf(query: string): { digits: string | null; readings: Words[] } {
  const read = readQuery(query);
  if (read.digits !== null) return { digits: read.digits, readings: [] };
  const byText = new Map(read.readings.map(({ words }) => [words.join(' '), words]));
  return { digits: null, readings: [...byText.values()].filter(({ length }) => length > 0) };
}
