import type { AreaKind } from './levels.ts';
import { exactKey, expandWords, isExpandable } from './place-name.ts';

/** One way to understand a query: words to find, and the kinds of place that were asked for, most wanted first. */
export interface Reading {
  readonly words: readonly string[];
  readonly kinds: readonly AreaKind[];
}

/** A query is a code, complete or begun, or words with one reading or more. */
export type LookupQuery =
  { readonly digits: string } | { readonly digits: null; readonly readings: readonly Reading[] };

/** No path is longer; the rest of a longer text is left out. */
export const LONGEST_QUERY = 120;

const CODE = /^[\d\s.-]*\d[\d\s.-]*$/;

/** What kinds of place are called, on the pages of either language and in short. */
const KIND_WORDS = new Map<string, AreaKind>([
  ['provinsi', 'provinsi'],
  ['propinsi', 'provinsi'],
  ['prov', 'provinsi'],
  ['province', 'provinsi'],
  ['kabupaten', 'kabupaten'],
  ['kab', 'kabupaten'],
  ['regency', 'kabupaten'],
  ['kota', 'kota'],
  ['city', 'kota'],
  ['kecamatan', 'kecamatan'],
  ['kec', 'kecamatan'],
  ['distrik', 'kecamatan'],
  ['district', 'kecamatan'],
  ['kelurahan', 'kelurahan'],
  ['kel', 'kelurahan'],
  // "Urban Village" names both kinds of village, the wanted one first.
  ['urban', 'kelurahan'],
  ['desa', 'desa'],
  ['ds', 'desa'],
  ['village', 'desa'],
]);

/** English names of directions: "South Tangerang" is Tangerang Selatan. */
const DIRECTIONS = new Map([
  ['north', 'utara'],
  ['south', 'selatan'],
  ['west', 'barat'],
  ['east', 'timur'],
  ['central', 'tengah'],
]);

/**
 * Understands what somebody typed, in Indonesian or English. A word such as "kota" may be part of a name ("Kota Bumi")
 * or say what kind of place is meant ("kota serang", "serang city"), and "sel" may be short for "selatan" or the start
 * of a word, so there is a reading for each; which one fits is for the places to decide.
 */
export function readQuery(typed: string): LookupQuery {
  const text = typed.slice(0, LONGEST_QUERY);
  if (CODE.test(text)) return { digits: text.replace(/\D/g, '') };
  return { digits: null, readings: spellings(text).flatMap(translations).flatMap(readKinds) };
}

/** The readings of words whose last one is the start of a word for a kind of place, after a name: "saketi dis". */
export function readBegun(words: readonly string[]): Reading[] {
  const [before, last] = [words.slice(0, -1), words.at(-1)!];
  if (before.length === 0) return [];
  return [...KIND_WORDS.keys()]
    .filter((word) => word.startsWith(last))
    .flatMap((word) => translations([...before, word]).flatMap(readKinds));
}

/** The words as they stand and, if that differs, with English directions in Indonesian. */
function translations(words: readonly string[]): (readonly string[])[] {
  const translated = words.map((word) => DIRECTIONS.get(word) ?? word);
  return translated.join(' ') === words.join(' ') ? [words] : [words, translated];
}

/** As a name alone, with all words for kinds taken as such, and with all but one: "Kelurahan Kota Baru". */
function readKinds(words: readonly string[]): Reading[] {
  const named = [...new Set(words)].filter(isKindWord);
  const read = (isKind: (word: string) => boolean): Reading => ({
    words: words.filter((word) => !isKind(word)),
    kinds: [...new Set(named.filter(isKind).map((word) => KIND_WORDS.get(word)!))],
  });
  const kept = named.length > 1 ? named : [];
  return [
    { words, kinds: [] },
    ...(named.length > 0 ? [read(isKindWord)] : []),
    ...kept.map((name) => read((word) => word !== name && isKindWord(word))),
  ];
}

/** The words of a name or a query as they stand and, if that differs, with abbreviations and numbers written out. */
export function spellings(text: string): string[][] {
  const key = exactKey(text);
  const plain = key.split(' ').filter((word) => word !== '');
  // A phone has thousands of names to read while somebody types.
  if (!isExpandable(key, plain)) return [plain];
  const expanded = expandWords(key);
  return plain.join(' ') === expanded.join(' ') ? [plain] : [plain, expanded];
}

/** True for a word that names a kind of place, spelled out or short. */
export function isKindWord(word: string): boolean {
  return KIND_WORDS.has(word);
}
