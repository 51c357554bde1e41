import { STATUSES, type Status } from '#domain/release.ts';
import type { MapFrame } from './shape.ts';
import { attributes, shortNumber } from './svg-text.ts';

/**
 * The three statuses as a map draws them, told apart by colour and without it: `sudah` is a full dark area, `belum` a
 * light one with an edge, `tanpa_data` a hatched one. The colours are `--map-sudah`, `--map-belum`, `--map-tanpa-data`
 * with `--map-hatch`; `src/styles/map.css` has the classes `map-<status>` and `map-hatch` and what to do without them.
 */
export const MAP_STATUSES: readonly Status[] = STATUSES;

/** The gap between a tile and its place, in map units, for tiles of the smallest size; larger tiles get a little more. */
const TILE_GAP = 0.4;

/** Hatch lines of a tile lie so far from its middle, as shares of half its width. */
const HATCH_OFFSETS = [-0.5, 0, 0.5] as const;

/** Definitions that a map of these statuses refers to: a tile for each, and for boundary maps the hatch. */
export function statusDefinitions(id: string, frame: MapFrame): string {
  const share = 1 - (TILE_GAP + frame.tile.halfWidth * 0.03) / frame.tile.halfWidth;
  const tiles = MAP_STATUSES.map((status) => {
    const hexagon = `<path class="map-${status}" d="${tilePath(frame.tile, share)}"/>`;
    const name = attributes({ id: tileId(id, status) });
    if (status !== 'tanpa_data') return hexagon.replace('<path', `<path${name}`);
    return `<g${name}>${hexagon}<path class="map-hatch" d="${hatchPath(frame.tile.halfWidth)}"/></g>`;
  });
  return `<defs>${tiles.join('')}${frame.kind === 'boundaries' ? hatchPattern(id) : ''}</defs>`;
}

/** The id of the tile of a status; `id` is the prefix that makes it unique on its page. */
export function tileId(id: string, status: Status): string {
  return `${id}-${status}`;
}

/** Class and fill of the polygons with a status. A pattern has an id of its own map, so no style sheet can name it. */
export function polygonFill(id: string, status: Status): { class: string | null; fill: string | null } {
  return status === 'tanpa_data'
    ? { class: null, fill: `url(#${id}-hatch)` }
    : { class: `map-${status}`, fill: null };
}

/** A hexagon around the origin, `share` of the size of its place. */
export function tilePath({ halfWidth, halfSide }: MapFrame['tile'], share: number): string {
  const [x, y] = [shortNumber(halfWidth * share), shortNumber(halfSide * share)];
  const [back, up] = [`-${x}`, `-${y}`];
  const side = shortNumber(2 * halfSide * share);
  return `M0-${side}l${x} ${y}v${side}l${back} ${y}${back}${up}v-${side}z`;
}

function hatchPath(halfWidth: number): string {
  return HATCH_OFFSETS.map((share) => {
    const offset = share * halfWidth * Math.SQRT1_2;
    const reach = Math.sqrt(1 - share * share) * halfWidth * 0.8 * Math.SQRT1_2;
    const [x, y] = [shortNumber(offset - reach), shortNumber(offset + reach)];
    return `M${x} ${y}l${shortNumber(2 * reach)}-${shortNumber(2 * reach)}`;
  }).join('');
}

function hatchPattern(id: string): string {
  return (
    `<pattern${attributes({ id: `${id}-hatch`, width: 5, height: 5, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' })}>` +
    `<rect class="map-tanpa_data" width="5" height="5"/><path class="map-hatch" d="M2.5 0v5"/></pattern>`
  );
}
