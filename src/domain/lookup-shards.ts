import { type AreaCode, isWithin, levelOf, parentCode, regencyCode } from './area-code.ts';
import { nameKeys, slipKeys } from './lookup-keys.ts';
import {
  encodePlaces,
  type LookupIndex,
  type LookupShards,
  type LookupSource,
  SHARDED_INDEX_VERSION,
} from './lookup-index.ts';
import { spellings } from './lookup-query.ts';
import { compactKey } from './place-name.ts';
import type { SiteData } from './site-data.ts';

/** How large the files of a look-up may be. */
export interface LookupLimits {
  /** Up to so many villages are one index. */
  readonly villagesInOne: number;
  /** Places of one shard of names, and words of one shard of spellings. */
  readonly places: number;
  readonly words: number;
}

/**
 * Up to 3,000 villages an index is 18 KB and quick enough to be searched whole. A phone takes some 10 ms to get 100 places
 * ready, and most names lie in one or two such shards.
 */
export const LOOKUP_LIMITS: LookupLimits = { villagesInOne: 3000, places: 100, words: 800 };

/** Shorter words must be right. */
const SHORTEST_WORD = 4;

/** A file of the look-up beside its index: which it is, and what it holds. */
export type LookupShard = readonly [name: string, content: LookupIndex | readonly string[]];

/** The files of a look-up: its index, and the shards that the index leads to; none where it holds everything itself. */
export interface LookupFiles {
  readonly index: LookupIndex;
  readonly shards: readonly LookupShard[];
}

/** The files of a site's look-up. */
export function encodeSiteLookup(data: SiteData): LookupFiles {
  return encodeLookup({
    region: data.site.region,
    newestRelease: data.releases[0]?.release ?? null,
    areas: [...data.above, ...data.areas],
    villages: data.villages,
    codeChanges: data.codeChanges,
    bpsCodes: data.bpsCodes,
  });
}

/** Makes the files of a look-up; the same source gives the same bytes. */
export function encodeLookup(source: LookupSource, limits = LOOKUP_LIMITS): LookupFiles {
  if (source.villages.length <= limits.villagesInOne) return { index: encodePlaces(source), shards: [] };
  const byCode = shardByCode(source);
  const byName = shardByName(source, limits.places);
  const bySpelling = shardBySpelling(source, limits.words);
  const pecahan: LookupShards = {
    kode: [...byCode.keys()],
    nama: [...byName.keys()],
    ejaan: [...bySpelling.keys()],
  };
  const areas = source.areas.filter(({ code }) => levelOf(code) !== 'district');
  const index = encodePlaces({ ...source, areas, villages: [], codeChanges: [], bpsCodes: [] });
  return {
    index: { ...index, versi: SHARDED_INDEX_VERSION, pecahan },
    shards: [
      ...shardsNamed('kode', byCode),
      ...shardsNamed('nama', byName),
      ...shardsNamed('ejaan', bySpelling),
    ],
  };
}

function shardsNamed(kind: keyof LookupShards, shards: ReadonlyMap<string, LookupShard[1]>): LookupShard[] {
  return [...shards].map(([start, content]) => [`${kind}-${start}`, content]);
}

type Place = LookupSource['areas'][number];
type Village = LookupSource['villages'][number];

/** An index of each regency by its code, with the villages that had or have another code which begins so. */
function shardByCode(source: LookupSource): Map<string, LookupIndex> {
  const { areas, villages, codeChanges, bpsCodes = [] } = source;
  const villageOf = new Map(villages.map((village) => [village.code, village]));
  const own = Map.groupBy(villages, ({ code }) => regencyCode(code));
  const changes = Map.groupBy(codeChanges, ({ from }) => regencyCode(from));
  const bps = Map.groupBy(bpsCodes, ({ code }) => code.slice(0, 4) as AreaCode);
  const districts = Map.groupBy(areas.filter(isDistrict), ({ code }) => regencyCode(code));
  const starts = [...new Set([...districts.keys(), ...own.keys(), ...changes.keys(), ...bps.keys()])].sort();
  const tops = areas.filter((area) => !isDistrict(area));
  const pathOf = pathsFrom(areas);
  return new Map(
    starts.map((start) => {
      const [changed, coded] = [changes.get(start) ?? [], bps.get(start) ?? []];
      const moved = [...changed.map(({ to }) => to), ...coded.map(({ village }) => village)];
      const others = moved.flatMap((code) =>
        regencyCode(code) === start ? [] : (villageOf.get(code) ?? []),
      );
      const inside = [...(own.get(start) ?? []), ...others];
      const above = tops.filter(({ code }) => isWithin(start, code));
      const listed = [...above, ...(districts.get(start) ?? []), ...others.flatMap(pathOf)];
      const shard = { ...source, areas: inOrder(listed), villages: inOrder(inside) };
      return [start, encodePlaces({ ...shard, codeChanges: changed, bpsCodes: coded })] as const;
    }),
  );
}

