import { type AreaCode, levelOf, parentCode } from '#domain/area-code.ts';
import type { Status } from '#domain/release.ts';
import { polygonFill, MAP_STATUSES, statusDefinitions, tileGrid, tileId } from './classes.ts';
import { drawInsetFrame, drawInsetGround, drawWithCopy } from './draw-inset.ts';
import { type MapLabel, unitsFor } from './labels.ts';
import { drawPlaceNames } from './place-names.ts';
import type { MapFrame, MapShape } from './shape.ts';
import { attributes, escapeText } from './svg-text.ts';
import { drawVillageNames } from './village-names.ts';

/** A village as a map shows it; all words are ready for the reader. */
export interface MapVillage {
  readonly code: AreaCode;
  readonly status: Status;
  /** What is read out and shown on pointing: "Kertajaya: sudah". */
  readonly name: string;
  /** Where a press on it leads; null for no link. */
  readonly address: string | null;
  /** What is written in its tile where it fits; null for nothing. */
  readonly label: string | null;
}

/** Everything that a coverage map needs; plain values, all words in the language of the reader. */
export interface CoverageMap {
  /** From `tileFrame` or `boundaryFrame`. */
  readonly frame: MapFrame;
  /** Prefix of all ids, unique on its page, such as "peta-3601". */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly villages: readonly MapVillage[];
  /** Names of regencies or kecamatan to be written on the map. */
  readonly labels: readonly MapLabel[];
  /** Words above the tiles of villages without a polygon, on boundary maps that have some. */
  readonly withoutBoundary: string;
  /** Words above the inset of a boundary map that has one, such as "Diperbesar 2,5 kali". */
  readonly enlarged?: string | null;
}

/**
 * A coverage map as one `<svg>` for a page. Every village is a link with a name; none is a tab stop, because the table
 * before the map has the same links. Statuses differ in colour and in pattern. Throws if a village has no shape; the
 * build finds that out before with `compareWithAreas`. `layers` is the inside of the map, where it is drawn already.
 */
export function drawCoverageMap(map: CoverageMap, layers = drawLayers(map)): string {
  const { frame, id, title, description } = map;
  const [titleId, descriptionId] = [`${id}-title`, `${id}-desc`];
  const root = attributes({
    class: `map map-${frame.kind}`,
    viewBox: `0 0 ${frame.width} ${frame.height}`,
    width: frame.width,
    height: frame.height,
    role: 'group',
    'aria-labelledby': titleId,
    'aria-describedby': descriptionId,
  });
  return (
    `<svg xmlns="http://www.w3.org/2000/svg"${root}><title id="${escapeText(titleId)}">${escapeText(title)}</title>` +
    `<desc id="${escapeText(descriptionId)}">${escapeText(description)}</desc>${layers}</svg>`
  );
}

/** The inside of a coverage map without frame, title and description: areas, borders and names. */
export function drawLayers(map: CoverageMap): string {
  const { frame, id, villages } = map;
  const shapes = new Map(frame.shapes.map((shape) => [shape.code, shape]));
  const areas = villages.map((village): Area => {
    const shape = shapes.get(village.code);
    if (!shape) throw new Error(`The map ${id} has no shape for ${village.code}.`);
    return { code: village.code, village, shape };
  });
  const names = villages.flatMap(({ code, label }) => (label === null ? [] : [{ code, text: label }]));
  const statuses = new Map(villages.map(({ code, status }) => [code, status]));
  return (
    statusDefinitions(id, frame) +
    drawInsetGround(frame) +
    drawWithCopy(frame, { id, layer: 'desa' }, areas, (own) =>
      drawGroup('map-polygons', drawPolygons(id, own), 0.6),
    ) +
    drawGroup('map-tiles', drawTiles(id, frame, areas), lineWidth(frame)) +
    drawBorders(id, frame) +
    drawInsetFrame(frame, map.enlarged ?? '') +
    drawCaption(frame, map.withoutBoundary) +
    drawVillageNames(frame, names, statuses) +
    drawPlaceNames(frame, map.labels, statuses)
  );
}

interface Area {
  readonly code: AreaCode;
  readonly village: MapVillage;
  readonly shape: MapShape;
}

/** Polygons by status, so that the fill is said once. */
function drawPolygons(id: string, areas: readonly Area[]): string {
  return MAP_STATUSES.map((status) => {
    const own = areas.filter(({ village, shape }) => shape.d !== null && village.status === status);
    const inside = own.map(({ village, shape }) => drawLink(village, `<path d="${shape.d!}"/>`)).join('');
    return inside && `<g${attributes(polygonFill(id, status))}>${inside}</g>`;
  }).join('');
}

