import { cleanCell } from './clean-cell.ts';
import { exactKey } from './place-name.ts';
import type { Problem } from './problem.ts';
import type { Table, TableRow } from './table.ts';

/** What the importer can take from a foreign table, by the names that its columns get. */
export const IMPORT_FIELDS = [
  'kode',
  'kampung',
  'provinsi',
  'kabupaten',
  'kecamatan',
  'desa',
  'status',
  'tanggal_pencanangan',
  'klasifikasi',
  'cakupan',
  'sumber',
  'tautan',
  'catatan',
] as const;

export type ImportField = (typeof IMPORT_FIELDS)[number];

/** The twelve scores of the portal's export "Rekapitulasi klasifikasi", each from 1 to 4. */
export const PORTAL_SCORES = [
  'Input Pokja',
  'Input Sumber Dana',
  'Input Poktan',
  'Input Sarana',
  'Input PKB/PLKB',
  'Proses Penggunaan Data',
  'Proses Operasional',
  'Proses Lintas Sektor',
  'Output Poktan',
  'Output CPR',
  'Output MKJP',
  'Output Unmet Need',
] as const;

/** Columns that say nothing of a Kampung KB by itself: numbering, and the means of the scores. */
const SILENT_HEADINGS = new Set(['no', 'nomor', 'no urut', 'index input', 'index proses', 'index output']);

/** How headings are written, as `exactKey` makes them. */
const HEADINGS: Readonly<Record<ImportField, readonly string[]>> = {
  kode: [
    'kode',
    ...variants('kode', ['desa', 'kelurahan', 'desa kelurahan', 'kelurahan desa', 'wilayah', 'kemendagri']),
  ].concat(['kode wilayah kemendagri', 'kode desa kemendagri', 'kode dagri', 'kd desa']),
  kampung: [
    'kampung',
    ...variants('nama', ['kampung', 'kampung kb', 'kampung keluarga berkualitas', 'kkb']),
  ].concat(['kampung kb', 'kampung keluarga berkualitas']),
  provinsi: withName(['provinsi', 'propinsi', 'prov']),
  kabupaten: withName(['kabupaten', 'kabupaten kota', 'kota kabupaten', 'kab kota', 'kab', 'kota']),
  kecamatan: withName(['kecamatan', 'kec']),
  desa: withName(['desa', 'kelurahan', 'desa kelurahan', 'kelurahan desa', 'desa kel', 'kel desa', 'kel']),
  status: ['status', 'status kampung', 'status kampung kb'],
  tanggal_pencanangan: ['tanggal pencanangan', 'tgl pencanangan', 'tahun pencanangan', 'dicanangkan'],
  klasifikasi: ['klasifikasi', 'klasifikasi kampung kb', 'klasifikasi kampung'],
  cakupan: ['cakupan'],
  sumber: ['sumber', 'sumber data'],
  tautan: ['tautan', 'link'],
  catatan: ['catatan', 'keterangan'],
};

/** Where everything stands in a foreign table whose heading was recognised. */
export interface ImportColumns {
  /** The table from its true heading on; rows above it are gone. */
  readonly table: Table;
  readonly places: ReadonlyMap<ImportField, number>;
  /** Places of the twelve scores; empty unless all are there and hold nothing but 1 to 4. */
  readonly scores: readonly number[];
  /** Columns that are neither used nor known to say nothing, in order. */
  readonly unused: readonly number[];
  /** Rows above the heading, such as titles. */
  readonly titleRows: number;
}

/** Titles above the heading are common in tables of agencies; below this many rows nobody looks for a heading. */
const MOST_TITLE_ROWS = 20;

/** Recognises the columns of a foreign table by their headings; null where no row is a usable heading. */
export function findImportColumns(table: Table): ImportColumns | null {
  const candidates = [table.header, ...table.rows.slice(0, MOST_TITLE_ROWS).map(({ cells }) => cells)];
  const at = candidates.findIndex((cells) => isUsable(fieldPlaces(cells)));
  if (at === -1) return null;
  const header = withMergedAbove(candidates[at]!, candidates[at - 1] ?? []);
  const body = { ...table, header, rows: table.rows.slice(at) };
  const places = fieldPlaces(header);
  const scores = scorePlaces(body);
  const used = new Set([...places.values(), ...scores]);
  const unused = [...header.keys()].filter(
    (index) => !used.has(index) && header[index] !== '' && !SILENT_HEADINGS.has(exactKey(header[index]!)),
  );
  return { table: body, places, scores, unused, titleRows: at };
}

/** A heading that reaches over two rows stands in the upper one, and the lower one is empty there. */
function withMergedAbove(header: readonly string[], above: readonly string[]): readonly string[] {
  const known = above.map((cell) => (fieldOf(cell) === null ? '' : cell));
  const length = Math.max(header.length, known.findLastIndex((cell) => cell !== '') + 1);
  return Array.from({ length }, (_, at) => header[at] || (known[at] ?? ''));
}

/** Fields that more than one column claims to hold. */
export function findTwice({ table: { file, header } }: ImportColumns): Problem[] {
  const fields = header.map(fieldOf).filter((field) => field !== null);
  const twice = [...new Set(fields.filter((field, index) => fields.indexOf(field) !== index))];
  return twice.map((field) => {
    const headings = header.filter((heading) => fieldOf(heading) === field).map((heading) => `"${heading}"`);
    return { code: 'import-column-twice', file, details: { headings: headings.join(' dan ') } };
  });
}

function fieldOf(heading: string): ImportField | null {
  const key = exactKey(cleanCell(heading).text.replaceAll('_', ' '));
  return IMPORT_FIELDS.find((field) => HEADINGS[field].includes(key)) ?? null;
}

function fieldPlaces(header: readonly string[]): Map<ImportField, number> {
  const places = new Map<ImportField, number>();
  header.forEach((heading, index) => {
    const field = fieldOf(heading);
    if (field !== null && !places.has(field)) places.set(field, index);
  });
  return places;
}

/** A heading can be used if its rows can be placed: by code, or by village and something above it. */
function isUsable(places: ReadonlyMap<ImportField, number>): boolean {
  if (places.size < 2) return false;
  return places.has('kode') || (places.has('desa') && (places.has('kecamatan') || places.has('kabupaten')));
}

function scorePlaces({ header, rows }: Table): number[] {
  const keys = header.map(exactKey);
  const places = PORTAL_SCORES.map((name) => keys.indexOf(exactKey(name)));
  const isScored = (row: TableRow) => places.every((place) => /^[1-4]?$/.test(row.cells[place] ?? ''));
  return places.includes(-1) || !rows.every(isScored) ? [] : places;
}

function variants(first: string, rest: readonly string[]): string[] {
  return rest.map((word) => `${first} ${word}`);
}

function withName(words: readonly string[]): string[] {
  return [...words, ...variants('nama', words)];
}
