import { spellings } from './lookup-query.ts';

/** Two words with one slip among so many first letters have a key in common, and so have those that begin alike. */
const SLIP_LETTERS = 5;

/**
 * What somebody may type to begin a name: the name from each of its words on, in each of its spellings, without spaces.
 * "Rawa Rengas" begins as "rawarengas" or as "rengas".
 */
export function nameKeys(name: string): string[] {
  return [
    ...new Set(spellings(name).flatMap((words) => words.map((_, start) => words.slice(start).join('')))),
  ];
}

/**
 * Keys that a word shares with every word that is one slip away: its first five letters less one of them. A letter left
 * out, added, changed or swapped with its neighbour leaves at least one of them as it was.
 */
export function slipKeys(word: string): string[] {
  const start = word.slice(0, SLIP_LETTERS);
  const lessOne = Array.from(start, (_, at) => start.slice(0, at) + start.slice(at + 1));
  return [...new Set(start.length < SLIP_LETTERS ? [start, ...lessOne] : lessOne)];
}

/** True if the word is the other one or its beginning, but for one letter left out, added, changed or swapped. */
export function isOneSlipFrom(word: string, other: string): boolean {
  let same = 0;
  while (same < word.length && word[same] === other[same]) same++;
  if (same === word.length) return true;
  const rest = word.slice(same);
  const otherRest = other.slice(same);
  const swapped = otherRest[1] === undefined ? null : otherRest[1] + otherRest[0]! + otherRest.slice(2);
  return (
    otherRest.startsWith(rest.slice(1)) ||
    otherRest.slice(1).startsWith(rest) ||
    otherRest.slice(1).startsWith(rest.slice(1)) ||
    (swapped !== null && swapped.startsWith(rest))
  );
}

/**
 * The shards that may hold a key from a text on and before another one. `starts` are those of all shards in order: a key is
 * in the last one that starts with it or before it.
 */
export function shardsBetween(starts: readonly string[], from: string, before: string): string[] {
  const after = starts.findIndex((start) => start > from);
  const first = after === -1 ? starts.length - 1 : Math.max(0, after - 1);
  const end = starts.findIndex((start, at) => at > first && start >= before);
  return starts.slice(first, end === -1 ? undefined : end);
}

/** The shards that may hold a key with this beginning. */
export function shardsBeginning(starts: readonly string[], beginning: string): string[] {
  // Comes after every letter and digit.
  return shardsBetween(starts, beginning, `${beginning}~`);
}

/** The shards that may hold just this key, which goes on in "jaya-02" where there is very much of it. */
export function shardsOfKey(starts: readonly string[], key: string): string[] {
  // Comes after the hyphen and before every letter and digit.
  return shardsBetween(starts, key, `${key}/`);
}
