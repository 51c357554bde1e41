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

/** Places made ready to be searched: those of an index, or of a part of one. */
export interface PlaceGroup {
  readonly places: readonly LookupPlace[];
  readonly names: NameTable;
  /** By the spelling of their own name. */
  readonly entries: ReadonlyMap<number, readonly Entry[]>;
}

/** What was found, the best first, and whether a name is or starts as it was typed. */
export interface FoundPlaces {
  readonly places: readonly LookupPlace[];
  readonly isSure: boolean;
}

/** Says which places are searched: a wrong letter is looked for only where none of these is called as typed. */
export type PlaceTest = (place: LookupPlace) => boolean;

const anyPlace: PlaceTest = () => true;

/** Fewer letters or digits than this say nothing yet. */
const SHORTEST_QUERY = 2;
/** Shorter pieces of a word without spaces would be guesses. */
const SHORTEST_PIECE = 3;

/** Makes the search over the places of an index. */
export function createPlaceSearch(places: readonly LookupPlace[]): PlaceSearch {
  const groups = [preparePlaces(places)];
  return (text, limit) => {
    const found = searchPlaces(groups, text).places;
    return { places: found.slice(0, limit), total: found.length };
  };
}

/** True if there is enough to search for. */
export function isSearchable(query: string): boolean {
  return compactKey(query).length >= SHORTEST_QUERY;
}

/** Makes places ready to be searched. */
export function preparePlaces(places: readonly LookupPlace[]): PlaceGroup {
  const named = new Set<string>();
  let last: LookupPlace['above'] = [];
  for (const { name, above } of places) {
    named.add(name);
    // The villages of a kecamatan follow each other.
    if (above !== last) for (const area of above) named.add(area.name);
    last = above;
  }
  const names = createNameTable(named);
  return { places, names, entries: groupBySpelling(places.flatMap((place) => createEntries(place, names))) };
}

/**
 * Searches places; one that is in several groups counts once. Order of the results: no misspelling before one; the whole
 * name, its start, the start of a word in it, the rest; the kind that was asked for; the fit of the areas above; short
 * names first; areas before villages; names that the areas above repeat ("sukamulya sukamulya"); then by name and code.
 */
export function searchPlaces(
  groups: readonly PlaceGroup[],
  text: string,
  isWanted: PlaceTest = anyPlace,
): FoundPlaces {
  if (!isSearchable(text)) return { places: [], isSure: false };
  const query = readQuery(text);
  if (query.digits !== null) {
    const places = searchCodes(query.digits, groups).filter(isWanted);
    return { places, isSure: places.length > 0 };
  }
  const ranks = rankNames(query.readings, groups, isWanted);
  return { places: sortPlaces(ranks), isSure: hasSure(ranks) };
}

const DEPTHS = new Map(LEVELS.map(({ level }, depth) => [level, depth]));

function createEntries(place: LookupPlace, names: NameTable): Entry[] {
  const above = place.above.flatMap(({ name }) => names.spellingsOf(name));
  const depth = DEPTHS.get(levelOf(place.code))!;
  const spellings = names.spellingsOf(place.name);
  const key = names.textOf(spellings[0]!);
  return spellings.map((own) => ({ place, own, above, length: names.textOf(own).length, key, depth }));
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

function searchCodes(digits: string, groups: readonly PlaceGroup[]): LookupPlace[] {
  const found = new Map<string, LookupPlace>();
  for (const { places } of groups) {
    for (const place of places) {
      if (place.code.startsWith(digits) || place.otherCodes.includes(digits)) found.set(place.code, place);
    }
  }
  return [...found.values()].sort((a, b) => a.code.length - b.code.length || compareText(a.code, b.code));
}

/** How well the places fit that were found so far, by their codes. */
type Ranks = Map<string, { readonly entry: Entry; readonly rank: number }>;

function hasSure(ranks: Ranks): boolean {
  return [...ranks.values()].some(({ rank }) => rank < SURE_RANK);
}

/** From careful to generous: as typed, spaced or ended otherwise, with one letter wrong; a later step only if it is needed. */
function rankNames(readings: readonly Reading[], groups: readonly PlaceGroup[], isWanted: PlaceTest): Ranks {
  const typed = readings[0]!.words;
  const ranks: Ranks = new Map();
  const collect = (reading: Reading, tolerant: boolean): void => {
    for (const group of groups) collectRanks(ranks, group, { reading, tolerant, isWanted });
  };
  for (const reading of readings) collect(reading, false);
  if (hasSure(ranks)) return ranks;
  const others = [...respace(typed, groups), ...readBegun(typed)];
  for (const reading of others) collect(reading, false);
  if (!hasSure(ranks)) for (const reading of readings) collect(reading, true);
  if (ranks.size === 0) for (const reading of others) collect(reading, true);
  return ranks;
}

interface Attempt {
  readonly reading: Reading;
  readonly tolerant: boolean;
  readonly isWanted: PlaceTest;
}

function collectRanks(ranks: Ranks, { names, entries }: PlaceGroup, attempt: Attempt): void {
  const { reading, tolerant, isWanted } = attempt;
  const words = reading.words.map((word) => names.find(word, tolerant));
  // A place fits only if a word is in its own name, so nothing else has to be looked at.
  const spellings = words.length === 0 ? entries.keys() : words.flatMap((word) => [...word.keys()]);
  for (const spelling of new Set(spellings)) {
    for (const entry of entries.get(spelling) ?? []) {
      if (!isWanted(entry.place)) continue;
      const rank = rankEntry(entry, words, reading.kinds);
      const { code } = entry.place;
      if (rank !== null && rank < (ranks.get(code)?.rank ?? Infinity)) ranks.set(code, { entry, rank });
    }
  }
}

/** By rank; equal ones by name, spaces not counted, and then by code. */
function sortPlaces(ranks: Ranks): LookupPlace[] {
  return [...ranks.values()]
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        compareText(a.entry.key, b.entry.key) ||
        compareText(a.entry.place.code, b.entry.place.code),
    )
    .map(({ entry }) => entry.place);
}

/** The same letters with the spaces elsewhere: neighbours in one word, or one word cut at a name or a kind of place. */
function respace(words: readonly string[], groups: readonly PlaceGroup[]): Reading[] {
  const isName = (word: string): boolean => groups.some(({ names }) => names.has(word));
  if (words.length > 1) return joinings(words).map((joined) => ({ words: joined, kinds: [] }));
  const word = words[0]!;
  const readings: Reading[] = [];
  for (let cut = SHORTEST_PIECE; cut <= word.length - SHORTEST_PIECE; cut++) {
    const [left, right] = [word.slice(0, cut), word.slice(cut)];
    if (!isKindWord(left) && !isName(left) && !isName(right)) continue;
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
