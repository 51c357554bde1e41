import { DATASET_COLUMNS, FILE_COLUMNS } from '../dataset.ts';
import { CLASSIFICATIONS, STATUSES } from '../release.ts';

/** What a column of the published data holds; a partial date is as precise as its source: "2019", "2019-03". */
export type FieldKind = 'text' | 'code' | 'choice' | 'date' | 'partialDate' | 'address';

/** A column of the published data: every format and every description of a file is made from it. */
export interface DataField {
  readonly name: FieldName;
  readonly kind: FieldKind;
  /** True for a cell that is never empty. */
  readonly required: boolean;
  /** All that a cell of a choice can be, in the order of meaning where there is one; empty for other kinds. */
  readonly choices: readonly string[];
}

type FieldName = (typeof DATASET_COLUMNS)[number] | (typeof FILE_COLUMNS)[number];

/** What a cell of a kind looks like, whole, in the regular expressions of ECMAScript and of XML Schema. */
export const FIELD_PATTERNS: Readonly<Partial<Record<FieldKind, string>>> = {
  code: '^[0-9]{10}$',
  partialDate: '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$',
};

const KINDS: Readonly<Record<FieldName, FieldKind>> = {
  kode: 'code',
  nama: 'text',
  jenis: 'choice',
  kecamatan: 'text',
  kabupaten_kota: 'text',
  provinsi: 'text',
  status: 'choice',
  rilis: 'date',
  nama_kampung: 'text',
  tanggal_pencanangan: 'partialDate',
  klasifikasi: 'choice',
  rilis_klasifikasi: 'date',
  cakupan: 'text',
  sumber: 'text',
  tautan: 'address',
  catatan: 'text',
  judul: 'text',
  sumber_data: 'text',
  tanggal_data: 'date',
  lisensi: 'text',
  alamat: 'address',
};

const REQUIRED: ReadonlySet<FieldName> = new Set<FieldName>([
  'kode',
  'nama',
  'jenis',
  'kecamatan',
  'kabupaten_kota',
  'provinsi',
  'status',
  'judul',
  'lisensi',
  'alamat',
]);

const CHOICES: Readonly<Partial<Record<FieldName, readonly string[]>>> = {
  jenis: ['desa', 'kelurahan'],
  status: STATUSES,
  klasifikasi: CLASSIFICATIONS,
};

function field(name: FieldName): DataField {
  return { name, kind: KINDS[name], required: REQUIRED.has(name), choices: CHOICES[name] ?? [] };
}

/** The columns of the dataset, in order. */
export const DATASET_FIELDS: readonly DataField[] = DATASET_COLUMNS.map(field);

/** The columns of the table of one area, in order: those of the dataset, and those that say what the file is. */
export const AREA_FIELDS: readonly DataField[] = [...DATASET_FIELDS, ...FILE_COLUMNS.map(field)];
