import type { AreaCode } from '#domain/area-code.ts';
import { tokenValue } from '#domain/design/read-tokens.ts';
import type { Status } from '#domain/release.ts';
import { STATUS_TILE_BOX, statusTilePaths } from '#domain/status-tile.ts';
import { fitText } from '#lib/brand/fit-text.ts';
import { drawLines } from '#lib/brand/set-text.ts';
import {
  boxDrawing,
  COLUMN,
  drawLegend,
  LEFT,
  LEGEND,
  MAP,
  shareDrawing,
  type ShareFrame,
} from '#lib/brand/share-frame.ts';
import { type Box, mastMapStyle, placeMap } from '#lib/brand/share-map.ts';
import type { LocatorSheet } from '#maps/draw-locator.ts';
import { attributes } from '#maps/svg-text.ts';
import { hereBox } from './here-box.ts';

/** What the picture of a village says besides its frame. */
export interface CardWords {
  readonly name: string;
  /** Its kecamatan and its regency. */
  readonly where: string;
  readonly status: Status;
  /** The status in a few words. */
  readonly answer: string;
  /** What it rests on, with the date; empty where there is no release. */
  readonly basis: string;
}

/** A part of the picture: where, and its SVG. */
export interface CardPart {
  readonly box: Box;
  readonly svg: string;
}

type Look = Pick<ShareFrame, 'colors' | 'mapStyle' | 'setLine'>;

/** Where things stand in the left column, in pixels; the answer and what it rests on always at the same height. */
const NAME = { y: 136, height: 172 } as const;
const WHERE = { gap: 6, height: 68 } as const;
const PANEL = { y: 392, height: 112, tile: 64, gap: 22, corner: 4 } as const;
const BASIS = { y: 520, height: 76 } as const;
/** Letters with tails reach a little out of their line. */
const MARGIN = 10;

/** Ground, writing, and the tile of the status, as the answer of a village's page has them in light. */
const PANELS: Readonly<
  Record<Status, { ground: string; ink: string; tile: Readonly<Record<string, string>> }>
> = {
  sudah: {
    ground: 'panel-sudah',
    ink: 'on-sudah',
    tile: { mark: 'on-sudah', edge: 'on-sudah', line: 'panel-sudah' },
  },
  belum: {
    ground: 'panel-belum',
    ink: 'on-belum',
    tile: { mark: 'panel-belum', edge: 'map-belum-edge', line: 'on-belum' },
  },
  tanpa_data: {
    ground: 'map-tanpa-data',
    ink: 'ink',
    tile: { mark: 'map-tanpa-data', edge: 'map-edge', line: 'map-hatch' },
  },
};

/** The name of a village, and below it where the village lies. */
export function drawName(look: Look, { name, where }: Pick<CardWords, 'name' | 'where'>): CardPart {
  const title = fitText(look.setLine, name, {
    ...NAME,
    width: COLUMN,
    weight: 800,
    leading: 1.08,
    tracking: -0.02,
    sizes: [80, 72, 64, 57, 50, 44, 38, 33, 28],
  });
  const place = fitText(look.setLine, where, {
    ...WHERE,
    width: COLUMN,
    weight: 600,
    leading: 1.25,
    sizes: [27, 25, 23, 21],
  });
  const below = NAME.y + title.height + WHERE.gap;
  return column(
    look,
    { y: NAME.y, height: Math.ceil(below + place.height - NAME.y) },
    drawLines(title, { x: LEFT, y: NAME.y, fill: tokenValue(look.colors, 'mast-ink') }) +
      drawLines(place, { x: LEFT, y: below, fill: tokenValue(look.colors, 'mast-soft') }),
  );
}

/** The status in the field of its colour, with its tile. */
export function drawAnswer(look: Look, { status, answer }: Pick<CardWords, 'status' | 'answer'>): CardPart {
  const { ground, ink, tile } = PANELS[status];
  const color = (token: string): string => tokenValue(look.colors, token);
  const indent = PANEL.tile + 2 * PANEL.gap;
  const text = fitText(look.setLine, answer, {
    width: COLUMN - indent - PANEL.gap,
    height: PANEL.height - 8,
    weight: 800,
    tracking: -0.01,
    leading: 1.15,
    sizes: [40, 36, 32, 28, 24],
  });
  const [mark, line] = statusTilePaths(status);
  const scale = PANEL.tile / Number(STATUS_TILE_BOX.split(' ').at(-1));
  const at = { x: LEFT + PANEL.gap, y: PANEL.y + (PANEL.height - PANEL.tile) / 2 };
  const path = { d: mark!.d, fill: color(tile['mark']!), stroke: color(tile['edge']!), 'stroke-width': 1.2 };
  const over = { d: line?.d ?? '', fill: 'none', stroke: color(tile['line']!), 'stroke-width': 1.6 };
  return column(
    look,
    PANEL,
    `<rect${attributes({ x: LEFT, y: PANEL.y, width: COLUMN, height: PANEL.height, rx: PANEL.corner, fill: color(ground) })}/>` +
      `<g${attributes({ transform: `translate(${at.x} ${at.y})scale(${scale})` })}>` +
      `<path${attributes(path)}/>${line === undefined ? '' : `<path${attributes(over)}/>`}</g>` +
      drawLines(text, {
        x: LEFT + indent,
        y: PANEL.y + (PANEL.height - text.height) / 2,
        fill: color(ink),
      }),
  );
}

/** What the status rests on, in small letters. */
export function drawBasis(look: Look, basis: string): CardPart {
  const room = { ...BASIS, width: COLUMN, weight: 500, leading: 1.35, sizes: [21, 19, 18, 16, 15] };
  const text = fitText(look.setLine, basis, room);
  const fill = tokenValue(look.colors, 'mast-soft');
  return column(look, BASIS, drawLines(text, { x: LEFT, y: BASIS.y, fill }));
}

/** The map to the right, of a kecamatan or of another area, with its legend; nothing where there is no map. */
export function drawMapSide(frame: ShareFrame): CardPart {
  const box = { ...MAP, height: LEGEND.y + 16 - MAP.y };
  const map = frame.map === null ? '' : placeMap(frame.map, MAP) + drawLegend(frame);
  return { box, svg: shareDrawing(box, frame, map) };
}

/** The locators of a kecamatan in two parts: the kecamatan, which is the same for all its villages, and a village in it. */
export function locatorParts(
  { start, near, here }: LocatorSheet,
  village: AreaCode,
): { district: string; here: string } {
  return { district: `${start}${near}</svg>`, here: `${start}${here[village]!}</svg>` };
}

/** The mark of a village on the map, with nothing behind it. */
export function drawHere({ colors, mapStyle }: Look, here: string): CardPart {
  const strong = `.map-here{stroke:${tokenValue(colors, 'mast-ink')}}`;
  const style = `<style>${mastMapStyle(mapStyle, colors)}${strong}</style>`;
  const box = hereBox(here, MAP);
  return { box, svg: boxDrawing(box, style + placeMap(here, MAP)) };
}

/** A part of the left column on the ground of the picture. */
function column(look: Look, { y, height }: { y: number; height: number }, inside: string): CardPart {
  const box = { x: LEFT - MARGIN, y, width: COLUMN + 2 * MARGIN, height };
  return { box, svg: shareDrawing(box, look, inside) };
}
