import { placeAddress } from '#domain/address.ts';
import type { AreaCode } from '#domain/area-code.ts';
import type { Content } from '#domain/content.ts';
import type { Register } from '#domain/register.ts';
import type { AreaRecord, SiteData, VillageRecord } from '#domain/site-data.ts';
import type { Words } from '#domain/words.ts';
import { type CoverageMap, drawCoverageMap, type MapVillage } from '#maps/draw-map.ts';
import { compareWithAreas, type MapFrame } from '#maps/shape.ts';
import { layoutTiles } from '#maps/tile-layout.ts';
import { tileFrame } from '#maps/tile-shapes.ts';
import type { FileTree } from './write-tree.ts';

/** What the maps of a site are drawn from. */
export interface MapInput {
  readonly data: SiteData;
  readonly content: Content;
  readonly register: Register;
  readonly words: Words;
}

/** Areas with more villages than this have no map of their own: it would outweigh any page. */
const MOST_TILES = 10_000;

/**
 * Draws the map of every area and the locator of every village. `inPages` is for pages to take in, `published` for
 * `/peta/`. Throws if the shapes of a map and the villages of its area are not the same set.
 */
export function mapFiles(input: MapInput): { inPages: FileTree; published: FileTree } {
  const frameOf = frameMaker(input);
  const villages = new Map(input.data.villages.map((village) => [village.code, village]));
  const inPages: FileTree = new Map();
  const published: FileTree = new Map();
  for (const area of input.data.areas) {
    if (area.coverage.total === 0 || area.coverage.total > MOST_TILES) continue;
    const own = input.register.villagesIn(area.code).map(({ code }) => villages.get(code)!);
    const frame = frameOf(own.map(({ code }) => code));
    const { missing, surplus } = compareWithAreas(
      frame.shapes,
      own.map(({ code }) => code),
    );
    if (missing.length + surplus.length > 0) {
      throw new Error(`Map ${area.code}: no shape for ${missing.join(', ')}; surplus ${surplus.join(', ')}`);
    }
    const map = coverageMap(input, { area, villages: own, frame });
    inPages.set(`maps/wilayah/${area.code}.svg`, drawCoverageMap(map));
  }
  return { inPages, published };
}

function frameMaker({ data, content, register }: MapInput): (villages: readonly AreaCode[]) => MapFrame {
  const { cells } = layoutTiles({ register, region: data.site.region, positions: content.positions });
  return (villages) => tileFrame(cells, villages);
}

function coverageMap(
  { data, words }: MapInput,
  { area, villages, frame }: { area: AreaRecord; villages: readonly VillageRecord[]; frame: MapFrame },
): CoverageMap {
  const fills = words.coverageFills(area);
  const parts = new Set(area.parts);
  return {
    frame,
    id: `peta-${area.code}`,
    title: words.t('map.title', fills),
    description: words.t(
      frame.kind === 'tiles' ? 'map.descriptionTiles' : 'map.descriptionBoundaries',
      fills,
    ),
    villages: villages.map((village) => mapVillage(words, village, area.level === 'district')),
    labels: data.areas
      .filter(({ code }) => parts.has(code))
      .map((part) => ({
        code: part.code,
        text: part.level === 'regency' ? words.placeName(part) : part.name,
      })),
    withoutBoundary: '',
  };
}

function mapVillage(words: Words, village: VillageRecord, named: boolean): MapVillage {
  const fills = { place: words.placeName(village), status: words.statusWord(village.status) };
  return {
    code: village.code,
    status: village.status,
    name: words.t('map.tileName', fills),
    address: placeAddress(village.code),
    label: named ? village.name : null,
  };
}
