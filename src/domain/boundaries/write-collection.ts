import { type AreaCode, formatAreaCode } from '../area-code.ts';
import type { Boundary } from '../content.ts';
import type { Register } from '../register.ts';

/** The text of `boundaries.geojson`: one feature a line, by code, with `code` and `name`, the same bytes every time. */
export function boundariesText(
  shapes: ReadonlyMap<AreaCode, Boundary['polygons']>,
  register: Register,
): string {
  const lines = [...shapes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, polygons]) => {
      const geometry =
        polygons.length === 1
          ? { type: 'Polygon', coordinates: polygons[0] }
          : { type: 'MultiPolygon', coordinates: polygons };
      const properties = { code: formatAreaCode(code), name: register.get(code)!.name };
      return JSON.stringify({ type: 'Feature', properties, geometry });
    });
  return `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`;
}
