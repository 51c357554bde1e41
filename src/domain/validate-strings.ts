import { closest, distance } from 'fastest-levenshtein';
import type { Problem } from './problem.ts';
import { placeholdersOf } from './fill-text.ts';
import type { Strings } from './words.ts';
import { STRING_KEYS, type StringKey } from './strings-schema.ts';

/** Checks the words of the interface against the list of keys; gives them back with every problem found. */
export function validateStrings(
  file: string,
  found: Readonly<Record<string, unknown>>,
): { strings: Strings; problems: Problem[] } {
  const keys = Object.keys(STRING_KEYS) as StringKey[];
  const problems = keys.flatMap((key) => checkString({ file, key, value: found[key] }));
  for (const key of Object.keys(found)) {
    if (Object.hasOwn(STRING_KEYS, key)) continue;
    const near = closest(key, keys);
    const suggestion = distance(key, near) <= 4 ? `; mungkin maksudnya "${near}"` : '';
    problems.push({ code: 'strings-unknown', file, column: key, details: { suggestion } });
  }
  return { strings: found as Strings, problems };
}

function checkString(entry: { file: string; key: StringKey; value: unknown }): Problem[] {
  const { file, key, value } = entry;
  if (value === undefined) {
    return [{ code: 'strings-missing', file, column: key, details: { key, purpose: STRING_KEYS[key] } }];
  }
  if (typeof value !== 'string') {
    return [{ code: 'strings-not-text', file, column: key, value: JSON.stringify(value) }];
  }
  const expected = placeholdersOf(STRING_KEYS[key]);
  if (placeholdersOf(value).join() === expected.join()) return [];
  const names = expected.length === 0 ? '(tidak ada)' : expected.map((name) => `{${name}}`).join(', ');
  return [{ code: 'strings-placeholder', file, column: key, value, details: { expected: names } }];
}
