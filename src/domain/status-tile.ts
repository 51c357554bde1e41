import type { MapFill } from './map-fills.ts';
import type { Status } from './release.ts';

/** The box of the small tile that tells a status: a hexagon, and a line on it where colour alone would not do. */
export const STATUS_TILE_BOX = '0 0 16 16';

/** A path of the tile with its class, which parts.css gives a colour. */
export interface TilePath {
  readonly className: string;
  readonly d: string;
}

const HEXAGON = 'M8 .8l6.2 3.6v7.2L8 15.2 1.8 11.6V4.4z';
const DOTS = 'M5.4 9.8h0M10.6 9.8h0M8 5.6h0';
const LINES: Readonly<Partial<Record<Status, TilePath>>> = {
  sudah: { className: 'mark-tick', d: 'M4.6 8.2l2.4 2.4 4.4-4.8' },
  tanpa_data: { className: 'mark-hatch', d: 'M3 9.5L9 3.2M4.6 12L12 4.4M8 13.2l5-5' },
};

/** The paths of the tile of a status, from back to front; pages and scripts draw the same. */
export function statusTilePaths(status: Status): TilePath[] {
  const line = LINES[status];
  return [{ className: `mark mark-${status}`, d: HEXAGON }, ...(line ? [line] : [])];
}

/** The paths of the tile of any other fill of a map: its hexagon, and dots where the fill has them. */
export function fillTilePaths(fill: MapFill): TilePath[] {
  const dots = fill === 'unstated' ? [{ className: 'mark-dots', d: DOTS }] : [];
  return [{ className: `mark map-${fill}`, d: HEXAGON }, ...dots];
}
