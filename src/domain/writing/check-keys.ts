import type { Problem } from '../problem.ts';
import { keysIn, spaced, unknownKey } from '../program/check-row.ts';
import type { ProgramKeys } from '../program/tables.ts';
import { componentRule } from './components.ts';
import { attributeOf, isElement, walk, type WrittenElement } from './nodes.ts';
import { placeOf, type WrittenText } from './text.ts';

/** Finds keys in a text that lead nowhere; the list of a table is null where that cannot be read. */
export function checkKeys(text: WrittenText, keys: ProgramKeys): Problem[] {
  return [...walk(text.tree)].filter(isElement).flatMap((element) => checkElement(text, element, keys));
}

function checkElement(text: WrittenText, element: WrittenElement, keys: ProgramKeys): Problem[] {
  const rules = Object.entries(componentRule(element.name ?? '')?.attributes ?? {});
  return rules.flatMap(([column, { keyOf: table, several }]) => {
    const value = attributeOf(element, column);
    const known = table === undefined ? null : keys[table];
    if (value === null || known === null) return [];
    const at = { ...placeOf(text, element), column, value };
    if (/[,;|/]/.test(value)) return [{ ...at, code: 'keys-separator', details: { example: spaced(value) } }];
    const named = keysIn(value);
    if (named.length > 1 && several !== true) return [{ ...at, code: 'key-one' }];
    return named
      .filter((key) => !known.includes(key))
      .map((key): Problem => ({ ...at, value: key, ...unknownKey(key, `program/${table}.csv`, known) }));
  });
}

/** What is said of texts that name or show tables of the programme where there is no folder of them; once for all. */
export function checkTables(texts: readonly WrittenText[], nameOf: (path: string) => string): Problem[] {
  const users = texts.flatMap((text) => {
    const elements = [...walk(text.tree)].filter(isElement).filter(usesTables);
    return elements.length === 0 ? [] : [{ file: text.file, count: elements.length }];
  });
  if (users.length === 0) return [];
  const count = users.reduce((sum, user) => sum + user.count, 0);
  const details = { count, files: users.length, first: users[0]!.file };
  return [{ code: 'program-folder-missing', file: nameOf('program/'), details }];
}

function usesTables({ name }: WrittenElement): boolean {
  const rule = componentRule(name ?? '');
  if (rule === undefined) return false;
  return rule.shows !== undefined || Object.values(rule.attributes).some(({ keyOf }) => keyOf !== undefined);
}
