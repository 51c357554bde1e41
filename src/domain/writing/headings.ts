import Slugger from 'github-slugger';
import { LETTER_IDS } from '../letters.ts';
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

/**
 * All parts of a page that a link can lead to: its headings, and the entries and letters of lists made from the programme's
 * tables. Which letters a list has is left to the check of the built site. Null where the keys of a list are not known.
 */
export function anchorsOf(tree: WrittenNode, keys: ProgramKeys | null): Set<string> | null {
  const rules = [...walk(tree)].filter(isElement).flatMap(({ name }) => componentRule(name ?? '') ?? []);
  const lists = rules.flatMap(({ anchors, shows }) => (anchors === true ? [keys?.[shows!] ?? null] : []));
  if (lists.includes(null)) return null;
  const letters = rules.some((rule) => rule.letters === true) ? LETTER_IDS : [];
  return new Set([...headingIds(tree), ...lists.flatMap((list) => list ?? []), ...letters]);
}
