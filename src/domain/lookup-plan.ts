import { isOneSlipFrom, shardsBeginning, shardsOfKey, slipKeys } from './lookup-keys.ts';
import type { LookupShards } from './lookup-index.ts';
import { isKindWord } from './lookup-query.ts';

/** Words in the order in which they were typed. */
export type Words = readonly string[];

/** Beginnings of names that lie in more shards say too little: only the first of them is loaded, with what is called just so. */
const WIDEST = 2;
const MOST_SHARDS = 12;
/** Shorter words must be right. */
const SHORTEST_TOLERANT = 4;
const MOST_CORRECTIONS = 6;
/** Of the words for kinds only these begin names, in idn-area-data 4.0.1: "Kota Baru", "Desa Lama". */
const KINDS_IN_NAMES = ['kota', 'desa'];

/** Names of shards, the most telling first, and whether some that would fit were left out. */
export interface NamePlan {
  readonly names: readonly string[];
  readonly isCut: boolean;
}

/** The shards of names that may hold what is called as some of these words. */
export function planNames(readings: readonly Words[], shards: LookupShards): NamePlan {
  const planned = new Set<string>();
  let isCut = false;
  for (const words of readings) {
    for (let start = 0; start < words.length; start++) {
      if (isKindWord(words[start]!) && !KINDS_IN_NAMES.includes(words[start]!)) continue;
      const { narrow, wide } = shardsFrom(words.slice(start), shards.nama);
      for (const shard of narrow) planned.add(shard);
      if (narrow.length > 0 || start > 0) continue;
      planned.add(wide[0]!);
      isCut = true;
    }
  }
  const names = [...planned].slice(0, MOST_SHARDS);
  return { names, isCut: isCut || names.length < planned.size };
}

/** The shards of a beginning that is as short as it can be without lying in too many; else those of all words. */
function shardsFrom(words: Words, starts: readonly string[]): { narrow: string[]; wide: string[] } {
  let found: string[] = [];
  let joined = '';
  for (const word of words) {
    joined += word;
    found = shardsBeginning(starts, joined);
    if (found.length <= WIDEST) return { narrow: found, wide: [] };
  }
  return { narrow: [], wide: found };
}

/** Parts of the words, but not all of them: what may be the name of an area in which the rest is sought. */
export function partsOf(words: Words): string[] {
  return words.flatMap((_, start) =>
    words
      .slice(start)
      .map((_, length) => words.slice(start, start + length + 1))
      .filter((part) => part.length < words.length)
      .map((part) => part.join('')),
  );
}

/** The shards that list the words one slip away from this one. */
export function planSpellings(word: string, shards: LookupShards): string[] {
  if (word.length < SHORTEST_TOLERANT) return [];
  const starts = slipKeys(word).flatMap((key) => shardsOfKey(shards.ejaan, key));
  return [...new Set(starts)];
}

/** The words for which this one may have been meant: whole ones first, then those of which least is missing. */
export function correctionsOf(word: string, listed: Iterable<string>): string[] {
  return [...new Set(listed)]
    .filter((other) => other !== word && isOneSlipFrom(word, other))
    .sort((a, b) => Math.abs(a.length - word.length) - Math.abs(b.length - word.length) || (a < b ? -1 : 1))
    .slice(0, MOST_CORRECTIONS);
}
