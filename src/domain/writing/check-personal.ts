import { findPersonalData } from '../personal-data.ts';
import type { Problem } from '../problem.ts';
import { walk } from './nodes.ts';
import { placeOf, type WrittenText } from './text.ts';

/**
 * Finds numbers of persons in a text and its head, as in the tables. A telephone may be that of an office and gives a
 * warning only; mail addresses are let through, as most of those in texts are of offices.
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
    const code = found.kind === 'personal-phone' ? 'phone-in-text' : found.kind;
    return [{ ...at, code, value: found.masked }];
  });
}
