import type { Problem } from '../problem.ts';
import type { ProgramKeys } from '../program/tables.ts';
import { componentRule } from './components.ts';
import { headingIds } from './headings.ts';
import { isElement, plainText, walk } from './nodes.ts';
import { placeOf, type WrittenText } from './text.ts';

/** Ids of the frame around every text. */
const FRAME_IDS = ['isi', 'isi-halaman', 'head-q', 'head-list'];

/** Finds headings whose id the page has already: from its frame, or from a list that a component shows. */
export function checkHeadingIds(text: WrittenText, keys: ProgramKeys | null): Problem[] {
  const nodes = [...walk(text.tree)];
  const owners = new Map(FRAME_IDS.map((id) => [id, 'bagian tetap']));
  for (const { name } of nodes.filter(isElement)) {
    const rule = componentRule(name ?? '');
    const ids = rule?.anchors === true ? (keys?.[rule.shows!] ?? []) : [];
    for (const id of ids) owners.set(id, `<${name}>`);
  }
  const ids = headingIds(text.tree);
  return nodes
    .filter(({ type }) => type === 'heading')
    .flatMap((node, index): Problem[] => {
      const id = ids[index]!;
      const owner = owners.get(id);
      if (owner === undefined) return [];
      const value = plainText(node);
      return [{ ...placeOf(text, node), code: 'heading-taken', value, details: { id, owner } }];
    });
}
