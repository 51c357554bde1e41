import type { AreaCoverage } from './coverage.ts';
import { STATUSES, type Status } from './release.ts';

type Counts = Pick<AreaCoverage, 'total' | Status>;

/** More villages than this are told by a bar; one tile each would be a fence. */
const MOST_TILES = 32;
/** Distance between the middles of two tiles and the height of a tile, in units of the picture. */
const STEP = 10;
export const STRIP_HEIGHT = 11;

/** A row of tiles, one for each village, in the order of the statuses; null where the villages are too many. */
export function tileStrip(
  coverage: Counts,
): { width: number; parts: { status: Status; path: string }[] } | null {
  if (coverage.total > MOST_TILES) return null;
  let from = 0;
  const parts = STATUSES.map((status) => {
    const tiles = Array.from({ length: coverage[status] }, (_, n) => tileAt(from + n));
    from += coverage[status];
    return { status, path: tiles.join('') };
  });
  return { width: coverage.total * STEP, parts: parts.filter(({ path }) => path !== '') };
}

function tileAt(place: number): string {
  return `M${place * STEP + 5} .7l4.2 2.4v4.8l-4.2 2.4-4.2-2.4V3.1z`;
}
