import { type AreaCode, parentCode } from './area-code.ts';

/** An area and what it can be compared with. */
export interface AreaAmongLike<One> {
  readonly area: One;
  /** The area above, which is the sum of those alike. */
  readonly parent: One;
  /** All parts of the parent, the area itself among them; at least two. */
  readonly alike: readonly One[];
}

/**
 * Every area that others of its level stand beside, in the same area above; the region of a site and an only part have no
 * others. The order is that of the areas.
 */
export function areasAmongLike<One extends { readonly code: AreaCode }>(
  areas: readonly One[],
): AreaAmongLike<One>[] {
  const byCode = new Map(areas.map((area) => [area.code, area]));
  const byParent = Map.groupBy(areas, ({ code }) => parentCode(code));
  return areas.flatMap((area) => {
    const above = parentCode(area.code);
    const parent = above === null ? undefined : byCode.get(above);
    const alike = byParent.get(above)!;
    return parent === undefined || alike.length < 2 ? [] : [{ area, parent, alike }];
  });
}
