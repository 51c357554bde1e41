import type { TextFile } from '../content.ts';
import type { Problem } from '../problem.ts';
import type { WrittenNode } from './nodes.ts';

/** Far above what any page needs, and still read in a moment: the parser takes minutes for some longer texts. */
const LIMITS = { text: 100_000, line: 10_000, word: 1_000, depth: 50 } as const;

/** What makes a text too long to be read at all; empty for nearly every text. */
export function checkLength({ body, bodyRow }: Pick<TextFile, 'body' | 'bodyRow'>, file: string): Problem[] {
  if (body.length > LIMITS.text) {
    return [{ code: 'text-too-long', file, details: { length: body.length, limit: LIMITS.text } }];
  }
  return body.split('\n').flatMap((line, index): Problem[] => {
    const at = { file, row: bodyRow + index };
    const word = line.length > LIMITS.word ? line.split(/\s+/).find((one) => one.length > LIMITS.word) : null;
    if (word != null) {
      return [{ ...at, code: 'text-word-long', value: word, details: { length: word.length } }];
    }
    const details = { length: line.length, limit: LIMITS.line };
    return line.length > LIMITS.line ? [{ ...at, code: 'text-line-long', value: line, details }] : [];
  });
}

/** Where lists, quotes and components lie in each other too deep for the rules and for a reader; null where nowhere. */
export function checkDepth(tree: WrittenNode, bodyRow: number, file: string): Problem | null {
  let level: readonly WrittenNode[] = [tree];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > LIMITS.depth) {
      const row = bodyRow + (level[0]!.position?.start.line ?? 1) - 1;
      return { code: 'text-too-deep', file, row, details: { limit: LIMITS.depth } };
    }
    level = level.flatMap(({ children }) => children ?? []);
  }
  return null;
}
