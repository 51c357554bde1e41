import { type AreaCode, isWithin } from '#domain/area-code.ts';
import type { Boundary, Content, Position } from '#domain/content.ts';
import { makeBorderFile, makePointFile } from '#domain/my-village/make-place-files.ts';
import type { PlaceFileAddress, PlaceFiles } from '#domain/my-village/place-file.ts';
import type { SiteData } from '#domain/site-data.ts';
import { extent } from '#maps/extent.ts';
import { borderLines } from '#maps/my-village/border-lines.ts';
import { gzippedBytes } from './page-weight.ts';
import type { FileTree } from './write-tree.ts';

/** What the page that finds a visitor's village is made from. */
export interface MyVillageFiles {
  /** `data/my-village.json`: the list of the published files, or null, which means that there is no such page. */
  readonly inPages: FileTree;
  readonly published: FileTree;
}

/**
 * Up to so many villages are one file, which is the same for every visitor: then not even the name of the file says where
 * somebody is. Beyond it would be too heavy for a phone, and each regency has a file of its own.
 */
const MOST_IN_ONE_FILE = 3000;

/** The files of borders where the site has them, else of the points of its kecamatan, else none. */
export function myVillageFiles(
  data: SiteData,
  { boundaries, positions }: Pick<Content, 'boundaries' | 'positions'>,
  mostInOneFile = MOST_IN_ONE_FILE,
): MyVillageFiles {
  const published: FileTree = new Map();
  const publish = (path: string, file: unknown, around: readonly Position[]): PlaceFileAddress => {
    const text = `${JSON.stringify(file)}\n`;
    published.set(path, text);
    return { address: `/${path}`, box: boxAround(around), bytes: gzippedBytes(text) };
  };
  const list = (files: PlaceFiles | null): MyVillageFiles => ({
    inPages: new Map([['data/my-village.json', JSON.stringify(files)]]),
    published,
  });
  const drawn = (boundaries ?? []).filter(({ polygons }) => polygons.length > 0);
  if (drawn.length > 0) {
    const files = areasOfFiles(data, mostInOneFile).flatMap((area) => {
      const own = drawn.filter(({ code }) => isWithin(code, area));
      if (own.length === 0) return [];
      const file = makeBorderFile(data, area, borderLines(own));
      return [publish(`peta/batas/${area}.json`, file, positionsOf(own))];
    });
    return list({ kind: 'borders', files });
  }
  const points = makePointFile(data, positions);
  if (points === null) return list(null);
  const file = publish(`peta/titik/${data.site.region}.json`, points, [...positions.values()]);
  return list({ kind: 'points', files: [file] });
}

function areasOfFiles({ site, areas, villages }: SiteData, mostInOneFile: number): AreaCode[] {
  if (villages.length <= mostInOneFile) return [site.region];
  return areas.filter(({ level }) => level === 'regency').map(({ code }) => code);
}

function positionsOf(boundaries: readonly Boundary[]): Position[] {
  return boundaries.flatMap(({ polygons }) => polygons.flat(2));
}

function boxAround(positions: readonly Position[]): PlaceFileAddress['box'] {
  const [west, east] = extent(positions.map(([longitude]) => longitude));
  const [south, north] = extent(positions.map(([, latitude]) => latitude));
  return [west, south, east, north];
}
