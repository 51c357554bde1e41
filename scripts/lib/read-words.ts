import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '#domain/language.ts';
import { createWords, type Strings, type Words } from '#domain/words.ts';

/** The words of a language as the data build left them in its folder. */
export function readWords(generatedDir: string, language: Language): Words {
  const path = join(generatedDir, `data/strings/${language}.json`);
  return createWords(JSON.parse(readFileSync(path, 'utf8')) as Strings, language);
}
