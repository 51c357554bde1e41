import { tokenValue } from '#domain/design/read-tokens.ts';
import { STATUSES } from '#domain/release.ts';
import { drawFillTile } from '#maps/classes.ts';
import { attributes } from '#maps/svg-text.ts';
import { drawSign } from './draw-sign.ts';
import { fitText } from './fit-text.ts';
import { drawLine, drawLines, type SetLine } from './set-text.ts';
import { type Box, mastMapStyle } from './share-map.ts';
import type { ShareWords } from './share-words.ts';

/** What the frame of every share image is made from: the words that are the same wherever they stand, and the look. */
export interface ShareFrame {
  readonly words: Pick<ShareWords, 'name' | 'legend' | 'note'>;
  /** Text of `src/brand/sign.svg`. */
  readonly sign: string;
  /** Light values of `src/styles/tokens.css`. */
  readonly colors: ReadonlyMap<string, string>;
  /** Text of `src/styles/map.css`. */
  readonly mapStyle: string;
  /** The map to the right as a page has it; null where the area is too large for one. */
  readonly map: string | null;
  readonly setLine: SetLine;
}

/** Size of the share image in pixels, as the services that show it ask for. */
export const SHARE_SIZE = { width: 1200, height: 630 } as const;

/** Where things stand, in pixels: text to the left, in a column so wide; the map with its legend to the right. */
export const LEFT = 64;
export const COLUMN = 548;
export const MAP = { x: 632, y: 44, width: 536, height: 440 } as const;
const HEAD = { y: 50, height: 60, sign: 74 } as const;
export const LEGEND = { y: 512, gap: 30, near: 12 } as const;
const NOTE_HEIGHT = 50;
/** Teeth of 30 degrees, as the edge of the tile map has them, on a band. */
const EDGE = { half: 30, tooth: 17.3, band: 8 } as const;

/** A share image with its frame: ground, woven edge, sign and name of the site, legend and note; `inside` is the rest. */
export function drawFramed(frame: ShareFrame, inside: string): string {
  const { width, height } = SHARE_SIZE;
  const all = drawFrame(frame) + inside + drawLegend(frame);
  return shareDrawing({ x: 0, y: 0, width, height }, frame, all);
}

/** What is the same in every share image of a site that has a map: ground, woven edge, sign and name, note. */
export function drawFrame(frame: ShareFrame): string {
  return drawEdge(frame) + drawHead(frame) + drawNote(frame);
}

/** A part of a share image as an SVG of its own, on the ground of the image. */
export function shareDrawing(
  box: Box,
  { colors, mapStyle }: Pick<ShareFrame, 'colors' | 'mapStyle'>,
  inside: string,
): string {
  const fill = tokenValue(colors, 'mast');
  return boxDrawing(
    box,
    `<style>${mastMapStyle(mapStyle, colors)}</style><rect${attributes({ ...box, fill })}/>${inside}`,
  );
}

/** A part of a share image as an SVG of its own, with nothing behind it. */
export function boxDrawing({ x, y, width, height }: Box, inside: string): string {
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `${x} ${y} ${width} ${height}`,
    width,
    height,
  };
  return `<svg${attributes(root)}>${inside}</svg>`;
}

/** The woven edge along the foot of the picture. */
function drawEdge({ colors }: ShareFrame): string {
  const { width, height } = SHARE_SIZE;
  const tooth = `l${EDGE.half}-${EDGE.tooth}l${EDGE.half} ${EDGE.tooth}`;
  const d = `M0 ${height - EDGE.band}${tooth.repeat(width / (2 * EDGE.half))}V${height}H0z`;
  return `<path${attributes({ fill: tokenValue(colors, 'mast-mark'), d })}/>`;
}

/** Sign and name, the region in a lighter weight as in the head of the pages; a long name takes two lines of one weight. */
function drawHead({ words, sign, colors, setLine }: ShareFrame): string {
  const [mark, ink, ground] = ['mast-mark', 'mast-ink', 'mast'].map((name) => tokenValue(colors, name));
  const signColors = { tile: mark!, roof: ground!, home: ground! };
  const room = { ...HEAD, width: COLUMN - HEAD.sign, leading: 1.1, sizes: [38, 34, 30, 26, 22] };
  const { first, place } = words.name;
  const at = { x: LEFT + HEAD.sign, y: HEAD.y, fill: ink! };
  const text = fitText(setLine, `${first} ${place}`.trim(), { ...room, weight: 800 });
  const middle = { ...at, y: HEAD.y + (HEAD.height - text.height) / 2 };
  const style = { size: text.size, weight: 800 };
  const name = setLine(place === '' ? first : `${first} `, style);
  const light = setLine(place, { ...style, weight: 500 });
  return (
    drawSign(sign, { x: LEFT, y: HEAD.y, height: HEAD.height, colors: signColors }) +
    (text.lines.length > 1 || name.width + light.width > room.width
      ? drawLines(text, middle)
      : drawLines({ ...text, lines: [name] }, middle) +
        drawLines({ ...text, lines: [light] }, { ...middle, x: middle.x + name.width }))
  );
}

/** What the fills of the map mean, in one line below it; the more there are, the nearer to each other. */
export function drawLegend({ words, map, colors, setLine }: ShareFrame): string {
  if (map === null) return '';
  const tile = { halfWidth: 10.5, halfSide: 6 };
  const entriesAt = (size: number) =>
    words.legend.map(({ fill, text }) => ({ fill, line: setLine(text, { size, weight: 600 }) }));
  const apart = words.legend.length > STATUSES.length ? LEGEND.near : LEGEND.gap;
  const widthOf = (entries: ReturnType<typeof entriesAt>): number =>
    entries.reduce((sum, { line }) => sum + line.width + LEGEND.gap + apart, -apart);
  const tries = [19, 17, 15, 12].map(entriesAt);
  const entries = tries.find((entries) => widthOf(entries) <= MAP.width) ?? tries.at(-1)!;
  let x: number = MAP.x;
  return entries
    .map(({ fill, line }) => {
      const at = attributes({ transform: `translate(${x + tile.halfWidth} ${LEGEND.y})`, 'stroke-width': 1 });
      const word = { x: x + LEGEND.gap, y: LEGEND.y + 6.5, fill: tokenValue(colors, 'mast-ink') };
      x += line.width + LEGEND.gap + apart;
      return `<g${at}>${drawFillTile(fill, tile)}</g>${drawLine(line, word)}`;
    })
    .join('');
}

function drawNote({ words, map, colors, setLine }: ShareFrame): string {
  if (map === null || words.note === null) return '';
  const room = { width: MAP.width, height: NOTE_HEIGHT, leading: 1.35, sizes: [16, 15, 14] };
  const text = fitText(setLine, words.note, { ...room, weight: 500 });
  return drawLines(text, { x: MAP.x, y: LEGEND.y + 24, fill: tokenValue(colors, 'mast-soft') });
}
