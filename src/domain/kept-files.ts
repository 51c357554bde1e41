import type { AreaCode } from './area-code.ts';
import type { Level } from './levels.ts';
import type { MapLayerKey } from './map-layers.ts';
import type { IsoDate } from './release.ts';

/** An area with more villages has no map and no files of its own: they would outweigh any page. */
const MOST_VILLAGES = 10_000;

/** True for an area with a map and data as files of its own; of a larger one, such as the country, there is the whole dataset. */
export function hasKeptFiles({ coverage }: { readonly coverage: { readonly total: number } }): boolean {
  return coverage.total > 0 && coverage.total <= MOST_VILLAGES;
}

/** Indonesian address of a map of an area as a file: "/peta/3601.png", or "/peta/3601-klasifikasi.svg" for other questions. */
export function mapFileAddress(code: AreaCode, kind: 'svg' | 'png', layer: MapLayerKey = 'status'): string {
  return `/peta/${code}${layer === 'status' ? '' : `-${layer}`}.${kind}`;
}

/** Address of the data of an area: "/data/unduh/terbaru/wilayah/3601.csv". They are the same in every language. */
export function areaDataAddress(
  code: AreaCode,
  release: IsoDate | 'terbaru',
  kind: 'csv' | 'geojson',
): string {
  return `/data/unduh/${release}/wilayah/${code}.${kind}`;
}

/**
 * True for areas whose data are kept as they were after each release. Of a kecamatan there is only the newest state: its
 * rows of an older release are in the file of its regency, and a country has 7,277 of them.
 */
export function keepsEachRelease(level: Level): boolean {
  return level !== 'district' && level !== 'village';
}
