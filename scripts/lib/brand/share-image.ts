import { tokenValue } from '#domain/design/read-tokens.ts';
import { drawFillTile } from '#maps/classes.ts';
import { attributes } from '#maps/svg-text.ts';
import { drawSign } from './draw-sign.ts';
import { fitText, type TextRoom } from './fit-text.ts';
import { drawLine, drawLines, type SetLine } from './set-text.ts';
import { mastMapStyle, placeMap } from './share-map.ts';
import type { ShareWords } from './share-words.ts';

/** What the share image is made from. */
export interface ShareInput {
  readonly words: ShareWords;
  /** Text of `src/brand/sign.svg`. */
  readonly sign: string;
  /** Light values of `src/styles/tokens.css`. */
  readonly colors: ReadonlyMap<string, string>;
  /** Text of `src/styles/map.css`. */
  readonly mapStyle: string;
  /** The map of the region as a page has it; null where the region is too large for one. */
  readonly map: string | null;
  readonly setLine: SetLine;
}

/** Size of the share image in pixels, as the services that show it ask for. */
export const SHARE_SIZE = { width: 1200, height: 630 } as const;

/** Where things stand, in pixels: text to the left, the map with its legend to the right. */
const LEFT = 64;
const HEAD = { y: 50, height: 60, sign: 74 } as const;
const QUESTION = { y: 144, height: 210 } as const;
const ANSWER = { y: 374, height: 146 } as const;
const SOURCE = { y: 532, height: 50 } as const;
const MAP = { x: 632, y: 44, width: 536, height: 440 } as const;
const LEGEND = { y: 512, gap: 30 } as const;
const COLUMN = 548;
/** Teeth of 30 degrees, as the edge of the tile map has them, on a band. */
const EDGE = { half: 30, tooth: 17.3, band: 8 } as const;

/**
 * The picture that shows when somebody shares a page: the site's name and question, how many villages of its region
 * are known to have a Kampung KB, the map, the date and the source. An SVG in which all text is drawn as outlines.
 */
export function drawShareImage(input: ShareInput): string {
  const { width, height } = SHARE_SIZE;
  const root = { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, width, height };
  const parts = [drawEdge, drawHead, drawQuestion, drawAnswer, drawSource, drawMap, drawLegend, drawNote];
  return (
    `<svg${attributes(root)}><style>${mastMapStyle(input.mapStyle, input.colors)}</style>` +
    `<rect${attributes({ width, height, fill: tokenValue(input.colors, 'mast') })}/>` +
    `${parts.map((draw) => draw(input)).join('')}</svg>`
  );
}

/** The woven edge along the foot of the picture. */
function drawEdge({ colors }: ShareInput): string {
  const { width, height } = SHARE_SIZE;
  const tooth = `l${EDGE.half}-${EDGE.tooth}l${EDGE.half} ${EDGE.tooth}`;
  const d = `M0 ${height - EDGE.band}${tooth.repeat(width / (2 * EDGE.half))}V${height}H0z`;
  return `<path${attributes({ fill: tokenValue(colors, 'mast-mark'), d })}/>`;
}

/** Sign and name, the region in a lighter weight as in the head of the pages; a long name takes two lines of one weight. */
function drawHead({ words, sign, colors, setLine }: ShareInput): string {
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

function drawQuestion({ words, map, colors, setLine }: ShareInput): string {
  const room = { ...QUESTION, width: textWidth(map), leading: 1.12, sizes: [84, 72, 62, 56, 50, 44, 38] };
  const text = fitText(setLine, words.question, { ...room, weight: 800, tracking: -0.02 });
  return drawLines(text, { x: LEFT, y: QUESTION.y, fill: tokenValue(colors, 'mast-ink') });
}

function drawAnswer({ words, map, colors, setLine }: ShareInput): string {
  const { lead, number, answer } = words;
  const large = number === null ? null : setLine(number, { size: 96, weight: 800, tracking: -0.03 });
  const above = lead === null ? null : setLine(lead, { size: 24, weight: 700 });
  const indent = large === null ? 0 : Math.max(large.width, above?.width ?? 0) + 22;
  const room: TextRoom = {
    ...ANSWER,
    width: textWidth(map) - indent,
    leading: 1.3,
    sizes: large === null ? [30, 26, 24, 22, 20, 18] : [24, 23, 22, 21, 20, 18, 16],
  };
  const text = fitText(setLine, answer, { ...room, weight: 500 });
  const place = { x: LEFT + indent, y: ANSWER.y, fill: tokenValue(colors, 'mast-ink') };
  const mark = { x: LEFT, y: ANSWER.y + (above === null ? 76 : 100), fill: tokenValue(colors, 'mast-mark') };
  const first = { ...place, x: LEFT, y: ANSWER.y + 17 };
  return (
    (above === null ? '' : drawLine(above, first)) +
    (large === null ? '' : drawLine(large, mark)) +
    drawLines(text, place)
  );
}

function drawSource({ words, map, colors, setLine }: ShareInput): string {
  if (words.source === null) return '';
  const room = { ...SOURCE, width: textWidth(map), leading: 1.35, sizes: [18, 16, 14] };
  const text = fitText(setLine, words.source, { ...room, weight: 500 });
  return drawLines(text, { x: LEFT, y: SOURCE.y, fill: tokenValue(colors, 'mast-soft') });
}

function drawMap({ map }: ShareInput): string {
  return map === null ? '' : placeMap(map, MAP);
}

function drawLegend({ words, map, colors, setLine }: ShareInput): string {
  if (map === null) return '';
  const tile = { halfWidth: 10.5, halfSide: 6 };
  const entriesAt = (size: number) =>
    words.legend.map(({ status, text }) => ({ status, line: setLine(text, { size, weight: 600 }) }));
  const widthOf = (entries: ReturnType<typeof entriesAt>): number =>
    entries.reduce((sum, { line }) => sum + line.width + 2 * LEGEND.gap, -LEGEND.gap);
  const tries = [19, 17, 15].map(entriesAt);
  const entries = tries.find((entries) => widthOf(entries) <= MAP.width) ?? tries.at(-1)!;
  let x: number = MAP.x;
  return entries
    .map(({ status, line }) => {
      const at = attributes({ transform: `translate(${x + tile.halfWidth} ${LEGEND.y})`, 'stroke-width': 1 });
      const word = { x: x + LEGEND.gap, y: LEGEND.y + 6.5, fill: tokenValue(colors, 'mast-ink') };
      x += line.width + 2 * LEGEND.gap;
      return `<g${at}>${drawFillTile(status, tile)}</g>${drawLine(line, word)}`;
    })
    .join('');
}

function drawNote({ words, map, colors, setLine }: ShareInput): string {
  if (map === null || words.note === null) return '';
  const room = { width: MAP.width, height: SOURCE.height, leading: 1.35, sizes: [16, 15, 14] };
  const text = fitText(setLine, words.note, { ...room, weight: 500 });
  return drawLines(text, { x: MAP.x, y: LEGEND.y + 24, fill: tokenValue(colors, 'mast-soft') });
}

/** Without a map the text has the whole width. */
function textWidth(map: string | null): number {
  return map === null ? SHARE_SIZE.width - 2 * LEFT : COLUMN;
}
