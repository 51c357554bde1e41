import { type AreaCode, isWithin, levelOf, parentCode } from '#domain/area-code.ts';
import { MAP_FILLS, type MapFill } from '#domain/map-fills.ts';
import { fillDefinitions, polygonFill, tileGrid, tileId } from './classes.ts';
import { drawInsetFrame, drawInsetGround, drawWithCopy } from './draw-inset.ts';
import { unitsFor } from './labels.ts';
import { drawLink, type MapLink, moveBy } from './draw-link.ts';
import { drawPlaceNames, type PlacedNames } from './place-names.ts';
import type { AreaOutline, MapFrame, MapShape } from './shape.ts';
import { attributes, escapeText, type Point } from './svg-text.ts';
import { drawVillageNames } from './village-names.ts';

/** A village, or an area of villages, as a map shows it. */
export interface MapArea extends MapLink {
  readonly fill: MapFill;
  /** What is written on a village where it fits; null for nothing. */
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
  /** What is drawn: every village of the frame, or areas that hold them all. */
  readonly areas: readonly MapArea[];
  /** The kecamatan that tiles lead to, where there are too many villages for a link each. */
  readonly linked?: readonly MapLink[];
  /** The shapes of areas above the village; villages have theirs in the frame. */
  readonly shapes?: readonly AreaOutline[];
  /** Every fill of the legend, in its order, whether or not a place has it today. */
  readonly fills: readonly MapFill[];
  /** Names of regencies or kecamatan with their places; all maps of an area have them in the same (`placeNamesOn`). */
  readonly names: PlacedNames;
  /** Words above the tiles of villages without a polygon, on boundary maps that have some. */
  readonly withoutBoundary: string;
  /** Words above the inset of a boundary map that has one, such as "Diperbesar 2,5 kali". */
  readonly enlarged: string;
}

/**
 * A coverage map as one `<svg>` for a page. Every place is a link with a name; none is a tab stop, because the table
 * before the map has the same links, and `map-reader.ts` makes one of them all. Throws if a place has no shape; the
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
  const { frame, id, fills } = map;
  const shapes = new Map<AreaCode, DrawnArea['shape']>(
    (map.shapes ?? frame.shapes).map((shape) => [shape.code, shape]),
  );
  const areas = map.areas.map((area): DrawnArea => {
    const shape = shapes.get(area.code);
    if (!shape) throw new Error(`The map ${id} has no shape for ${area.code}.`);
    return { code: area.code, area, shape };
  });
  const names = map.areas.flatMap(({ code, label }) => (label === null ? [] : [{ code, text: label }]));
  const fillOf = fillsOfVillages(map);
  return (
    fillDefinitions(id, frame, { fills, shapes: areas.map(({ shape }) => shape) }) +
    drawInsetGround(frame) +
    drawWithCopy(frame, { id, layer: 'bidang' }, areas, (own) =>
      drawGroup('map-polygons', drawPolygons(id, own), 0.6),
    ) +
    drawGroup('map-tiles', drawTiles(map, areas), lineWidth(frame)) +
    drawBorders(id, frame) +
    drawInsetFrame(frame, map.enlarged) +
    drawCaption(frame, map.withoutBoundary) +
    drawVillageNames(frame, names, fillOf) +
    drawPlaceNames(frame, map.names, fillOf)
  );
}

interface DrawnArea {
  readonly code: AreaCode;
  readonly area: MapArea;
  readonly shape: MapShape | AreaOutline;
}

/** The fill of each village of a frame, also where areas above it are drawn. */
function fillsOfVillages({ frame, areas, shapes }: CoverageMap): Map<AreaCode, MapFill> {
  if (shapes === undefined) return new Map(areas.map(({ code, fill }) => [code, fill]));
  return new Map(
    frame.shapes.flatMap(({ code }) => {
      const area = areas.find((one) => isWithin(code, one.code));
      return area === undefined ? [] : [[code, area.fill] as const];
    }),
  );
}

/** Polygons by fill, so that it is said once. */
function drawPolygons(id: string, areas: readonly DrawnArea[]): string {
  return MAP_FILLS.map((fill) => {
    const own = areas.filter(({ area, shape }) => shape.d !== null && area.fill === fill);
    const inside = own.map(({ area, shape }) => drawLink(area, `<path d="${shape.d!}"/>`)).join('');
    return inside && `<g${attributes(polygonFill(id, fill))}>${inside}</g>`;
  }).join('');
}

/**
 * Tiles by kecamatan, each counted from its first tile, and that from the first of all: the same few small steps recur.
 * The step stands in the link, beside the code, and all from the name to the next code recurs as a whole. Both pack well.
 * Where kecamatan are linked, each is one link with its tiles inside.
 */
function drawTiles({ id, frame: { tile }, linked }: CoverageMap, areas: readonly DrawnArea[]): string {
  const districts = linked && new Map(linked.map((link) => [link.code, link]));
  const tiles = areas.flatMap(({ area, shape }) =>
    'label' in shape && shape.d === null ? [{ area, label: shape.label }] : [],
  );
  if (tiles.length === 0) return '';
  const { transform, place } = tileGrid(tile, tiles[0]!.label);
  const groups = [...Map.groupBy(tiles, ({ area }) => parentCode(area.code)!)].map(([district, own]) => {
    const [left, top] = place(own[0]!.label);
    const inside = own.map(({ area, label }) => {
      const [x, y] = place(label);
      const step: Point = [x - left, y - top];
      const href = `#${tileId(id, area.fill)}`;
      return districts === undefined
        ? drawLink(area, `<use${attributes({ href })}/>`, step)
        : `<use${attributes({ href, transform: moveBy(step) })}/>`;
    });
    const link = districts?.get(district);
    return link === undefined
      ? `<g${attributes({ transform: moveBy([left, top]) })}>${inside.join('')}</g>`
      : drawLink(link, inside.join(''), [left, top]);
  });
  return `<g${attributes({ transform })}>${groups.join('')}</g>`;
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

/** Widths of borders in widths of the line around a tile, where several regencies or provinces are shown. */
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
  if (frame.places.filter(({ code }) => levelOf(code) !== 'district').length > 1) {
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
