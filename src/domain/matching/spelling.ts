import { distance } from 'fastest-levenshtein';

const VOWELS = 'aeiou';
/** Letters that people hear or type for one another in place names ("Nerogtog" and "Neroktog"). */
const COUSINS = ['kg', 'kq', 'bp', 'pf', 'fv', 'dt', 'cj', 'jy', 'iy', 'sz', 'mn'];
/** Letters that come and go between spellings ("Sana Dajah", "Sidangresmi", "Pabuwaran"). */
const SILENT = 'hmngwy';
const SHORTEST_KEY = 6;
const SHORTEST_WORD = 4;

/**
 * True if one word list is most likely a misspelling of the other: one slip only, of a kind that changes spellings
 * and hardly ever tells two villages apart. In the register (idn-area-data 4.0.1) 1 village in 1,500 has a
 * neighbour in its district that differs by such a slip; by any one letter or number it is 1 in 55.
 * Never over a number, the first letter of a word, or a short word ("Pasir A", "Pasir B").
 */
export function isSlip(written: readonly string[], official: readonly string[]): boolean {
  const a = written.join('');
  const b = official.join('');
  if (Math.min(a.length, b.length) < SHORTEST_KEY || digitsOf(a) !== digitsOf(b)) return false;
  if (a[0] !== b[0] || !isOneSoftEdit(a, b)) return false;
  if (written.length !== official.length) return hasNoShortWord(written) && hasNoShortWord(official);
  return written.every((word, index) => isSafePair(word, official[index]!));
}

/** Letters to change, add, drop or swap with the next to turn one text into the other. */
export function editDistance(a: string, b: string): number {
  const plain = distance(a, b);
  return plain === 2 && isSwap(...middles(a, b)) ? 1 : plain;
}

/** How alike two keys are, from 0 to 1: the share of letters that stay. */
export function likeness(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  return longest === 0 ? 0 : 1 - editDistance(a, b) / longest;
}

/** The numbers in a key, in order, as one text. */
export function digitsOf(key: string): string {
  return key.replace(/\D+/g, ' ').trim();
}

function isOneSoftEdit(a: string, b: string): boolean {
  const [left, right] = middles(a, b);
  if (left.length === 1 && right.length === 1) return isSoftChange(left, right);
  const both = left + right;
  if (both.length === 1) return VOWELS.includes(both) || SILENT.includes(both);
  return isSwap(left, right);
}

function isSoftChange(a: string, b: string): boolean {
  if (VOWELS.includes(a) && VOWELS.includes(b)) return true;
  return COUSINS.some((pair) => pair.includes(a) && pair.includes(b));
}

function isSwap(left: string, right: string): boolean {
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

/** What is left of two texts without their common start and end. */
function middles(a: string, b: string): [string, string] {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)];
}

function isSafePair(a: string, b: string): boolean {
  if (a === b) return true;
  return a[0] === b[0] && Math.min(a.length, b.length) >= SHORTEST_WORD;
}

function hasNoShortWord(words: readonly string[]): boolean {
  return words.every((word) => word.length >= SHORTEST_WORD - 1);
}
