import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '#domain/language.ts';
import { createWords, type Strings, type Words } from '#domain/words.ts';

const GENERATED_DIR = process.env['GENERATED_DIR'] ?? '.generated';

const known = new Map<Language, Words>();

/** The words of the interface in a language; the data build has checked that every key is there. */
export function wordsIn(language: Language): Words {
  const words = known.get(language) ?? createWords(readStrings(language), language);
  known.set(language, words);
  return words;
}

function readStrings(language: Language): Strings {
  return JSON.parse(readFileSync(join(GENERATED_DIR, `data/strings/${language}.json`), 'utf8')) as Strings;
}
