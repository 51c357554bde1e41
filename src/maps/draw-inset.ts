import { type AreaCode, isWithin } from '#domain/area-code.ts';
import { drawLabelGroup, drawLabels, LABEL_SETS, type LabelSet, unitsFor } from './labels.ts';
import { textWidth } from './letter-widths.ts';
import type { MapFrame, MapWindow } from './shape.ts';
import { attributes, pathAlong } from './svg-text.ts';

/**
 * Draws areas of a map, those in the inset once more at their true place. `draw` draws some of them, in the units of
 * the map; `id` is the prefix of all ids, `layer` makes the id of this layer unique. What is in the copy is hidden from
 * those who hear the page, and is no second link.
 */
export function drawWithCopy<Item extends { readonly code: AreaCode }>(
  { inset }: MapFrame,
  { id, layer }: { readonly id: string; readonly layer: string },
  items: readonly Item[],
  draw: (own: readonly Item[]) => string,
): string {
  if (inset === null) return draw(items);
  const isInside = ({ code }: Item) => inset.areas.some((area) => isWithin(code, area));
  const inside = draw(items.filter(isInside));
  const outside = draw(items.filter((item) => !isInside(item)));
  if (inside === '') return outside;
  const copy = attributes({ href: `#${id}-${layer}`, transform: inset.copy, 'aria-hidden': 'true' });
  return `${outside}<g${attributes({ id: `${id}-${layer}` })}>${inside}</g><use${copy}/>`;
}

/** Breadth of the lines of an inset in pixels on a map so wide. */
const LINE_WIDTH = { shownWidth: 500, pixels: 1 } as const;
/** Font sizes of its heading in pixels on a map so wide. */
const HEADING: Record<LabelSet, { shownWidth: number; pixels: number }> = {
  'map-narrow': { shownWidth: 328, pixels: 11 },
  'map-broad': { shownWidth: 560, pixels: 11 },
};
/** The ground of an inset, to be drawn below all shapes: it parts what is enlarged from the map around it. */
export function drawInsetGround({ inset }: MapFrame): string {
  return inset === null ? '' : `<rect${attributes({ class: 'map-inset-ground', ...inset.frame })}/>`;
}

/**
 * The frame of an inset with its words, such as "Diperbesar 2,5 kali", another around its true place, and a line
 * between the two; to be drawn above all shapes. Hidden from those who hear the page: the shapes have their names.
 */
export function drawInsetFrame(frame: MapFrame, words: string): string {
  const { inset } = frame;
  if (inset === null) return '';
  const width = unitsFor(frame, LINE_WIDTH.pixels, LINE_WIDTH.shownWidth);
  const d = pathAlong([outline(inset.frame), outline(inset.source), inset.leader]);
  const under = attributes({ class: 'map-border-under', 'stroke-width': 3 * width });
  const over = attributes({ class: 'map-inset', 'stroke-width': width });
  const leader = pathAlong([outline(inset.source), inset.leader]);
  const headings = LABEL_SETS.map((set) => {
    const most = (0.88 * inset.frame.width) / textWidth(words, true);
    const size = Math.min(most, unitsFor(frame, HEADING[set].pixels, HEADING[set].shownWidth));
    const { x, y } = inset.frame;
    const at = [x + inset.frame.width / 2, (y + inset.heading) / 2] as const;
    return drawLabelGroup(`map-places ${set}`, drawLabels([{ lines: [words], at, size }], null));
  });
  return `<path${under} d="${leader}"/><path${over} d="${d}"/>${headings.join('')}`;
}

function outline({ x, y, width, height }: MapWindow) {
  return [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
    [x, y],
  ] as const;
}
