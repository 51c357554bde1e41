import type { MapFill } from '#domain/map-fills.ts';
import { drawFillTile } from './classes.ts';
import { attributes, escapeText } from './svg-text.ts';

/** One line of a legend, ready for SVG or HTML. */
export interface LegendEntry {
  readonly fill: MapFill;
  readonly label: string;
  /** How many places have the fill, written for the reader ("1.552"). */
  readonly count: string;
}

const SWATCH = { halfWidth: 10.5, halfSide: 6 } as const;
const ROW = 28;
const FONT = 16;
/** Mean breadth of a letter, in font sizes, on the safe side. */
const LETTER = 0.6;
const GAP = 28;

/** The legend as an SVG group at the origin, broken into rows of at most `width` units, with the height it takes. */
export function drawLegend(entries: readonly LegendEntry[], width: number): { svg: string; height: number } {
  let [x, y] = [0, 0];
  const parts = entries.map(({ fill, label, count }) => {
    const text = `${label}: ${count}`;
    const room = 2 * SWATCH.halfWidth + 8 + text.length * FONT * LETTER;
    if (x > 0 && x + room > width) [x, y] = [0, y + ROW];
    const place = `translate(${x + SWATCH.halfWidth} ${y + ROW / 2})`;
    const words = { x: SWATCH.halfWidth + 8, y: FONT * 0.35, 'font-size': FONT };
    x += Math.ceil(room) + GAP;
    return (
      `<g${attributes({ transform: place, 'stroke-width': 1 })}>${drawFillTile(fill, SWATCH)}` +
      `<text${attributes({ class: 'map-caption', 'stroke-width': 0, ...words })}>${escapeText(text)}</text></g>`
    );
  });
  return { svg: `<g class="map-legend">${parts.join('')}</g>`, height: y + ROW };
}
