import type { Problem } from './problem.ts';

/** Marks of Markdown and of components, where only plain text is read. */
const MARKS = /<\/?[\p{L}][^>\n]{0,60}>?|\*\*|\]\([^)\n]*\)?|^#{1,6}\s/u;

/** Finds a mark in a field or a cell that shows plain text, where readers would see it as it is written. */
export function findMark(text: string): Pick<Problem, 'code' | 'value'>[] {
  const found = MARKS.exec(text);
  return found === null ? [] : [{ code: 'mark-in-plain', value: found[0] }];
}
