import type { AreaCode } from '#domain/area-code.ts';
import type { CodeChange } from '#domain/code-changes.ts';
import type { TilePlace } from '#domain/content.ts';
import { type Cell, cellAtPlace } from './hex-grid.ts';

/**
 * The layout so far as cells of the grid. A village whose code was replaced brings its tile along to the new code,
 * unless that has one already.
 */
export function keptTiles(
  places: ReadonlyMap<AreaCode, TilePlace>,
  codeChanges: readonly CodeChange[],
): Map<AreaCode, Cell> {
  const codes = new Map(codeChanges.map(({ from, to }) => [from, to]));
  return new Map(
    [...places].map(([code, place]) => {
      const next = codes.get(code);
      return [next === undefined || places.has(next) ? code : next, cellAtPlace(place)];
    }),
  );
}
