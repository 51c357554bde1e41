import { hierarchy } from 'd3-hierarchy';
import { attributes } from '#maps/svg-text.ts';
import { CHART_SIZE_NAMES, CHART_SIZES } from './chart-text.ts';
import { drawTreeIndented } from './tree-indented.ts';
import { drawTreeBroad } from './tree-broad.ts';
import type { TreeNode } from './tree-parts.ts';

/** A sub-programme, or anything else that has a page of its own. */
export interface TreeLeaf {
  readonly name: string;
  /** Where it is explained. */
  readonly address: string;
}

/** A target and its sub-programmes; `address` is null where it has no place of its own. */
export interface TreeBranch {
  readonly name: string;
  readonly address: string | null;
  readonly leaves: readonly TreeLeaf[];
}

/** The programme as a tree; all words are ready for the reader. */
export interface ProgramTree {
  /** What stands at the root: the programme itself. */
  readonly root: string;
  readonly targets: readonly TreeBranch[];
}

/**
 * The programme as two `<svg>`, of which charts.css shows the one that fits: from the root to the right on a desk, from
 * the root downwards on a telephone. Both are hidden from those who hear the page or go by keyboard, because the nested
 * list that `PohonProgram.astro` puts beside them has the same words in the same order with the same links. So they need
 * no title either, which would only come up as a hint over every link.
 */
export function drawProgramTree({ root, targets }: ProgramTree): string {
  const tree = hierarchy<TreeNode>({
    name: root,
    address: null,
    children: targets.map(({ name, address, leaves }) => ({ name, address, children: leaves })),
  });
  return CHART_SIZE_NAMES.map((size) => {
    const { width, letters } = CHART_SIZES[size];
    const { height, inside } = size === 'narrow' ? drawTreeIndented(tree) : drawTreeBroad(tree);
    const frame = attributes({
      class: `chart chart-${size}`,
      viewBox: `0 0 ${width} ${Math.ceil(height)}`,
      width,
      height: Math.ceil(height),
      'font-size': letters,
      'aria-hidden': 'true',
    });
    return `<svg xmlns="http://www.w3.org/2000/svg"${frame}>${inside}</svg>`;
  }).join('');
}
