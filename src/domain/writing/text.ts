import type { Language } from '../language.ts';
import type { Problem } from '../problem.ts';
import type { WrittenNode } from './nodes.ts';

/** A page or a news item after parsing, as the rules read it. */
export interface WrittenText {
  /** From the content folder: "pages/en/data/metode.mdx". */
  readonly path: string;
  /** The name for messages. */
  readonly file: string;
  readonly language: Language;
  /** The fields at its head, as they were written. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** The line of the file on which the text starts. */
  readonly bodyRow: number;
  readonly tree: WrittenNode;
}

/** The language of a text, which follows from its path: English in `pages/en/`, Indonesian everywhere else. */
export function textLanguage(path: string): Language {
  return path.startsWith('pages/en/') ? 'en' : 'id';
}

/** Where a node stands, for a problem, or a place in its words, counted in characters from their start. */
export function placeOf(
  { file, bodyRow }: WrittenText,
  { position, value }: WrittenNode,
  offset = 0,
): Pick<Problem, 'file' | 'row'> {
  if (position === undefined) return { file, row: undefined };
  const above = (value ?? '').slice(0, offset).split('\n').length - 1;
  return { file, row: bodyRow + position.start.line - 1 + above };
}

/** Every text in a field of a head with its name, also in lists and in fields of fields: "picture.credit". */
export function textsOf(column: string, value: unknown): { column: string; words: string }[] {
  if (typeof value === 'string') return [{ column, words: value }];
  if (Array.isArray(value)) return value.flatMap((one) => textsOf(column, one));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, one]) => textsOf(`${column}.${key}`, one));
}
