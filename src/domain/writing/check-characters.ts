import type { Problem } from '../problem.ts';

/**
 * Characters that no page and no feed may hold, and those that turn the direction of what follows: controls but white
 * space, overrides of the writing direction, characters that Unicode keeps for none.
 */
const HARMFUL =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufff9-\ufffb\ufffe\uffff\p{Cs}]/u;

/** Characters without width that come along when text is copied; they part words for the search. */
const HIDDEN = /[\u200b\u2028\u2029\u2060\ufeff]/;

/** Finds characters that nobody sees in the lines of a text, the first of each line; `firstRow` is the row of its first line. */
export function checkCharacters(text: string, file: string, firstRow: number): Problem[] {
  if (!HARMFUL.test(text) && !HIDDEN.test(text)) return [];
  return text.split('\n').flatMap((line, index): Problem[] => {
    const found = HARMFUL.exec(line) ?? HIDDEN.exec(line);
    if (found === null) return [];
    const code = HARMFUL.test(line) ? 'text-control' : 'text-invisible';
    const name = `U+${found[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
    return [{ code, file, row: firstRow + index, value: wordsAround(line, found.index), details: { name } }];
  });
}

/** The word in which a character stands, or the two that it parts. */
function wordsAround(line: string, index: number): string {
  const before = /\S*\s*$/.exec(line.slice(0, index))![0];
  const after = /^\s*\S*/.exec(line.slice(index + 1))![0];
  return `${before.slice(-30)}${after.slice(0, 30)}`.trim() || 'awal baris';
}