/** Tiles by kecamatan, each counted from its first tile: the same few small steps recur and pack well. */
function drawTiles(id: string, { tile }: MapFrame, areas: readonly Area[]): string {
  const tiles = areas.filter(({ shape }) => shape.d === null);
  return [...Map.groupBy(tiles, ({ village }) => parentCode(village.code)).values()]
    .map((own) => {
      const { transform, place } = tileGrid(tile, own[0]!.shape.label);
      const inside = own.map(({ village, shape }) => {
        const [x, y] = place(shape.label);
        const use = { href: `#${tileId(id, village.status)}`, x: x || null, y: y || null };
        return drawLink(village, `<use${attributes(use)}/>`);
      });
      return `<g${attributes({ transform })}>${inside.join('')}</g>`;
    })
    .join('');
}

function drawLink({ name, address }: MapVillage, shape: string): string {
  const inside = `<title>${escapeText(name)}</title>${shape}`;
  if (address === null) return `<g>${inside}</g>`;
  return `<a${attributes({ href: address, tabindex: '-1' })}>${inside}</a>`;
}

function drawCaption({ withoutBoundary, shapes, tile }: MapFrame, words: string): string {
  if (withoutBoundary.length === 0) return '';
  const first = shapes.find(({ code }) => code === withoutBoundary[0])!;
  const place = { x: first.label[0] - tile.halfWidth, y: first.label[1] - 3.5 * tile.halfSide };
  return `<text${attributes({ class: 'map-caption', 'font-size': 1.8 * tile.halfSide, ...place })}>${escapeText(words)}</text>`;
}

function drawGroup(name: string, inside: string, width: number): string {
  return inside && `<g${attributes({ class: name, 'stroke-width': width })}>${inside}</g>`;
}

/** Widths of borders in widths of the line around a tile, where several regencies are shown. */
const BORDER_WIDTH = {
  tiles: { district: 1.4, regency: 4 },
  boundaries: { district: 1.3, regency: 2.4 },
} as const;
/** How much broader the light line below a border is than the border, in the same widths. */
const UNDER = { district: 1.7, regency: 2.8 } as const;

/** Widths of borders in pixels on a map so wide, where one regency is shown and its kecamatan matter. */
const INNER_WIDTH = { shownWidth: 410, district: 1.8, regency: 2.4, under: 1.5 } as const;

/** Lines grow with the tiles, but slower. */
function lineWidth({ tile }: MapFrame): number {
  return 0.56 + tile.halfWidth / 90;
}

function borderWidths(frame: MapFrame, kind: 'district' | 'regency'): { over: number; under: number } {
  if (frame.places.filter(({ code }) => levelOf(code) === 'regency').length > 1) {
    const over = BORDER_WIDTH[frame.kind][kind];
    return { over: over * lineWidth(frame), under: (over + UNDER[kind]) * lineWidth(frame) };
  }
  const [over, more] = [INNER_WIDTH[kind], INNER_WIDTH.under].map((width) =>
    unitsFor(frame, width, INNER_WIDTH.shownWidth),
  ) as [number, number];
  return { over, under: over + more };
}

/** Borders lie on a light line, so that they show between dark areas too; those in an inset come once more, true in size. */
function drawBorders(id: string, frame: MapFrame): string {
  const draw = (borders: MapFrame['borders'], prefix: string) =>
    (['district', 'regency'] as const)
      .filter((kind) => borders[kind] !== '')
      .map((kind) => {
        const { over, under } = borderWidths(frame, kind);
        const line = attributes({ id: `${prefix}-${kind}`, d: borders[kind] });
        const below = attributes({ class: 'map-border-under', 'stroke-width': under });
        const above = attributes({ class: 'map-border', 'stroke-width': over, href: `#${prefix}-${kind}` });
        return `<g${below}><path${line}/></g><use${above}/>`;
      })
      .join('');
  if (frame.inset === null) return draw(frame.borders, id);
  const inside = draw(frame.inset.borders, `${id}-in`);
  const copy = attributes({ href: `#${id}-in`, transform: frame.inset.copy });
  return `${draw(frame.borders, id)}<g id="${escapeText(id)}-in">${inside}</g><use${copy}/>`;
}
