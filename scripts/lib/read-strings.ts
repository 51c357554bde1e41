import { basename, join } from 'node:path';
import type { Problem } from '#domain/problem.ts';
import type { Language } from '#domain/language.ts';
import { validateStrings } from '#domain/validate-strings.ts';
import type { Strings } from '#domain/words.ts';
import { readJsonFile } from './read-json.ts';

/** The words of the interface by language; those of a language with a problem may lack some. */
export type StringsByLanguage = ReadonlyMap<Language, Strings>;

/** Reads and checks the words of the interface in `strings/<language>.json` of a content folder. */
export function readStrings(
  contentDir: string,
  languages: readonly Language[],
): { strings: StringsByLanguage; problems: readonly Problem[] } {
  const read = languages.map((language) => ({ language, ...readLanguage(contentDir, language) }));
  return {
    strings: new Map(read.map(({ language, strings }) => [language, strings])),
    problems: read.flatMap(({ problems }) => problems),
  };
}

function readLanguage(contentDir: string, language: Language): { strings: Strings; problems: Problem[] } {
  const path = `strings/${language}.json`;
  const file = `${basename(contentDir)}/${path}`;
  const { value, problems, rowOf } = readJsonFile(join(contentDir, path), file);
  if (problems.length > 0) return { strings: {} as Strings, problems };
  const found = typeof value === 'object' && value !== null ? value : {};
  return validateStrings(file, found as Record<string, unknown>, rowOf);
}
