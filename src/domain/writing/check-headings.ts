import type { Problem } from '../problem.ts';
import { componentRule } from './components.ts';
import { isElement, plainText, walk } from './nodes.ts';
import { placeOf, type WrittenText } from './text.ts';

/** The level of a page's title, which stands above its text. */
const TITLE_DEPTH = 1;

/** Finds headings without words, that are a second title, or that lie more than one level below the heading before them. */
export function checkHeadings(text: WrittenText): Problem[] {
  const problems: Problem[] = [];
  let above = TITLE_DEPTH;
  for (const node of walk(text.tree)) {
    const level = isElement(node) ? componentRule(node.name ?? '')?.level : undefined;
    if (level !== undefined && level > above + 1) {
      const details = { marks: '#'.repeat(level), above: '#'.repeat(level - 1) };
      problems.push({ ...placeOf(text, node), code: 'component-heading', value: node.name!, details });
    }
    if (node.type !== 'heading' || node.depth === undefined) continue;
    const heading = { ...placeOf(text, node), value: plainText(node) };
    if (heading.value.trim() === '')
      problems.push({ ...placeOf(text, node), code: 'heading-empty', value: '#'.repeat(node.depth) });
    if (node.depth === TITLE_DEPTH) problems.push({ ...heading, code: 'heading-title' });
    else if (node.depth > above + 1) problems.push({ ...heading, ...explainJump(node.depth, above) });
    above = Math.max(node.depth, TITLE_DEPTH + 1);
  }
  return problems;
}

function explainJump(count: number, depth: number): Pick<Problem, 'code' | 'details'> {
  const above = depth === TITLE_DEPTH ? 'ia judul pertama' : `judul di atasnya memakai ${depth}`;
  return { code: 'heading-jump', details: { count, above, marks: '#'.repeat(depth + 1) } };
}
