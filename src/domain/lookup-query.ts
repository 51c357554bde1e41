import type { AreaKind } from './levels.ts';
import { exactKey, expandedWords } from './place-name.ts';

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

const KIND_WORDS: Readonly<Record<string, AreaKind>> = {
  provinsi: 'provinsi',
  propinsi: 'provinsi',
  prov: 'provinsi',
  kabupaten: 'kabupaten',
  kab: 'kabupaten',
  kota: 'kota',
  kecamatan: 'kecamatan',
  kec: 'kecamatan',
  distrik: 'kecamatan',
  kelurahan: 'kelurahan',
  kel: 'kelurahan',
  desa: 'desa',
  ds: 'desa',
};

/**
 * Understands what somebody typed. A word such as "kota" may be part of a name ("Kota Bumi") or say what kind of
 * place is meant ("kota serang"), and "sel" may be short for "selatan" or the start of a word, so there is a reading
 * for each; which one fits is for the places to decide.
 */
export function readQuery(typed: string): LookupQuery {
  const text = typed.slice(0, LONGEST_QUERY);
  if (CODE.test(text)) return { digits: text.replace(/\D/g, '') };
  const readings = spellings(text).flatMap((words): Reading[] => {
    const kinds = words.flatMap((word) => (isKindWord(word) ? KIND_WORDS[word]! : []));
    const literal = { words, kinds: [] };
    if (kinds.length === 0) return [literal];
    return [literal, { words: words.filter((word) => !isKindWord(word)), kinds: [...new Set(kinds)] }];
  });
  return { digits: null, readings };
}

/** The words of a name or a query as they stand and, if that differs, with abbreviations and numbers written out. */
export function spellings(text: string): string[][] {
  const plain = exactKey(text)
    .split(' ')
    .filter((word) => word !== '');
  const expanded = expandedWords(text);
  return plain.join(' ') === expanded.join(' ') ? [plain] : [plain, expanded];
}

/** True for a word that names a kind of place, spelled out or short. */
export function isKindWord(word: string): boolean {
  return Object.hasOwn(KIND_WORDS, word);
}
