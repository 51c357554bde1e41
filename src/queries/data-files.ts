import { areaDataAddress } from '#domain/kept-files.ts';
import { DATA_FILE_KINDS } from '#domain/media-type.ts';
import { wholeDataAddress } from '#domain/address.ts';
import type { IsoDate } from '#domain/release.ts';
import type { AreaRecord } from '#domain/site-data.ts';
import type { DataFile } from '#domain/structured-data/dataset.ts';
import { generatedBytes } from './generated.ts';

/** The files of all villages at a release or now, those that are there. */
export function dataFiles(release: IsoDate | 'terbaru'): DataFile[] {
  return thatAreThere(DATA_FILE_KINDS.map((kind) => ({ kind, address: wholeDataAddress(release, kind) })));
}

/** The files of the newest data of an area, those that are there. */
export function areaDataFiles({ code }: AreaRecord): DataFile[] {
  return thatAreThere(
    (['csv', 'geojson'] as const).map((kind) => ({ kind, address: areaDataAddress(code, 'terbaru', kind) })),
  );
}

function thatAreThere(files: readonly DataFile[]): DataFile[] {
  return files.filter(({ address }) => generatedBytes(`public${address}`) !== null);
}
