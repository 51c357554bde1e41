import type { AreaCode } from '#domain/area-code.ts';
import type { Status } from '#domain/release.ts';
import { MAP_STATUSES } from './classes.ts';
import type { MapFrame } from './shape.ts';
import { attributes, type Point } from './svg-text.ts';

/** Breadth of a dot on a map of polygons, as a share of the side of the square that a village has on average. */
const DOT = 0.36;
/** A village without data is a dot of this share, so that it is told from others without colour. */
const UNKNOWN = 0.4;
/** Breadth of the ring around a dot for `belum`, in breadths of the dot. */
const RING = 0.16;

/**
 * A small map to be laid beside others like it: every village a dot in the colour of its status, within the outlines of
 * regencies. It has no words and no links, and weighs a few KB for a province; what it shows must stand beside it.
 */
export function drawMultiple(frame: MapFrame, statuses: ReadonlyMap<AreaCode, Status>): string {
  const { width, height, dissolved } = frame;
  const dot = dotSize(frame);
  const dots = MAP_STATUSES.map((status) => {
    const own = frame.shapes.filter(({ code }) => (statuses.get(code) ?? 'tanpa_data') === status);
    const d = dotsAt(own.map(({ label }) => label));
    return d && drawDots(status, d, dot);
  });
  const root = attributes({
    class: 'multiple',
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    'aria-hidden': 'true',
  });
  const outline = dissolved.regency.map((shape) => shape.d!).join('');
  const line = attributes({ class: 'multiple-border', d: outline, 'stroke-width': width / 300 });
  return `<svg xmlns="http://www.w3.org/2000/svg"${root}>${dots.join('')}<path${line}/></svg>`;
}

/** On a map of tiles a village fills its tile. */
function dotSize({ kind, tile, width, height, shapes }: MapFrame): number {
  return kind === 'tiles' ? tile.halfWidth * 1.9 : DOT * Math.sqrt((width * height) / shapes.length);
}

/** `sudah` is a full dot, `belum` one with a ring, no data a small one. */
function drawDots(status: Status, d: string, dot: number): string {
  const path = (kind: string, size: number) =>
    `<path${attributes({ class: `multiple-${kind}`, d, 'stroke-width': size })}/>`;
  if (status === 'tanpa_data') return path(status, dot * UNKNOWN);
  return status === 'belum' ? path('ring', dot) + path(status, dot * (1 - RING)) : path(status, dot);
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
