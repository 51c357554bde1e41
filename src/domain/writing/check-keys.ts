import type { Problem } from '../problem.ts';
import { keysIn, unknownKey } from '../program/check-row.ts';
import type { ProgramKeys, ProgramTable } from '../program/tables.ts';
import { attributeOf, elementsOf } from './nodes.ts';
import { placeOf, type WrittenText } from './text.ts';

/** The components that name rows of the programme's tables: by which attribute, and of which table. */
const REFERENCES: readonly { component: string; attribute: string; table: ProgramTable }[] = [
  { component: 'Sumber', attribute: 'id', table: 'sumber' },
  { component: 'Istilah', attribute: 'kata', table: 'istilah' },
  { component: 'DaftarKegiatan', attribute: 'sub', table: 'sub-program' },
];

/** Finds keys in a text that lead nowhere; `keys` are null where the site has no tables of the programme. */
export function checkKeys(text: WrittenText, keys: ProgramKeys | null): Problem[] {
  return REFERENCES.flatMap(({ component, attribute, table }) =>
    elementsOf(text.tree, component).flatMap((element) => {
      const known = keys === null ? [] : keys[table];
      const value = attributeOf(element, attribute);
      if (value === null || known === null) return [];
      const named = component === 'Sumber' ? keysIn(value) : [value];
      return named
        .filter((key) => !known.includes(key))
        .map((key): Problem => {
          return {
            ...placeOf(text, element),
            column: attribute,
            value: key,
            ...unknownKey(key, `program/${table}.csv`, known),
          };
        });
    }),
  );
}
