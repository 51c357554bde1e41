import type { ProblemKind } from '../problem.ts';
import { ANNOUNCED_PROBLEMS } from './announced.ts';
import { BOUNDARY_PROBLEMS } from './boundary.ts';
import { DATA_FILE_PROBLEMS } from './data-files.ts';
import { PICTURE_PROBLEMS } from './pictures.ts';
import { PROGRAM_PROBLEMS } from './program.ts';
import { PAGE_PROBLEMS } from './pages.ts';
import { REDIRECT_PROBLEMS } from './redirects.ts';
import { TEXT_FILE_PROBLEMS } from './text-files.ts';
import { WRITING_PROBLEMS } from './writing.ts';

/** Problems of the other files of the content folder: site.json, sources.json, figures, positions, koreksi.csv, boundaries, pictures, program, pages, news, redirects.csv. */
export const CONTENT_PROBLEMS = {
  ...ANNOUNCED_PROBLEMS,
  ...BOUNDARY_PROBLEMS,
  ...DATA_FILE_PROBLEMS,
  ...PROGRAM_PROBLEMS,
  ...PAGE_PROBLEMS,
  ...PICTURE_PROBLEMS,
  ...REDIRECT_PROBLEMS,
  ...TEXT_FILE_PROBLEMS,
  ...WRITING_PROBLEMS,
  'menu-page-missing': {
    severity: 'error',
    title: 'Halaman di menu tidak ada',
    message: '"{value}" bukan alamat halaman di situs ini.{advice} Perbaiki alamatnya, atau hapus dari menu.',
  },
  'folder-missing': {
    severity: 'error',
    title: 'Folder tidak ada',
    message: 'folder ini tidak ada. Periksa namanya; {purpose}.',
  },
  'file-missing': {
    severity: 'error',
    title: 'Berkas tidak ada',
    message: 'berkas ini tidak ada, padahal wajib. Buat berkasnya atau kembalikan dari salinan terakhir.',
  },
  'file-unreadable': {
    severity: 'error',
    title: 'Berkas tidak dapat dibuka',
    message: 'berkas ini tidak dapat dibuka. Periksa apakah ini berkas, bukan folder, dan boleh dibaca.',
  },
  'file-unknown': {
    severity: 'warning',
    title: 'Berkas tidak dikenal',
    message:
      'berkas ini tidak dikenal dan tidak dibaca.{suggestion} Perbaiki namanya atau pindahkan ke luar folder ini.',
  },
  'json-syntax': {
    severity: 'error',
    title: 'Penulisan JSON salah',
    message: 'berkas tidak terbaca mulai baris ini: {reason}.',
  },
  'json-key-twice': {
    severity: 'error',
    title: 'Isian ganda',
    message: 'isian ini ada dua kali. Sisakan satu.',
  },
  'field-missing': {
    severity: 'error',
    title: 'Isian belum ada',
    message: 'isian ini belum ada. Tambahkan: {hint}',
  },
  'field-unknown': {
    severity: 'error',
    title: 'Isian tidak dikenal',
    message: 'isian ini tidak dikenal.{suggestion} Hapus, atau perbaiki namanya. Yang dikenal: {known}.',
  },
  'field-empty': {
    severity: 'error',
    title: 'Isian masih kosong',
    message: 'isian ini masih kosong. Yang diminta: {hint}',
  },
  'field-wrong': {
    severity: 'error',
    title: 'Isian tidak dapat dipakai',
    message: '{value} tidak dapat dipakai di sini. Yang diminta: {hint}',
  },
  'field-name-wrong': {
    severity: 'error',
    title: 'Nama isian tidak dapat dipakai',
    message: 'nama isian "{value}" tidak dapat dipakai. Yang diminta: {hint}',
  },
  'region-unknown': {
    severity: 'error',
    title: 'Wilayah situs tidak ada di register',
    message:
      'kode {value} tidak ada di register. Tulis kode provinsi atau kabupaten/kota, atau "ID" untuk seluruh negeri.',
  },
  'region-level': {
    severity: 'error',
    title: 'Tingkat wilayah situs salah',
    message:
      '{value} adalah {kind} {name}; situs dibuat untuk provinsi, kabupaten/kota, atau seluruh negeri. Tulis kode yang lebih pendek.',
  },
  'release-name': {
    severity: 'error',
    title: 'Nama rilis bukan tanggal',
    message:
      'nama berkas rilis harus tanggal yang ada di kalender. Ganti namanya menjadi seperti 2025-06-30.csv.',
  },
  'release-in-future': {
    severity: 'warning',
    title: 'Rilis dari masa depan',
    message: 'tanggal rilis ini sesudah hari ini ({today}). Periksa nama berkasnya.',
  },
  'release-not-csv': {
    severity: 'warning',
    title: 'Bukan berkas rilis',
    message:
      'berkas ini bukan CSV dan tidak dibaca. Simpan sebagai CSV bernama tanggal, atau pindahkan ke luar folder ini.',
  },
  'release-without-source': {
    severity: 'error',
    title: 'Rilis tanpa sumber',
    message: 'rilis ini belum punya isian di sources.json. Tambahkan "{date}" di bawah "releases".',
  },
  'source-without-release': {
    severity: 'warning',
    title: 'Sumber tanpa rilis',
    message:
      'berkas releases/{date}.csv tidak ada, jadi isian ini tidak dipakai. Bila rilisnya memang dihapus, hapus juga isian ini; bila tidak, kembalikan berkasnya.',
  },
  'figures-without-source': {
    severity: 'error',
    title: 'Berkas angka tanpa sumber',
    message: 'berkas ini belum punya isian di sources.json. Tambahkan "{name}" di bawah "figures".',
  },
  'source-without-figures': {
    severity: 'error',
    title: 'Sumber tanpa berkas angka',
    message:
      'isian ini tidak punya berkas angka. Tambahkan berkas {name}, perbaiki namanya, atau hapus isiannya.',
  },
  'boundaries-without-source': {
    severity: 'error',
    title: 'Batas wilayah tanpa sumber',
    message:
      'berkas ini belum punya isian di sources.json. Tambahkan "boundaries" di samping "figures", dengan title, publisher, address, date, dan licence.',
  },
  // Nothing false is shown, so it need not stop the site: without the file the maps are tiles and name no source.
  'source-without-boundaries': {
    severity: 'warning',
    title: 'Sumber tanpa batas wilayah',
    message: 'isian ini tidak punya berkas. Tambahkan data/boundaries.geojson, atau hapus isiannya.',
  },
  'villages-vanish': {
    severity: 'warning',
    title: 'Desa yang sudah menjadi belum',
    message:
      'rilis lengkap ini tidak menyebut {count} desa yang menurut rilis sebelumnya sudah Kampung KB, jadi menjadi "belum": {names}. Periksa apakah rilis ini memang lengkap.',
  },
} as const satisfies Record<string, ProblemKind>;
