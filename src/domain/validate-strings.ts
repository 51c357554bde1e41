import { closest, distance } from 'fastest-levenshtein';
import type { Problem } from './problem.ts';
import { placeholdersOf } from './fill-text.ts';
import type { RowOf } from './schema-problems.ts';
import type { Strings } from './words.ts';
import { STRING_KEYS, type StringKey } from './strings-schema.ts';

/** Checks the words of the interface against the list of keys; gives them back with every problem found. */
export function validateStrings(
  file: string,
  found: Readonly<Record<string, unknown>>,
  rowOf: RowOf = () => undefined,
): { strings: Strings; problems: Problem[] } {
  const keys = Object.keys(STRING_KEYS) as StringKey[];
  const problems = keys.flatMap((key) =>
    checkString(key, found[key]).map((problem) => ({ file, row: rowOf([key]), column: key, ...problem })),
  );
  for (const key of Object.keys(found)) {
    if (Object.hasOwn(STRING_KEYS, key)) continue;
    const near = closest(key, keys);
    const suggestion = distance(key, near) <= 4 ? `; mungkin maksudnya "${near}"` : '';
    problems.push({ code: 'strings-unknown', file, row: rowOf([key]), column: key, details: { suggestion } });
  }
  return { strings: found as Strings, problems };
}

function checkString(key: StringKey, value: unknown): Omit<Problem, 'file'>[] {
  if (value === undefined) {
    return [{ code: 'strings-missing', details: { key, purpose: STRING_KEYS[key] } }];
  }
  if (typeof value !== 'string') {
    return [{ code: 'strings-not-text', value: JSON.stringify(value) }];
  }
  if (value.trim() === '') return [{ code: 'strings-empty', details: { purpose: STRING_KEYS[key] } }];
  const expected = placeholdersOf(STRING_KEYS[key]);
  if (placeholdersOf(value).join() === expected.join()) return [];
  const names = expected.map((name) => `{${name}}`).join(', ');
  const rule =
    names === ''
      ? 'tidak boleh memuat kurung kurawal. Hapus kurung itu bersama isinya'
      : `harus memuat tepat isian ini: ${names}. Kata di antara kurung kurawal tidak boleh diterjemahkan`;
  return [{ code: 'strings-placeholder', value, details: { rule } }];
}
