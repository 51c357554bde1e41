import { areaDataAddress, keepsEachRelease, mapFileAddress } from '#domain/kept-files.ts';
import { addressIn, type Language } from '#domain/language.ts';
import type { MapLayerKey } from '#domain/map-layers.ts';
import type { AreaRecord } from '#domain/site-data.ts';
import { generatedBytes } from './generated.ts';
import { releases } from './releases.ts';

/** A file that readers may keep: its address and how large it is in bytes. */
export interface KeptFile {
  readonly kind: 'svg' | 'png' | 'csv' | 'geojson';
  readonly address: string;
  readonly bytes: number;
}

/** The files of an area that are there: one of its maps in a language, and its newest data; none for an area too large for them. */
export function keptFiles(
  { code }: AreaRecord,
  language: Language,
  layer: MapLayerKey = 'status',
): KeptFile[] {
  const kinds = [
    ['svg', addressIn(language, mapFileAddress(code, 'svg', layer))],
    ['png', addressIn(language, mapFileAddress(code, 'png', layer))],
    ['csv', areaDataAddress(code, 'terbaru', 'csv')],
    ['geojson', areaDataAddress(code, 'terbaru', 'geojson')],
  ] as const;
  return kinds.flatMap(([kind, address]) => {
    const bytes = generatedBytes(`public${address}`);
    return bytes === null ? [] : [{ kind, address, bytes }];
  });
}

/** The address of the data of an area as the newest release has them, which stays as it is; null where there is none. */
export function datedFile({ code, level }: AreaRecord): string | null {
  const newest = releases[0]?.release;
  if (newest === undefined || !keepsEachRelease(level)) return null;
  const address = areaDataAddress(code, newest, 'csv');
  return generatedBytes(`public${address}`) === null ? null : address;
}
