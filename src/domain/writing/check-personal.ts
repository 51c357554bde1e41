import { findPersonalData } from '../personal-data.ts';
import type { Problem } from '../problem.ts';
import { walk } from './nodes.ts';
import { placeOf, type WrittenText } from './text.ts';

/**
 * Finds numbers of persons and their telephones in a text and its head, as in the tables. Mail addresses may be those of
 * offices, which a text may name.
 */
export function checkPersonal(text: WrittenText): Problem[] {
  const heads = Object.entries(text.fields).map(([column, value]) => ({
    at: { file: text.file, column },
    words: typeof value === 'string' ? value : '',
  }));
  const body = [...walk(text.tree)]
    .filter(({ type }) => type === 'text')
    .map((node) => ({ at: placeOf(text, node), words: node.value ?? '' }));
  return [...heads, ...body].flatMap(({ at, words }): Problem[] => {
    const found = findPersonalData(words);
    if (found === null || found.kind === 'personal-email') return [];
    return [{ ...at, code: found.kind, value: found.masked }];
  });
}
