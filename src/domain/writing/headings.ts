import Slugger from 'github-slugger';
import type { ProgramKeys } from '../program/tables.ts';
import { componentRule } from './components.ts';
import { isElement, plainText, walk, type WrittenNode } from './nodes.ts';

/** The ids of a text's headings, as Astro makes them, in the order of the text. */
export function headingIds(tree: WrittenNode): string[] {
  const slugger = new Slugger();
  return [...walk(tree)]
    .filter(({ type }) => type === 'heading')
    .map((node) => slugger.slug(plainText(node)));
}

/** All parts of a page that a link can lead to: its headings, and the entries of lists made from the programme's tables. */
export function anchorsOf(tree: WrittenNode, keys: ProgramKeys | null): Set<string> {
  const tables = [...walk(tree)].filter(isElement).flatMap(({ name }) => {
    const { anchors, shows } = componentRule(name ?? '') ?? {};
    return anchors === true ? shows! : [];
  });
  return new Set([...headingIds(tree), ...tables.flatMap((table) => keys?.[table] ?? [])]);
}
