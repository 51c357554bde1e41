import type { AreaCoverage } from './coverage.ts';
import { STATUSES, type Status } from './release.ts';

type Counts = Pick<AreaCoverage, 'total' | Status>;

/** More villages than this are told by a bar; one tile each would be a fence. */
const MOST_TILES = 48;
const TILES_IN_ROW = 24;
/** Distance between the middles of two tiles of a row and between two rows, in units of the picture. */
const [STEP, ROW] = [10, 8.7];

/** A line across a tile of which nothing is known, drawn on from its first corner. */
const HATCH = 'm-2.6 6.6l5.2-4';

/** Rows of tiles, one tile for each village, in the order of the statuses. */
export interface TileStrip {
  readonly width: number;
  readonly height: number;
  /** One path for each status that is there. */
  readonly parts: readonly { readonly status: Status; readonly path: string }[];
}

/**
 * The villages of an area as a strip of tiles; null where they are too many for it. `among` is the number of villages of
 * the largest area beside it: strips of the same width have tiles of the same size.
 */
export function tileStrip(coverage: Counts, among = 0): TileStrip | null {
  const { total } = coverage;
  const most = Math.max(total, among);
  if (total > MOST_TILES) return null;
  let from = 0;
  const parts = STATUSES.map((status) => {
    const hatch = status === 'tanpa_data' ? HATCH : '';
    const tiles = Array.from({ length: coverage[status] }, (_, n) => tileAt(from + n) + hatch);
    from += coverage[status];
    return { status, path: tiles.join('') };
  }).filter(({ path }) => path !== '');
  const rows = Math.ceil(total / TILES_IN_ROW);
  const width = Math.min(most, TILES_IN_ROW) * STEP + (most > TILES_IN_ROW ? STEP / 2 : 0);
  return { width, height: 11 + Math.max(0, rows - 1) * ROW, parts };
}

/** Every second row lies half a tile to the right, as in the honeycomb of the maps. */
function tileAt(place: number): string {
  const row = Math.floor(place / TILES_IN_ROW);
  const x = (place % TILES_IN_ROW) * STEP + STEP / 2 + (row % 2) * (STEP / 2);
  const y = Math.round((row * ROW + 0.7) * 10) / 10;
  return `M${x} ${y}l4.2 2.4v4.8l-4.2 2.4-4.2-2.4v-4.8z`;
}
