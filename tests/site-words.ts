import { readFileSync } from 'node:fs';
import type { Language } from '#domain/language.ts';
import { createWords, type Strings, type Words } from '#domain/words.ts';

/** The words of the interface as the site's own content has them. */
export function wordsIn(language: Language): Words {
  return createWords(
    JSON.parse(readFileSync(`content/strings/${language}.json`, 'utf8')) as Strings,
    language,
  );
}
