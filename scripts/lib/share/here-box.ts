import type { Box } from '#lib/brand/share-map.ts';

/** Room for the outline and the pin around a village, as a share of the width of the map. */
const ROOM = 0.1;

/**
 * The part of the box of a map in which the mark of a village lies, in whole pixels: drawing only that is four times as
 * fast. `svg` is the mark as `locatorParts` gives it. The whole box where the outline is written in another way.
 */
export function hereBox(svg: string, map: Box): Box {
  const outline = /class="map-here" d="([^"]*)"/.exec(svg)?.[1] ?? '';
  const [width, height] = (/viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? []).slice(1).map(Number);
  const points = pointsAlong(outline);
  if (points === null || width === undefined || height === undefined) return map;
  // As SVG fits a drawing into a box: as large as it can be, in the middle.
  const scale = Math.min(map.width / width, map.height / height);
  const left = map.x + (map.width - width * scale) / 2;
  const top = map.y + (map.height - height * scale) / 2;
  const room = ROOM * width * scale;
  const xs = points.map(([x]) => left + x * scale);
  const ys = points.map(([, y]) => top + y * scale);
  const x = Math.max(map.x, Math.floor(Math.min(...xs) - room));
  const y = Math.max(map.y, Math.floor(Math.min(...ys) - room));
  return {
    x,
    y,
    width: Math.min(map.x + map.width, Math.ceil(Math.max(...xs) + room)) - x,
    height: Math.min(map.y + map.height, Math.ceil(Math.max(...ys) + room)) - y,
  };
}

/** The corners of a path of the maps: absolute starts and relative lines. Null where it has anything else, or nothing. */
function pointsAlong(path: string): (readonly [x: number, y: number])[] | null {
  if (!/^[Mlz\d\s.-]+$/.test(path)) return null;
  const points: (readonly [number, number])[] = [];
  for (const [, command, numbers] of path.matchAll(/([Ml])([^Mlz]*)/g)) {
    const values = [...numbers!.matchAll(/-?(?:\d+\.?\d*|\.\d+)/g)].map(Number);
    for (let at = 0; at + 1 < values.length; at += 2) {
      const [fromX, fromY] = command === 'M' ? [0, 0] : points.at(-1)!;
      points.push([fromX + values[at]!, fromY + values[at + 1]!]);
    }
  }
  return points;
}
