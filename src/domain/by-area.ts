import { type AreaCode, ancestorCodes } from './area-code.ts';

/** Places by each area above them, in their order. */
export function byArea<Place extends { readonly code: AreaCode }>(
  places: readonly Place[],
): Map<AreaCode, Place[]> {
  const grouped = new Map<AreaCode, Place[]>();
  for (const place of places) {
    for (const code of ancestorCodes(place.code)) {
      const own = grouped.get(code);
      if (own) own.push(place);
      else grouped.set(code, [place]);
    }
  }
  return grouped;
}
