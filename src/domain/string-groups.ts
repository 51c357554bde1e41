import type { StringKey } from './strings-schema.ts';

/** The first part of a key: "area" of "area.column.name". */
export type StringGroup = StringKey extends infer Key
  ? Key extends `${infer Group}.${string}`
    ? Group
    : Key
  : never;

/** What the words of a group are about, for whoever looks for one. */
export const STRING_GROUPS: Readonly<Record<StringGroup, string>> = {
  layout: 'Kerangka halaman',
  language: 'Nama bahasa',
  kind: 'Sebutan wilayah',
  unit: 'Satuan hitung',
  status: 'Status desa',
  class: 'Klasifikasi',
  missing: 'Isian yang tidak diketahui',
  picture: 'Gambar',
  source: 'Sumber dan tanggal',
  area: 'Halaman wilayah',
  figure: 'Angka yang tidak tepat',
  figures: 'Halaman angka yang pernah diumumkan',
  moved: 'Halaman kode lama',
  redirect: 'Halaman yang pindah',
  data: 'Halaman data',
  api: 'Halaman data untuk program',
  notFound: 'Halaman tidak ditemukan',
  csv: 'Kolom berkas CSV',
  map: 'Peta',
  chart: 'Grafik wilayah',
  calculator: 'Kalkulator klasifikasi',
  compare: 'Perbandingan satu wilayah',
  rank: 'Urutan wilayah',
  pair: 'Dua wilayah berdampingan',
  drawing: 'Uraian gambar',
  embed: 'Sematan',
  cite: 'Kutipan',
  metric: 'Nama angka terbitan',
  list: 'Daftar dalam kalimat',
  change: 'Perubahan antarrilis',
  changes: 'Halaman perubahan data',
  gap: 'Desa tanpa data',
  home: 'Halaman depan',
  file: 'Berkas data',
  release: 'Halaman satu rilis',
  keep: 'Menyimpan peta',
  offline: 'Tanpa sambungan internet',
  note: 'Catatan di dalam teks',
  terms: 'Istilah',
  letters: 'Deretan huruf',
  sources: 'Daftar sumber',
  activity: 'Tabel kegiatan',
  forMe: 'Untuk saya',
  bodies: 'Tabel lembaga',
  groups: 'Kelompok',
  checklist: 'Daftar periksa',
  news: 'Berita',
  report: 'Melapor kekeliruan',
  growth: 'Grafik perkembangan',
  tree: 'Gambar program',
  layer: 'Peta satu pertanyaan',
  look: 'Rupa situs',
  meta: 'Untuk mesin pencari dan program lain',
  mine: 'Desa saya',
  search: 'Pencarian',
  share: 'Berbagi',
  sheet: 'Lembar papan desa',
  village: 'Halaman desa',
};

/** The group of a key. */
export function stringGroup(key: StringKey): StringGroup {
  return key.split('.')[0] as StringGroup;
}
