import type { Words } from '../words.ts';
import { type DataField, DATASET_FIELDS } from './fields.ts';

/** What a column of a file means, for people: its name, meaning, kind, and what its cells can be. */
export interface DictionaryEntry {
  readonly name: string;
  readonly meaning: string;
  readonly kind: string;
  readonly choices: string;
}

/** The dictionary of a table, a line for each of its columns, in order. */
export function dictionaryOf({ t }: Words, fields: readonly DataField[] = DATASET_FIELDS): DictionaryEntry[] {
  return fields.map(({ name, kind, choices }) => ({
    name,
    meaning: t(`csv.${name}`),
    kind: t(`file.kind.${kind}`),
    choices: choices.join(', '),
  }));
}

const VILLAGE_PROPERTIES = [
  'kode',
  'nama',
  'jenis',
  'status',
  'rilis',
  'klasifikasi',
  'rilis_klasifikasi',
] as const;

const DISTRICT_PROPERTIES = [
  'kode',
  'nama',
  'tingkat',
  'jumlah_desa',
  'sudah',
  'belum',
  'tanpa_data',
  'persen',
  'sedikitnya',
  'rilis',
] as const;

/** The meaning of each property of the features of a GeoJSON file: those of villages, or of kecamatan at their points. */
export function featureDictionary({ t }: Words, features: 'desa' | 'kecamatan'): Record<string, string> {
  if (features === 'desa') {
    return Object.fromEntries(VILLAGE_PROPERTIES.map((name) => [name, t(`csv.${name}`)]));
  }
  const own = {
    kode: t('csv.kode_kecamatan'),
    nama: t('csv.nama_kecamatan'),
    rilis: t('csv.rilis_kecamatan'),
  };
  const entries = DISTRICT_PROPERTIES.map((name) => [
    name,
    name === 'kode' || name === 'nama' || name === 'rilis' ? own[name] : t(`csv.${name}`),
  ]);
  return Object.fromEntries(entries) as Record<string, string>;
}
