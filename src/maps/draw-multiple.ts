import type { AreaCode } from '#domain/area-code.ts';
import type { Status } from '#domain/release.ts';
import { MAP_STATUSES } from './classes.ts';
import type { MapFrame } from './shape.ts';
import { attributes, type Point } from './svg-text.ts';

/** Breadth of a village on a map of polygons, in breadths of the map; on a map of tiles it has its tile. */
const DOT = 1 / 70;

/**
 * A small map to be laid beside others like it: every village a dot in the colour of its status, over the outlines of
 * kecamatan and regencies. It has no words and no links, and weighs a few KB for a province; what it shows must stand
 * beside it.
 */
export function drawMultiple(frame: MapFrame, statuses: ReadonlyMap<AreaCode, Status>): string {
  const { width, height, tile, borders } = frame;
  const dot = frame.kind === 'tiles' ? tile.halfWidth * 1.9 : width * DOT;
  const dots = MAP_STATUSES.map((status) => {
    const own = frame.shapes.filter(({ code }) => (statuses.get(code) ?? 'tanpa_data') === status);
    const d = dotsAt(own.map(({ label }) => label));
    return d && `<path${attributes({ class: `multiple-${status}`, d, 'stroke-width': dot })}/>`;
  });
  const root = attributes({
    class: 'multiple',
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    'aria-hidden': 'true',
  });
  const line = attributes({ class: 'multiple-border', d: borders.regency, 'stroke-width': width / 240 });
  return `<svg xmlns="http://www.w3.org/2000/svg"${root}>${dots.join('')}<path${line}/></svg>`;
}

/** Lines without length, which round ends make dots; in relative steps of whole units, which are short. */
function dotsAt(points: readonly Point[]): string {
  const places = points.map(([x, y]): Point => [Math.round(x), Math.round(y)]);
  return places
    .map(([x, y], index) => {
      const [fromX, fromY] = places[index - 1] ?? [0, 0];
      const [right, down] = [x - fromX, y - fromY];
      return `m${right}${down < 0 ? '' : ' '}${down}h0`;
    })
    .join('');
}
