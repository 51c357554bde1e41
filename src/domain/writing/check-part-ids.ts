import { LETTER_IDS } from '../letters.ts';
import type { Problem } from '../problem.ts';
import type { ProgramKeys } from '../program/tables.ts';
import { componentRule } from './components.ts';
import { headingIds } from './headings.ts';
import { isElement, plainText, walk, type WrittenElement } from './nodes.ts';
import { placeOf, type WrittenText } from './text.ts';

/** Ids of the frame around every text, and of parts that are numbered or drawn. */
const FIXED_IDS =
  /^(?:isi|isi-halaman|head-q|head-list|(?:catatan|buka|kata)-\d+|peta-\d+-.+|perkembangan-(?:broad|narrow)-.+)$/;

/** Finds parts of a page that would have the same id: two lists, or a heading and a list or the page's frame. */
export function checkPartIds(text: WrittenText, keys: ProgramKeys | null): Problem[] {
  const nodes = [...walk(text.tree)];
  const owners = new Map<string, WrittenElement>();
  const problems: Problem[] = [];
  for (const element of nodes.filter(isElement)) {
    const ids = idsOf(element, keys);
    const other = ids.map((id) => owners.get(id)).find((owner) => owner !== undefined);
    for (const id of ids) owners.set(id, element);
    // The same list twice is a problem of its own.
    if (other === undefined || other.name === element.name) continue;
    const details = { other: other.name ?? '', line: placeOf(text, other).row ?? text.bodyRow };
    problems.push({ ...placeOf(text, element), code: 'component-together', value: element.name!, details });
  }
  const ids = headingIds(text.tree);
  nodes
    .filter(({ type }) => type === 'heading')
    .forEach((node, index) => {
      const id = ids[index]!;
      const list = owners.get(id)?.name;
      if (list === undefined && !FIXED_IDS.test(id)) return;
      const owner = list === undefined ? 'bagian tetap' : `<${list}>`;
      const details = { id, owner };
      problems.push({ ...placeOf(text, node), code: 'heading-taken', value: plainText(node), details });
    });
  return problems;
}

function idsOf({ name }: WrittenElement, keys: ProgramKeys | null): readonly string[] {
  const rule = componentRule(name ?? '');
  const entries = rule?.anchors === true ? (keys?.[rule.shows!] ?? []) : [];
  return rule?.letters === true ? [...entries, ...LETTER_IDS] : entries;
}
