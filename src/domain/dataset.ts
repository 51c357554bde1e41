import type { Area } from './register.ts';
import type { KampungKb } from './release.ts';
import type { VillageRecord } from './site-data.ts';

/** Columns of the published dataset, in order; their meaning is in the strings under `csv.*`. */
export const DATASET_COLUMNS = [
  'kode',
  'nama',
  'jenis',
  'kecamatan',
  'kabupaten_kota',
  'provinsi',
  'status',
  'rilis',
  'nama_kampung',
  'tanggal_pencanangan',
  'klasifikasi',
  'rilis_klasifikasi',
  'cakupan',
  'sumber',
  'tautan',
  'catatan',
] as const;

/**
 * Columns behind those in the file of one area, the same in each of its rows: title, sources, date, licence and address.
 * They stand in columns because that survives whatever people do with a table: a note above the head breaks the reading
 * by programs, a row below is counted and sorted as a village, and both are lost when rows are filtered or copied.
 */
export const FILE_COLUMNS = ['judul', 'sumber_data', 'tanggal_data', 'lisensi', 'alamat'] as const;

/**
 * The rows of the published dataset for one village: one for each Kampung KB in it, or one row (with the source that
 * says `belum`, if one does), so that every village of the region is there whatever is known of it. Missing is "".
 */
export function datasetRows(
  village: VillageRecord,
  path: readonly Area[],
  placeName: (area: Area) => string,
): string[][] {
  const nameOf = (level: Area['level']) => path.find((area) => area.level === level);
  const regency = nameOf('regency');
  const place = [
    village.code,
    village.name,
    village.kind,
    nameOf('district')?.name ?? '',
    regency ? placeName(regency) : '',
    nameOf('province')?.name ?? '',
    village.status,
    village.release ?? '',
  ];
  const kampung = village.kampung.length > 0 ? village.kampung : [village.statement];
  return kampung.map((one) => [
    ...place,
    one?.name ?? '',
    one?.declaredOn ?? '',
    ...classCells(village, one),
    one?.coverage ?? '',
    one?.source ?? '',
    one?.link ?? '',
    one?.note ?? '',
  ]);
}

/** The class of a row and the release that gives it; a class that only an older release gives is carried on. */
function classCells(
  village: VillageRecord,
  row: KampungKb | null,
): [classification: string, release: string] {
  if (row === null || row.status === 'belum') return ['', ''];
  if (row.classification !== null) return [row.classification, village.release ?? ''];
  const carried = village.classifiedOn === village.release ? null : village.classification;
  return carried === null ? ['', ''] : [carried, village.classifiedOn ?? ''];
}

/**
 * A cell that a spreadsheet cannot run as a formula: an apostrophe stands before a leading =, +, -, @, also in the wide
 * forms of East Asian scripts, tab or line break. Source: OWASP, "CSV Injection".
 */
export function harmlessCell(text: string): string {
  return /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/.test(text) ? `'${text}` : text;
}
