import { isNamedLayer } from './address.ts';
import type { AreaCode } from './area-code.ts';
import type { Level } from './levels.ts';
import { isMappedByParts, type MapLayerKey } from './map-layers.ts';
import type { IsoDate } from './release.ts';
import type { AreaRecord } from './site-data.ts';

/** True for an area with data as files of its own; of a larger one, such as the country, there is the whole dataset. */
export function hasKeptFiles(area: Pick<AreaRecord, 'coverage'>): boolean {
  return hasMaps(area) && !isMappedByParts(area);
}

/** True for an area with maps, on pages and as files. */
export function hasMaps({ coverage }: Pick<AreaRecord, 'coverage'>): boolean {
  return coverage.total > 0;
}

/** Indonesian address of a map of an area as a file: "/peta/3601.png", or "/peta/3601-klasifikasi.svg" for other questions. */
export function mapFileAddress(code: AreaCode, kind: 'svg' | 'png', layer: MapLayerKey = 'status'): string {
  return `/peta/${code}${isNamedLayer(layer) ? `-${layer}` : ''}.${kind}`;
}

/** Where the build keeps the locators of the villages of a kecamatan, in its generated folder. */
export function locatorPath(district: AreaCode): string {
  return `maps/letak/${district}.json`;
}

/** The formats of the data, as files are named. */
export const DATA_KINDS = ['csv', 'xlsx', 'geojson', 'parquet'] as const;
export type DataKind = (typeof DATA_KINDS)[number];

/** The kind of a data file by its name; null for what is no data. */
export function dataFileKind(name: string): DataKind | null {
  return DATA_KINDS.find((kind) => name.endsWith(`.${kind}`)) ?? null;
}

/** The formats that there are of an area: of a kecamatan only those that are text, because a country has 7,277 of them. */
export function dataKindsOf(level: Level): readonly DataKind[] {
  return keepsEachRelease(level) ? DATA_KINDS : ['csv', 'geojson'];
}

/** Address of the data of an area: "/data/unduh/terbaru/wilayah/3601.csv". They are the same in every language. */
export function areaDataAddress(code: AreaCode, release: IsoDate | 'terbaru', kind: DataKind): string {
  return `/data/unduh/${release}/wilayah/${code}.${kind}`;
}

/** Address of the folder with all data of a release, or of the newest state: "/data/unduh/terbaru/". */
export function dataFolder(release: IsoDate | 'terbaru'): string {
  return `/data/unduh/${release}/`;
}

/** The data of the whole region: "/data/unduh/terbaru/kampung-kb.xlsx". */
export function datasetAddress(release: IsoDate | 'terbaru', kind: DataKind): string {
  return `${dataFolder(release)}kampung-kb.${kind}`;
}

/** The formats of the whole region; of one too large for files of its own only those that are written row by row. */
export function datasetKinds(region: Pick<AreaRecord, 'coverage'>): readonly DataKind[] {
  return hasKeptFiles(region) ? DATA_KINDS : ['csv', 'parquet'];
}

/** Files that describe the data of a release, by their names in its folder; all but the last one stand in it. */
export const DESCRIBING_FILES = [
  'datapackage.json',
  'kampung-kb.schema.json',
  'kampung-kb.csv-metadata.json',
  'wilayah/csv-metadata.json',
  'SHA256SUMS',
] as const;

/**
 * True for areas whose data are kept as they were after each release. Of a kecamatan there is only the newest state: its
 * rows of an older release are in the file of its regency, and a country has 7,277 of them.
 */
export function keepsEachRelease(level: Level): boolean {
  return level !== 'district' && level !== 'village';
}
