import { readSums } from '#domain/downloads/check-sums.ts';
import {
  areaDataAddress,
  type DataKind,
  dataFolder,
  dataKindsOf,
  datasetAddress,
  datasetKinds,
  DESCRIBING_FILES,
  hasKeptFiles,
  keepsEachRelease,
  mapFileAddress,
} from '#domain/kept-files.ts';
import { addressIn, type Language } from '#domain/language.ts';
import type { MapLayerKey } from '#domain/map-layers.ts';
import type { IsoDate } from '#domain/release.ts';
import type { AreaRecord } from '#domain/site-data.ts';
import { publishedBytes } from './build.ts';
import { readGenerated } from './generated.ts';
import { partsOf, region } from './places.ts';
import { releases } from './releases.ts';

/** A file that readers may keep: its address and how large it is in bytes. */
export interface KeptFile<Kind extends string = 'svg' | 'png' | DataKind> {
  readonly kind: Kind;
  readonly address: string;
  readonly bytes: number;
}

/** The files of an area that are there: one of its maps in a language, and its newest data; none for an area too large for them. */
export function keptFiles(
  { code, level }: Pick<AreaRecord, 'code' | 'level'>,
  language: Language,
  layer: MapLayerKey,
): KeptFile[] {
  const maps = (['svg', 'png'] as const).map((kind) => ({
    kind,
    address: addressIn(language, mapFileAddress(code, kind, layer)),
  }));
  return [...thereOf(maps), ...areaDownloads({ code, level }, 'terbaru')];
}

/** The address of the data of an area as the newest release has them, which stays as it is; null where there is none. */
export function datedFile({ code, level }: AreaRecord): string | null {
  const newest = releases[0]?.release;
  if (newest === undefined || !keepsEachRelease(level)) return null;
  const address = areaDataAddress(code, newest, 'csv');
  return publishedBytes(address) === null ? null : address;
}

/** The data of an area after a release, in each format that there is. */
export function areaDownloads(
  { code, level }: Pick<AreaRecord, 'code' | 'level'>,
  release: IsoDate | 'terbaru',
): KeptFile<DataKind>[] {
  return thereOf(dataKindsOf(level).map((kind) => ({ kind, address: areaDataAddress(code, release, kind) })));
}

/** The data of the whole region after a release, in each format. */
export function regionDownloads(release: IsoDate | 'terbaru'): KeptFile<DataKind>[] {
  return thereOf(datasetKinds(region).map((kind) => ({ kind, address: datasetAddress(release, kind) })));
}

/** The parts of the region with data of their own after a release; none where they are kecamatan or villages. */
export function partDownloads(
  release: IsoDate | 'terbaru',
): { readonly area: AreaRecord; readonly files: readonly KeptFile<DataKind>[] }[] {
  return partsOf(region)
    .filter(
      (part): part is AreaRecord => 'coverage' in part && hasKeptFiles(part) && keepsEachRelease(part.level),
    )
    .map((area) => ({ area, files: areaDownloads(area, release) }));
}

/** The files that tell programs about the data of a release. */
export function describingFiles(release: IsoDate | 'terbaru'): KeptFile<(typeof DESCRIBING_FILES)[number]>[] {
  return thereOf(DESCRIBING_FILES.map((kind) => ({ kind, address: dataFolder(release) + kind })));
}

/** A file of the data of a release with its SHA-256 in hexadecimal digits; null for the file with the sums. */
export interface SummedFile extends Omit<KeptFile, 'kind'> {
  readonly sum: string | null;
}

/** Files of a release with their check sums. */
export function withSums(release: IsoDate, files: readonly KeptFile<string>[]): SummedFile[] {
  const folder = dataFolder(release);
  const sums = readSums(readGenerated(`public${folder}SHA256SUMS`));
  return files.map(({ address, bytes }) => ({
    address,
    bytes,
    sum: sums.get(address.slice(folder.length)) ?? null,
  }));
}

function thereOf<Kind extends string>(
  files: readonly { readonly kind: Kind; readonly address: string }[],
): KeptFile<Kind>[] {
  return files.flatMap((file) => {
    const bytes = publishedBytes(file.address);
    return bytes === null ? [] : [{ ...file, bytes }];
  });
}
