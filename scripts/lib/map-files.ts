import { readFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import type { AreaCode } from '#domain/area-code.ts';
import type { Content } from '#domain/content.ts';
import { hasKeptFiles, mapFileAddress } from '#domain/kept-files.ts';
import { addressIn } from '#domain/language.ts';
import type { Level } from '#domain/levels.ts';
import { layersOf, mapLayer } from '#domain/map-layers.ts';
import type { Register } from '#domain/register.ts';
import { mapTimes } from '#domain/map-times.ts';
import { goalFor } from '#domain/share-goal.ts';
import type { IsoDate } from '#domain/release.ts';
import type { SiteData, VillageRecord } from '#domain/site-data.ts';
import type { Words } from '#domain/words.ts';
import { BOUNDARY_SIZES, boundaryFrame } from '#maps/boundary-shapes.ts';
import { drawMapFile } from '#maps/draw-file.ts';
import { drawLocator } from '#maps/draw-locator.ts';
import { drawCoverageMap, drawLayers } from '#maps/draw-map.ts';
import { drawMultiple } from '#maps/draw-multiple.ts';
import { keptTiles } from '#maps/kept-tiles.ts';
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
  /** The site as it was known after its older releases, for embeds pinned to them. */
  readonly past: ReadonlyMap<IsoDate, PastState>;
}

/** Maps for pages to take in, and maps published under `/peta/`, each in every language. */
export interface MapFiles {
  readonly inPages: FileTree;
  readonly published: FileTree;
}

/** The map of every area and the locator of every village. Whoever tells the process to end is heard between two areas. */
export async function mapFiles(input: MapInput): Promise<MapFiles> {
  const { data } = input;
  const style = ['map', 'map-fills'].map(readStyle).join('');
  const inPages: FileTree = new Map();
  const published: FileTree = new Map();
  const frameOf = frameMaker(input);
  const today = new Map(data.villages.map(({ code, status }) => [code, status]));
  for (const areaFrame of areaFrames(input, frameOf)) {
    await setImmediate();
    const { area, villages } = areaFrame;
    const codes = villages.map(({ code }) => code);
    const layers = layersOf(areaFrame).map((key) => mapLayer(key, areaFrame));
    const small = frameOf('locator', codes);
    for (const { release } of mapTimes(area)) {
      // After the newest release the state is that of today.
      const statuses = input.past.get(release)?.statuses ?? today;
      inPages.set(`maps/waktu/${area.code}-${release}.svg`, drawMultiple(small, statuses));
    }
    for (const words of input.words) {
      const { language } = words;
      const names = namesOfParts(words, areaFrame);
      for (const layer of layers) {
        const map = layerMap(words, areaFrame, layer, names);
        const inside = drawLayers(map);
        inPages.set(`maps/${language}/${layer.key}/${area.code}.svg`, drawCoverageMap(map, inside));
        published.set(
          addressIn(language, mapFileAddress(area.code, 'svg', layer.key)).slice(1),
          drawMapFile(map, mapFileParts(words, { data, area, layer, style, map }), inside),
        );
      }
      for (const [path, svg] of pastMaps(words, areaFrame, input.past, names)) inPages.set(path, svg);
      if (area.level !== 'district') continue;
      for (const village of villages)
        inPages.set(`maps/${language}/desa/${village.code}.svg`, locator(words, village, areaFrame, small));
    }
  }
  return { inPages, published };
}

function readStyle(name: string): string {
  return readFileSync(new URL(`../../src/styles/${name}.css`, import.meta.url), 'utf8');
}

/** The map that shows where in its kecamatan a village lies. */
function locator(
  words: Words,
  village: VillageRecord,
  { area, villages }: AreaFrame,
  frame: MapFrame,
): string {
  const fills = { place: words.placeName(village), district: words.placeName(area) };
  const title = words.t('village.mapText', fills);
  return drawLocator({ frame, id: 'letak', title, village: village.code, statuses: villages });
}

/** The geometry of every area's map. Throws if its shapes and the villages of the area are not the same set. */
function* areaFrames({ data, register }: MapInput, frameOf: FrameMaker): Generator<AreaFrame> {
  const villages = new Map(data.villages.map((village) => [village.code, village]));
  const areas = new Map(data.areas.map((area) => [area.code, area]));
  const { figures } = data;
  for (const area of data.areas) {
    const codes = register.villagesIn(area.code).map(({ code }) => code);
    if (!hasKeptFiles(area)) continue;
    const frame = frameOf(sizeOf(area.level), codes);
    const { missing, surplus } = compareWithAreas(frame.shapes, codes);
    if (missing.length + surplus.length > 0) {
      throw new Error(`Map ${area.code}: no shape for ${missing.join()}; no village for ${surplus.join()}`);
    }
    const parts = area.parts.map((code) => areas.get(code)).filter((part) => part !== undefined);
    const own = codes.map((code) => villages.get(code)!);
    yield { area, areas: data.areas, parts, villages: own, frame, goal: goalFor(figures, area.code) };
  }
}

type MapSize = keyof typeof BOUNDARY_SIZES;
type FrameMaker = (size: MapSize, villages: readonly AreaCode[]) => MapFrame;

function sizeOf(level: Level): MapSize {
  return level === 'regency' || level === 'district' ? level : 'province';
}

/** Makes maps of boundaries where the content has them, else of tiles that are all cut from one layout. */
function frameMaker({ data, content, register }: MapInput): FrameMaker {
  const { boundaries, positions } = content;
  if (boundaries !== null) {
    return (size, villages) => boundaryFrame(boundaries, villages, BOUNDARY_SIZES[size]);
  }
  const kept = keptTiles(content.tilePlaces ?? new Map(), content.codeChanges);
  const { cells } = layoutTiles({ register, region: data.site.region, positions, kept });
  return (_size, villages) => tileFrame(cells, villages);
}
