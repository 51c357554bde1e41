import { findPersonalData } from '../personal-data.ts';
import type { Problem } from '../problem.ts';
import { decodeAddress } from './addresses.ts';
import { walk } from './nodes.ts';
import { placeOf, type WrittenText } from './text.ts';

/**
 * Finds numbers of persons in a text and its head, as in the tables. A telephone may be that of an office and gives a
 * warning only; mail addresses are let through, as most of those in texts are of offices.
 */
export function checkPersonal(text: WrittenText): Problem[] {
  const heads = Object.entries(text.fields).flatMap(([column, value]) =>
    textsOf(value).map((words) => ({ at: { file: text.file, column }, words })),
  );
  const body = [...walk(text.tree)].flatMap((node) => [
    ...lines(WORDS.has(node.type) ? (node.value ?? '') : '').map(({ words, offset }) => {
      return { at: placeOf(text, node, offset), words };
    }),
    { at: placeOf(text, node), words: decodeAddress(node.url ?? '') },
  ]);
  return [...heads, ...body].flatMap(({ at, words }): Problem[] => {
    const found = findPersonalData(words);
    if (found === null || found.kind === 'personal-email') return [];
    const code = found.kind === 'personal-phone' ? 'phone-in-text' : found.kind;
    return [{ ...at, code, value: found.masked }];
  });
}

/** What readers see as it is written. */
const WORDS = new Set(['text', 'inlineCode', 'code']);

function lines(text: string): { words: string; offset: number }[] {
  let offset = 0;
  return text.split('\n').map((words) => {
    const line = { words, offset };
    offset += words.length + 1;
    return line;
  });
}

/** Every text in a field, also in lists and in fields of fields. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsOf) : [];
}
