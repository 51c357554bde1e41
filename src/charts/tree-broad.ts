import { cluster, type HierarchyNode } from 'd3-hierarchy';
import { hexagonPath } from '#maps/classes.ts';
import { attributes, type Point } from '#maps/svg-text.ts';
import { CHART_SIZES, coordinates, drawLinesAt, measureLines } from './chart-text.ts';
import {
  branchPath,
  drawName,
  drawNodeMark,
  MARK,
  nameLines,
  type TreeDrawing,
  type TreeNode,
} from './tree-parts.ts';

const { width, letters } = CHART_SIZES.broad;
/** Where marks have their middle, names begin and end, and trunks stand, by depth. */
const COLUMNS = [
  { mark: 62, name: 16, end: 108, trunk: 134 },
  { mark: 172, name: 200, end: 372, trunk: 396 },
  { mark: 438, name: 454, end: width, trunk: width },
] as const;
/** Distance from the middle of the root, which holds its name, to its corners. */
const ROOT = 70;
/** Room between two rows of one target, and of two. */
const BETWEEN = letters;
const PARTS = 1.6 * letters;

/** The tree on a desk: from the root on the left to the sub-programmes on the right, each level with its target. */
export function drawTreeBroad(tree: HierarchyNode<TreeNode>): TreeDrawing {
  const lines = new Map(
    tree.descendants().map((node) => {
      const { name, end } = COLUMNS[node.depth as 0 | 1 | 2];
      return [node, nameLines(node, end - name, letters)] as const;
    }),
  );
  const heightOf = (node: HierarchyNode<TreeNode>) => measureLines(lines.get(node)!, letters).height;
  // A target with one sub-programme stands in its row.
  const rowOf = (leaf: HierarchyNode<TreeNode>) =>
    Math.max(heightOf(leaf), leaf.parent!.children!.length === 1 ? heightOf(leaf.parent!) : 0);
  const placed = cluster<TreeNode>()
    .nodeSize([1, 1])
    .separation((one, other) => {
      if (one.depth < 2) return 1;
      const apart = one.parent === other.parent ? BETWEEN : PARTS;
      return (rowOf(one) + rowOf(other)) / 2 + apart;
    })(tree);
  const heights = placed.descendants().map(({ x }) => x);
  const edge = Math.max(...tree.leaves().map(rowOf)) / 2 + BETWEEN / 2;
  const up = Math.min(...heights) - edge;
  const places = new Map(
    placed
      .descendants()
      .map((node): [HierarchyNode<TreeNode>, Point] => [
        node,
        [COLUMNS[node.depth as 0 | 1 | 2].mark, node.x - up],
      ]),
  );
  const names = tree.descendants().map((node) => {
    const at = places.get(node)!;
    return node.depth === 0 ? drawRoot(lines.get(node)!, at) : drawNode(node, at);
  });
  return { height: Math.max(...heights) - up + edge, inside: drawBranches(tree, places) + names.join('') };

  function drawNode(node: HierarchyNode<TreeNode>, at: Point): string {
    const { name, end } = COLUMNS[node.depth as 1 | 2];
    const high = heightOf(node) + BETWEEN / 2;
    const room = { left: name, right: end, top: at[1] - high / 2, bottom: at[1] + high / 2 };
    const words = drawName(node, lines.get(node)!, { at: [name, at[1]], room, letters });
    return drawNodeMark(node, at, letters) + words;
  }
}

function drawRoot(lines: ReturnType<typeof nameLines>, at: Point): string {
  return `<path${attributes({ class: 'chart-root', d: hexagonPath(ROOT, at) })}/>${drawLinesAt(lines, at, 'middle', letters)}`;
}

/** A stem from every node to its trunk, and a branch from there to each of its own. */
function drawBranches(
  tree: HierarchyNode<TreeNode>,
  places: ReadonlyMap<HierarchyNode<TreeNode>, Point>,
): string {
  const d = tree.links().map(({ source, target }) => {
    const { trunk, end } = COLUMNS[source.depth as 0 | 1];
    const [, from] = places.get(source)!;
    const [x, y] = places.get(target)!;
    const reach = MARK[target.depth]! * letters;
    return `M${coordinates([end, from])}H${trunk}${branchPath([trunk, from], [x - reach, y])}`;
  });
  return `<path${attributes({ class: 'chart-branch', d: d.join('') })}/>`;
}
