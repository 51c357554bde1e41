import { readFileSync } from 'node:fs';
import type { AreaCode } from '#domain/area-code.ts';
import { byArea } from '#domain/by-area.ts';
import type { Content } from '#domain/content.ts';
import { hasMaps, locatorPath, mapFileAddress } from '#domain/kept-files.ts';
import { addressIn } from '#domain/language.ts';
import type { Level } from '#domain/levels.ts';
import { hasExtras } from '#domain/extras.ts';
import { isMappedByParts, layersOf, mapLayer } from '#domain/map-layers.ts';
import type { Register } from '#domain/register.ts';
import { mapTimes } from '#domain/map-times.ts';
import { goalFor } from '#domain/share-goal.ts';
import type { IsoDate } from '#domain/release.ts';
import type { AreaRecord, SiteData } from '#domain/site-data.ts';
import type { Words } from '#domain/words.ts';
import { BOUNDARY_SIZES, boundaryFrame } from '#maps/boundary-shapes.ts';
import { drawMapFile } from '#maps/draw-file.ts';
import { locatorSheet } from '#maps/draw-locator.ts';
import { drawCoverageMap, drawLayers } from '#maps/draw-map.ts';
import { drawMultiple } from '#maps/draw-multiple.ts';
import type { Cell } from '#maps/hex-grid.ts';
import { keptTiles } from '#maps/kept-tiles.ts';
import { layoutParts } from '#maps/part-layout.ts';
import { compareWithAreas, type MapFrame } from '#maps/shape.ts';
import { layoutTiles } from '#maps/tile-layout.ts';
import { tileFrame } from '#maps/tile-shapes.ts';
import { pastMaps } from './keep/past-maps.ts';
import type { PastState } from './keep/past-states.ts';
import { type AreaFrame, layerMap, mapFileParts, namesOfParts } from './map-words.ts';
import type { FileTree } from './write-tree.ts';

/** What the maps of a site are drawn from. */
export interface MapInput {
  readonly data: SiteData;
  readonly content: Content;
  readonly register: Register;
  /** The words of each language of the site. */
  readonly words: readonly Words[];
  /** The tiles of the site (`mapCells`). */
  readonly cells: ReadonlyMap<AreaCode, Cell>;
  /** The site as it was known after its older releases, for embeds pinned to them. */
  readonly past: ReadonlyMap<IsoDate, PastState>;
}

/** Maps for pages to take in, and maps published under `/peta/`, each in every language. */
export interface MapFiles {
  readonly inPages: FileTree;
  readonly published: FileTree;
}

/** Makes the maps of an area, and of a kecamatan the locators of its villages. */
export function mapFilesMaker(input: MapInput): (area: AreaRecord) => MapFiles {
  const { data } = input;
  const style = ['map', 'map-fills'].map(readStyle).join('');
  const frameOf = frameMaker(input);
  const areaFrame = areaFrameMaker(input, frameOf);
  return (area) => {
    const inPages: FileTree = new Map();
    const published: FileTree = new Map();
    if (!hasMaps(area)) return { inPages, published };
    const frame = areaFrame(area);
    const keys = hasExtras(area.level, data) ? layersOf(frame) : (['status'] as const);
    const layers = keys.map((key) => mapLayer(key, frame));
    for (const words of input.words) {
      const { language } = words;
      const names = namesOfParts(words, frame);
      for (const layer of layers) {
        const map = layerMap(words, frame, layer, names);
        const inside = drawLayers(map);
        inPages.set(`maps/${language}/${layer.key}/${area.code}.svg`, drawCoverageMap(map, inside));
        published.set(
          addressIn(language, mapFileAddress(area.code, 'svg', layer.key)).slice(1),
          drawMapFile(map, mapFileParts(words, { data, area, layer, style, map }), inside),
        );
      }
      for (const [path, svg] of pastMaps(words, frame, input.past, names)) inPages.set(path, svg);
    }
    for (const [path, text] of smallMaps(input, frame, frameOf)) inPages.set(path, text);
    return { inPages, published };
  };
}

