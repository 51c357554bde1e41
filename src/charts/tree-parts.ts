import type { HierarchyNode } from 'd3-hierarchy';
import { hexagonPath } from '#maps/classes.ts';
import type { Box } from '#maps/labels.ts';
import { attributes, type Point } from '#maps/svg-text.ts';
import { breakLines, coordinates, drawLinesAt, type TextLine } from './chart-text.ts';

/** A node of the tree: the programme, a target or a sub-programme. */
export interface TreeNode {
  readonly name: string;
  readonly address: string | null;
  readonly children?: readonly TreeNode[];
}

/** A drawing without its frame. */
export interface TreeDrawing {
  readonly height: number;
  readonly inside: string;
}

/** Distance from the middle of a mark to its corners, by depth in the tree, in font sizes. */
export const MARK = [1, 1, 0.42] as const;
/** How far a line is cut off where it turns: to the side, and along, as the sides of a tile run. */
const TURN: Point = [6 * Math.sqrt(3), 6];

/** The name of a node in lines; what leads somewhere looks like a link, targets are bold. */
export function nameLines(
  { depth, data }: HierarchyNode<TreeNode>,
  width: number,
  letters: number,
): TextLine[] {
  const kind = data.address === null ? 'chart-ink' : 'chart-link';
  return breakLines(data.name, width, { letters, kind, bold: depth < 2 });
}

/** The tile of a node: the root a pale one, targets full with their number, sub-programmes small. */
export function drawNodeMark(node: HierarchyNode<TreeNode>, at: Point, letters: number): string {
  const { depth, parent } = node;
  const kind = (['chart-root', 'chart-target-tile', 'chart-leaf'] as const)[depth]!;
  const tile = `<path${attributes({ class: kind, d: hexagonPath(MARK[depth]! * letters, at) })}/>`;
  if (depth !== 1) return tile;
  const number: TextLine = {
    text: String(parent!.children!.indexOf(node) + 1),
    bold: true,
    kind: 'chart-number',
  };
  return tile + drawLinesAt([number], at, 'middle', letters);
}

/**
 * Words that lead to their page, as a link with room for a finger: an area as broad as `room` and as high as a row of
 * the drawing catches what is pressed beside the letters.
 */
export function drawName(
  { data }: HierarchyNode<TreeNode>,
  lines: readonly TextLine[],
  { at, room, letters }: { readonly at: Point; readonly room: Box; readonly letters: number },
): string {
  const words = drawLinesAt(lines, at, 'start', letters);
  if (data.address === null) return words;
  const { left, right, top, bottom } = room;
  const area = { class: 'chart-press', x: left, y: top, width: right - left, height: bottom - top };
  return `<a${attributes({ href: data.address, tabindex: '-1' })}><rect${attributes(area)}/>${words}</a>`;
}

/**
 * A line from a trunk to the right: down or up the trunk, then around a corner that is cut as a tile is, then level to
 * its end. Where both are level it is straight.
 */
export function branchPath([trunk, from]: Point, [x, y]: Point): string {
  const rise = y - from;
  if (Math.abs(rise) < 1) return `M${coordinates([trunk, from])}H${coordinates([x])}`;
  const [right, along] = TURN.map((part) => part * Math.min(1, Math.abs(rise) / TURN[1])) as [number, number];
  return `M${coordinates([trunk, from])}V${coordinates([y - Math.sign(rise) * along])}L${coordinates([trunk + right, y])}H${coordinates([x])}`;
}
