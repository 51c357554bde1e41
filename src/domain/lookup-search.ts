import { levelOf } from './area-code.ts';
import { LEVELS } from './levels.ts';
import type { LookupPlace } from './lookup-index.ts';
import { createNameTable, type NameTable } from './lookup-names.ts';
import { isKindWord, readBegun, type Reading, readQuery } from './lookup-query.ts';
import { type Entry, rankEntry, SURE_RANK } from './lookup-rank.ts';
import { compactKey } from './place-name.ts';

/** The best places for a query, and how many there are in all. */
export interface PlaceResults {
  readonly places: readonly LookupPlace[];
  readonly total: number;
}

export type PlaceSearch = (query: string, limit: number) => PlaceResults;

/** Fewer letters or digits than this say nothing yet. */
const SHORTEST_QUERY = 2;
/** Shorter pieces of a word without spaces would be guesses. */
const SHORTEST_PIECE = 3;

/**
 * Makes the search over the places of an index. Order of the results: no misspelling before one; the whole name, its
 * start, the start of a word in it, the rest; the kind that was asked for; the fit of the areas above; short names
 * first; areas before villages; names that the areas above repeat ("sukamulya sukamulya"); then by name and code.
 */
export function createPlaceSearch(places: readonly LookupPlace[]): PlaceSearch {
  const names = createNameTable(
    places.flatMap((place) => [place.name, ...place.above.map(({ name }) => name)]),
  );
  const entries = groupBySpelling(places.flatMap((place) => createEntries(place, names)));
  const order = orderByName(places);
  return (text, limit) => {
    if (!isSearchable(text)) return { places: [], total: 0 };
    const query = readQuery(text);
    const found =
      query.digits === null
        ? sortPlaces(rankNames(query.readings, entries, names), order)
        : searchCodes(query.digits, places);
    return { places: found.slice(0, limit), total: found.length };
  };
}

/** True if there is enough to search for. */
export function isSearchable(query: string): boolean {
  return compactKey(query).length >= SHORTEST_QUERY;
}

function createEntries(place: LookupPlace, names: NameTable): Entry[] {
  const above = place.above.flatMap(({ name }) => names.spellingsOf(name));
  const depth = LEVELS.findIndex(({ level }) => level === levelOf(place.code));
  return names
    .spellingsOf(place.name)
    .map((own) => ({ place, own, above, length: names.lengthOf(own), depth }));
}

function groupBySpelling(entries: readonly Entry[]): Map<number, Entry[]> {
  const groups = new Map<number, Entry[]>();
  for (const entry of entries) {
    const group = groups.get(entry.own);
    if (group) group.push(entry);
    else groups.set(entry.own, [entry]);
  }
  return groups;
}

function searchCodes(digits: string, places: readonly LookupPlace[]): LookupPlace[] {
  return places
    .filter(({ code, otherCodes }) => code.startsWith(digits) || otherCodes.includes(digits))
    .sort((a, b) => a.code.length - b.code.length || compareText(a.code, b.code));
}

/** From careful to generous: as typed, spaced or ended otherwise, with one letter wrong; a later step only if it is needed. */
function rankNames(
  readings: readonly Reading[],
  entries: ReadonlyMap<number, readonly Entry[]>,
  names: NameTable,
): Map<LookupPlace, number> {
  const typed = readings[0]!.words;
  const ranks = new Map<LookupPlace, number>();
  const isSure = (): boolean => [...ranks.values()].some((rank) => rank < SURE_RANK);
  const collect = (reading: Reading, tolerant: boolean): void => {
    const words = reading.words.map((word) => names.find(word, tolerant));
    // A place fits only if a word is in its own name, so nothing else has to be looked at.
    const spellings = words.length === 0 ? entries.keys() : words.flatMap((word) => [...word.keys()]);
    for (const spelling of new Set(spellings)) {
      for (const entry of entries.get(spelling) ?? []) {
        const rank = rankEntry(entry, words, reading.kinds);
        if (rank !== null && rank < (ranks.get(entry.place) ?? Infinity)) ranks.set(entry.place, rank);
      }
    }
  };
  for (const reading of readings) collect(reading, false);
  if (isSure()) return ranks;
  const others = [...respace(typed, names), ...readBegun(typed)];
  for (const reading of others) collect(reading, false);
  if (!isSure()) for (const reading of readings) collect(reading, true);
  if (ranks.size === 0) for (const reading of others) collect(reading, true);
  return ranks;
}

function sortPlaces(
  ranks: ReadonlyMap<LookupPlace, number>,
  order: ReadonlyMap<LookupPlace, number>,
): LookupPlace[] {
  return [...ranks]
    .sort(([a, rankA], [b, rankB]) => rankA - rankB || order.get(a)! - order.get(b)!)
    .map(([place]) => place);
}

/** The position of each place by name, spaces not counted, and among equal names as the index has them: by code. */
function orderByName(places: readonly LookupPlace[]): Map<LookupPlace, number> {
  const keys = places.map((place) => [compactKey(place.name), place] as const);
  keys.sort(([a], [b]) => compareText(a, b));
  return new Map(keys.map(([, place], position) => [place, position]));
}

/** The same letters with the spaces elsewhere: neighbours in one word, or one word cut at a name or a kind of place. */
function respace(words: readonly string[], names: NameTable): Reading[] {
  if (words.length > 1) return joinings(words).map((joined) => ({ words: joined, kinds: [] }));
  const word = words[0]!;
  const readings: Reading[] = [];
  for (let cut = SHORTEST_PIECE; cut <= word.length - SHORTEST_PIECE; cut++) {
    const [left, right] = [word.slice(0, cut), word.slice(cut)];
    if (!isKindWord(left) && !names.has(left) && !names.has(right)) continue;
    const query = readQuery(`${left} ${right}`);
    if (query.digits === null) readings.push(...query.readings);
  }
  return readings;
}

/** Each two neighbours in one, and all in one: ["rang", "kas", "lebak"] -> "rangkas lebak", "rang kaslebak", all. */
function joinings(words: readonly string[]): string[][] {
  const pairs = words
    .slice(1)
    .map((word, before) => [...words.slice(0, before), words[before]! + word, ...words.slice(before + 2)]);
  return words.length > 2 ? [...pairs, [words.join('')]] : pairs;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
