import { basename, join } from 'node:path';
import type { Problem } from '#domain/problem.ts';
import type { StringKey } from '#domain/strings-schema.ts';
import { validateStrings } from '#domain/validate-strings.ts';
import { readJsonFile } from './read-json.ts';

/** Reads and checks the words of the interface in `strings/id.json` of a content folder. */
export function readStrings(contentDir: string): {
  strings: Record<StringKey, string>;
  problems: Problem[];
} {
  const file = `${basename(contentDir)}/strings/id.json`;
  const { value, problems } = readJsonFile(join(contentDir, 'strings/id.json'), file);
  if (problems.length > 0) return { strings: {} as Record<StringKey, string>, problems };
  const found = typeof value === 'object' && value !== null ? value : {};
  return validateStrings(file, found as Record<string, unknown>);
}
