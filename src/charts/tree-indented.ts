import type { HierarchyNode } from 'd3-hierarchy';
import { attributes, type Point } from '#maps/svg-text.ts';
import { CHART_SIZES, measureLines } from './chart-text.ts';
import {
  branchPath,
  drawName,
  drawNodeMark,
  MARK,
  nameLines,
  type TreeDrawing,
  type TreeNode,
} from './tree-parts.ts';

const { width, letters } = CHART_SIZES.narrow;
/** Where the middle of a mark stands, by depth. */
const COLUMNS = [MARK[0] * letters, 2.6 * letters, 4.4 * letters] as const;
/** Room between a mark and its name. */
const BESIDE = 0.6 * letters;
/** The least height of a row, which a finger can press, and room above a target. */
const ROW = 2.75 * letters;
const PART = 0.5 * letters;

/** The tree on a telephone: one row a node, each depth a little further in. */
export function drawTreeIndented(tree: HierarchyNode<TreeNode>): TreeDrawing {
  let bottom = 0;
  const places = new Map<HierarchyNode<TreeNode>, Point>();
  const names: string[] = [];
  tree.eachBefore((node) => {
    const left = COLUMNS[node.depth]! + MARK[node.depth]! * letters + BESIDE;
    const lines = nameLines(node, width - left, letters);
    const high = Math.max(ROW, measureLines(lines, letters).height + 0.6 * letters);
    const top = bottom + (node.depth === 1 ? PART : 0);
    const at: Point = [COLUMNS[node.depth]!, top + high / 2];
    const room = { left: left - BESIDE, right: width, top, bottom: top + high };
    places.set(node, at);
    names.push(drawNodeMark(node, at, letters) + drawName(node, lines, { at: [left, at[1]], room, letters }));
    bottom = top + high;
  });
  const lines = tree
    .links()
    .map(({ source, target }) => branchPath(places.get(source)!, places.get(target)!))
    .join('');
  return {
    height: bottom,
    inside: `<path${attributes({ class: 'chart-branch', d: lines })}/>${names.join('')}`,
  };
}