/** Indexes of the places whose names begin alike; only the kecamatan stand in them as what is above the villages. */
function shardByName(source: LookupSource, most: number): Map<string, LookupIndex> {
  const districts = source.areas.filter(isDistrict);
  const districtOf = new Map(districts.map((district) => [district.code, district]));
  const byKey = new Map<string, Called[]>();
  for (const place of [...districts, ...source.villages]) {
    const whole = compactKey(place.name);
    for (const key of nameKeys(place.name)) addTo(byKey, key, { place, isWhole: key === whole });
  }
  return mapValues(cut(byKey, compareCalled, most), (called) => {
    const places = called.map(({ place }) => place);
    const villages = places.filter((place) => !isDistrict(place)) as Village[];
    const above = villages.flatMap(({ code }) => districtOf.get(parentCode(code)!) ?? []);
    const areas = inOrder([...places.filter(isDistrict), ...above]);
    return encodePlaces({ ...source, areas, villages: inOrder(villages), codeChanges: [], bpsCodes: [] });
  });
}

/** A place and whether a key is its whole name. */
interface Called {
  readonly place: Place | Village;
  readonly isWhole: boolean;
}

/** Of very many "Jaya" the first shard has what is called so; those whose names only end so follow. */
function compareCalled(a: Called, b: Called): number {
  return Number(b.isWhole) - Number(a.isWhole) || compareText(a.place.code, b.place.code);
}

/** Lists of words with the same first letters less one. */
function shardBySpelling({ areas, villages }: LookupSource, most: number): Map<string, readonly string[]> {
  const words = new Set([...areas, ...villages].flatMap(({ name }) => spellings(name).flat()));
  const byKey = new Map<string, string[]>();
  for (const word of words) {
    if (word.length >= SHORTEST_WORD) for (const key of slipKeys(word)) addTo(byKey, key, word);
  }
  return mapValues(cut(byKey, compareText, most), (list) => [...new Set(list)].sort());
}

function addTo<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/**
 * Puts keys in order and cuts them into shards of at most so many values. Each shard is named by the text from which on a key
 * is in it, as short as it can be; a key that has more than fills one goes on in "jaya-02".
 */
function cut<Value>(
  byKey: ReadonlyMap<string, Value[]>,
  compare: (a: Value, b: Value) => number,
  most: number,
): Map<string, Value[]> {
  const shards = new Map<string, Value[]>();
  let last = '';
  let shard: Value[] = [];
  for (const key of [...byKey.keys()].sort()) {
    const values = byKey.get(key)!.sort(compare);
    if (shards.size === 0 || shard.length + values.length > most) {
      shards.set(shortestAfter(key, last), (shard = []));
    }
    shard.push(...values.slice(0, most));
    for (let part = 2; (part - 1) * most < values.length; part++) {
      shard = values.slice((part - 1) * most, part * most);
      shards.set(`${key}-${String(part).padStart(2, '0')}`, shard);
    }
    last = key;
  }
  return shards;
}

/** The shortest beginning of a key that comes after another one. */
function shortestAfter(key: string, last: string): string {
  let length = 1;
  while (length < key.length && last.startsWith(key.slice(0, length))) length++;
  return key.slice(0, length);
}

function pathsFrom(areas: readonly Place[]): (village: Place) => Place[] {
  const byCode = new Map(areas.map((area) => [area.code, area]));
  return ({ code }) =>
    [code.slice(0, 2), code.slice(0, 4), code.slice(0, 6)].flatMap(
      (above) => byCode.get(above as AreaCode) ?? [],
    );
}

function isDistrict({ code }: Place): boolean {
  return levelOf(code) === 'district';
}

/** Each place once, by code; the country, whose code is no number, first. */
function inOrder<P extends Place>(places: readonly P[]): P[] {
  const rank = ({ code }: P): string => (levelOf(code) === 'country' ? '' : code);
  return [...new Set(places)].sort((a, b) => compareText(rank(a), rank(b)));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function mapValues<Value, Result>(
  map: ReadonlyMap<string, Value>,
  change: (value: Value) => Result,
): Map<string, Result> {
  return new Map([...map].map(([key, value]) => [key, change(value)]));
}