/** Maps without words: of an area as it was known after each release, and of a kecamatan the locators of its villages. */
function* smallMaps(
  { past }: MapInput,
  { area, villages, frame: large }: AreaFrame,
  frameOf: FrameMaker,
): Generator<readonly [path: string, text: string]> {
  const times = mapTimes(area);
  if (times.length === 0 && area.level !== 'district') return;
  const codes = villages.map(({ code }) => code);
  // Tiles have one size on all maps.
  const frame = large.kind === 'tiles' ? large : frameOf('locator', codes);
  const today = new Map(villages.map(({ code, status }) => [code, status]));
  for (const { release } of times) {
    // After the newest release the state is that of today.
    const statuses = past.get(release)?.statuses ?? today;
    yield [`maps/waktu/${area.code}-${release}.svg`, drawMultiple(frame, statuses)];
  }
  if (area.level !== 'district') return;
  const sheet = locatorSheet({ frame, id: 'letak', statuses: villages });
  yield [locatorPath(area.code), JSON.stringify(sheet)];
}

function readStyle(name: string): string {
  return readFileSync(new URL(`../../src/styles/${name}.css`, import.meta.url), 'utf8');
}

/** Gives the geometry of an area's map. Throws if its shapes and the villages of the area are not the same set. */
function areaFrameMaker(
  { data, register }: Pick<MapInput, 'data' | 'register'>,
  frameOf: FrameMaker,
): (area: AreaRecord) => AreaFrame {
  const villages = new Map(data.villages.map((village) => [village.code, village]));
  const areas = new Map(data.areas.map((area) => [area.code, area]));
  const within = byArea(data.areas);
  const { figures } = data;
  return (area) => {
    const codes = register.villagesIn(area.code).map(({ code }) => code);
    const parts = area.parts.map((code) => areas.get(code)).filter((part) => part !== undefined);
    const inside = [area, ...(within.get(area.code) ?? [])];
    const shown = isMappedByParts(area) ? partsOfParts(parts, areas) : codes;
    const frame = frameOf(sizeOf(area.level), shown);
    const { missing, surplus } = compareWithAreas(frame.shapes, shown);
    if (missing.length + surplus.length > 0) {
      throw new Error(`Map ${area.code}: no shape for ${missing.join()}; no place for ${surplus.join()}`);
    }
    const own = codes.map((code) => villages.get(code)!);
    const goal = goalFor(figures, area.code);
    return { area, areas: inside, parts, villages: own, frame, goal, isPlaced: data.isPlaced };
  };
}

/** The parts of some areas that have villages. */
function partsOfParts(parts: readonly AreaRecord[], areas: ReadonlyMap<AreaCode, AreaRecord>): AreaCode[] {
  return parts.flatMap((part) => part.parts).filter((code) => areas.get(code)!.coverage.total > 0);
}

type MapSize = keyof typeof BOUNDARY_SIZES;
type FrameMaker = (size: MapSize, villages: readonly AreaCode[]) => MapFrame;

function sizeOf(level: Level): MapSize {
  return level === 'regency' || level === 'district' ? level : 'province';
}

/** Makes maps of boundaries where the content has them, else of tiles that are all cut from one layout. */
function frameMaker({ content, cells }: Pick<MapInput, 'content' | 'cells'>): FrameMaker {
  const { boundaries } = content;
  return (size, codes) =>
    boundaries === null || codes.some((code) => cells.has(code))
      ? tileFrame(cells, codes)
      : boundaryFrame(boundaries, codes, BOUNDARY_SIZES[size]);
}

/**
 * The tile of every village, none where the content has boundaries; and of the parts of the parts of a region that is too
 * large for a map of its villages (`isMappedByParts`), which are tiles in any case.
 */
export function mapCells(content: Content, register: Register): ReadonlyMap<AreaCode, Cell> {
  const { site, boundaries, positions, tilePlaces, codeChanges } = content;
  const input = { register, region: site.region, positions };
  const isLarge = isMappedByParts({ coverage: { total: register.villagesIn(site.region).length } });
  const kept = keptTiles(tilePlaces ?? new Map(), codeChanges);
  return new Map([
    ...(boundaries === null ? layoutTiles({ ...input, kept }).cells : []),
    ...(isLarge ? layoutParts(input) : []),
  ]);
}
