import { elementsOf, type WrittenElement, type WrittenNode } from '../writing/nodes.ts';
import type { Taken } from './taken.ts';

const SOURCE = /( ?)<Sumber\s+id="([^"]*)"\s*\/>/g;
const TERM = /<Istilah\s+kata="([^"]*)">([^<]*)<\/Istilah>/g;

/**
 * A text as a site of another region takes it along: without the passages that are only true of the region it was written
 * for, and without the sources and terms that stay behind. `tree` is the parsed body.
 */
export function takeText(body: string, tree: WrittenNode, taken: Taken): string {
  const gone = new Set(elementsOf(tree, 'Setempat').flatMap(linesOf));
  const lines = body.split('\n').filter((_, index) => !gone.has(index + 1));
  const text = lines
    .join('\n')
    .replace(SOURCE, (_, space: string, keys: string) => {
      const kept = withoutKeys(keys, taken.sources);
      return kept === '' ? '' : `${space}<Sumber id="${kept}" />`;
    })
    .replace(TERM, (whole, key: string, words: string) => (taken.terms.has(key) ? words : whole));
  return `${text.replace(/\n{3,}/g, '\n\n').trimEnd()}\n`;
}

/** Keys parted by spaces, less those that stay behind. */
export function withoutKeys(keys: string, gone: ReadonlySet<string>): string {
  const kept = keys.split(/\s+/).filter((key) => key !== '' && !gone.has(key));
  return kept.join(' ');
}

function linesOf({ position }: WrittenElement): number[] {
  if (position === undefined) return [];
  const { start, end } = position;
  return Array.from({ length: end.line - start.line + 1 }, (_, index) => start.line + index);
}
