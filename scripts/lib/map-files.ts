import { readFileSync } from 'node:fs';
import type { AreaCode } from '#domain/area-code.ts';
import type { Content } from '#domain/content.ts';
import { hasKeptFiles } from '#domain/kept-files.ts';
import { addressIn } from '#domain/language.ts';
import type { Level } from '#domain/levels.ts';
import type { Register } from '#domain/register.ts';
import type { IsoDate } from '#domain/release.ts';
import type { SiteData, VillageRecord } from '#domain/site-data.ts';
import type { Words } from '#domain/words.ts';
import { BOUNDARY_SIZES, boundaryFrame } from '#maps/boundary-shapes.ts';
import { drawMapFile } from '#maps/draw-file.ts';
import { drawLocator } from '#maps/draw-locator.ts';
import { drawCoverageMap, drawLayers } from '#maps/draw-map.ts';
import { compareWithAreas, type MapFrame } from '#maps/shape.ts';
import { layoutTiles } from '#maps/tile-layout.ts';
import { tileFrame } from '#maps/tile-shapes.ts';
import { pastMaps } from './keep/past-maps.ts';
import type { PastState } from './keep/past-states.ts';
import { type AreaFrame, coverageMap, mapFileParts } from './map-words.ts';
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

/** The map of every area and the locator of every village. */
export function mapFiles(input: MapInput): MapFiles {
  const { data } = input;
  const style = readFileSync(new URL('../../src/styles/map.css', import.meta.url), 'utf8');
  const inPages: FileTree = new Map();
  const published: FileTree = new Map();
  const frameOf = frameMaker(input);
  for (const areaFrame of areaFrames(input, frameOf)) {
    const { area, villages } = areaFrame;
    const codes = villages.map(({ code }) => code);
    const small = area.level === 'district' ? frameOf('locator', codes) : null;
    for (const words of input.words) {
      const { language } = words;
      const map = coverageMap(words, areaFrame);
      const layers = drawLayers(map);
      inPages.set(`maps/${language}/wilayah/${area.code}.svg`, drawCoverageMap(map, layers));
      published.set(
        addressIn(language, `/peta/${area.code}.svg`).slice(1),
        drawMapFile(map, mapFileParts(words, { data, area, style, description: map.description }), layers),
      );
      for (const [path, svg] of pastMaps(words, areaFrame, input.past)) inPages.set(path, svg);
      if (small === null) continue;
      for (const village of villages)
        inPages.set(`maps/${language}/desa/${village.code}.svg`, locator(words, village, areaFrame, small));
    }
  }
  return { inPages, published };
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
  for (const area of data.areas) {
    const codes = register.villagesIn(area.code).map(({ code }) => code);
    if (!hasKeptFiles(area)) continue;
    const frame = frameOf(sizeOf(area.level), codes);
    const { missing, surplus } = compareWithAreas(frame.shapes, codes);
    if (missing.length + surplus.length > 0) {
      throw new Error(`Map ${area.code}: no shape for ${missing.join()}; no village for ${surplus.join()}`);
    }
    const parts = area.parts.map((code) => areas.get(code)).filter((part) => part !== undefined);
    yield { area, parts, villages: codes.map((code) => villages.get(code)!), frame };
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
  const { cells } = layoutTiles({ register, region: data.site.region, positions });
  return (_size, villages) => tileFrame(cells, villages);
}
