import type { Problem } from '../problem.ts';
import { keysIn, unknownKey } from '../program/check-row.ts';
import type { ProgramKeys } from '../program/tables.ts';
import { componentRule } from './components.ts';
import { attributeOf, isElement, walk, type WrittenElement } from './nodes.ts';
import { placeOf, type WrittenText } from './text.ts';

/**
 * Finds keys in a text that lead nowhere, and components that show a table which is not there; `keys` are null where the
 * site has no tables of the programme, and the list of one table where that cannot be read.
 */
export function checkKeys(text: WrittenText, keys: ProgramKeys | null): Problem[] {
  return [...walk(text.tree)]
    .filter(isElement)
    .flatMap((element) => [...checkShown(text, element, keys), ...checkAttributes(text, element, keys)]);
}

function checkShown(text: WrittenText, element: WrittenElement, keys: ProgramKeys | null): Problem[] {
  const table = componentRule(element.name ?? '')?.shows;
  if (table === undefined || keys !== null) return [];
  const details = { table: `program/${table}.csv` };
  return [{ ...placeOf(text, element), code: 'component-tableless', value: element.name!, details }];
}

function checkAttributes(text: WrittenText, element: WrittenElement, keys: ProgramKeys | null): Problem[] {
  const rules = Object.entries(componentRule(element.name ?? '')?.attributes ?? {});
  return rules.flatMap(([column, { keyOf: table, several }]) => {
    const value = attributeOf(element, column);
    const known = table === undefined ? null : keys === null ? [] : keys[table];
    if (value === null || known === null) return [];
    return (several ? keysIn(value) : [value])
      .filter((key) => !known.includes(key))
      .map((key): Problem => {
        const at = { ...placeOf(text, element), column, value: key };
        return { ...at, ...unknownKey(key, `program/${table}.csv`, known) };
      });
  });
}
