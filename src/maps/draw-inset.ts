import { type AreaCode, isWithin } from '#domain/area-code.ts';
import type { MapFrame } from './shape.ts';
import { attributes } from './svg-text.ts';

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
