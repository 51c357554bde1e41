import type { ProblemKind } from '../problem.ts';

/** Problems of a table as such, before anybody asks what its rows mean. */
export const TABLE_PROBLEMS = {
  'file-not-text': {
    severity: 'error',
    title: 'Bukan berkas teks',
    message:
      'isi berkas ini {kind}, bukan teks. Supaya terbaca, {saving}. Mengganti nama berkas saja tidak cukup.',
  },
  'encoding-windows-1252': {
    severity: 'warning',
    title: 'Pengodean lama',
    message:
      'berkas ini tidak ditulis dalam UTF-8 dan dibaca sebagai Windows-1252. Periksa huruf yang tidak biasa, misalnya "{sample}"; bila ada yang salah, {saving}.',
  },
  'encoding-mixed': {
    severity: 'error',
    title: 'Pengodean campur',
    message:
      'sebagian huruf ditulis dalam UTF-8 dan sebagian tidak, jadi tidak dapat dibaca dengan pasti. Supaya terbaca, {saving}. Sesudah itu, periksa huruf di baris ini.',
  },
  'table-empty': {
    severity: 'error',
    title: 'Berkas kosong',
    message: 'berkas ini kosong. Isi paling sedikit dengan satu baris kepala kolom: {columns}.',
  },
  'quote-unclosed': {
    severity: 'error',
    title: 'Tanda kutip tidak ditutup',
    message:
      'tanda kutip (") di baris ini dibuka tetapi tidak ditutup, sehingga {lines} baris berkas sesudahnya terbaca sebagai isi sel yang sama. Tutup atau hapus tanda kutip itu.',
  },
  'quote-misplaced': {
    severity: 'error',
    title: 'Tanda kutip salah tempat',
    message:
      'ada tanda kutip (") di tengah sel yang sudah dikutip, dekat "{value}", sehingga batas sel tidak pasti. Hapus tanda kutip itu, atau tulis dua kali ("").',
  },
  'cell-holds-rows': {
    severity: 'error',
    title: 'Baris lain di dalam sel',
    message:
      'satu sel di baris ini memuat {lines} baris berkas yang tampak seperti baris data, mulai "{value}". Biasanya ada tanda kutip (") yang tidak berpasangan; hapus atau pasangkan.',
  },
  'heading-absent': {
    severity: 'error',
    title: 'Tidak ada kepala kolom',
    message: 'baris pertama sudah berisi data. Tambahkan baris kepala kolom di atasnya: {columns}.',
  },
  'heading-not-first': {
    severity: 'error',
    title: 'Kepala kolom bukan di baris pertama',
    message: 'kepala kolom ada di baris ini, bukan di baris pertama. Hapus semua baris di atasnya.',
  },
  'column-missing': {
    severity: 'error',
    title: 'Kolom tidak ada',
    message:
      'kolom {column} tidak ada. Tambahkan, atau perbaiki nama kolomnya. Yang ada di baris kepala: {found}.',
  },
  'column-unknown': {
    severity: 'error',
    title: 'Kolom tidak dikenal',
    message:
      'kolom ini tidak dikenal.{suggestion} Hapus kolomnya atau perbaiki namanya. Yang dikenal: {known}.',
  },
  'column-twice': {
    severity: 'error',
    title: 'Kolom ganda',
    message: 'kolom ini ada lebih dari sekali. Sisakan satu.',
  },
  'column-unnamed': {
    severity: 'error',
    title: 'Kolom tanpa nama',
    message:
      'kolom {letter} berisi sesuatu di baris ini, tetapi tidak punya nama di baris kepala. Beri nama atau kosongkan.',
  },
  'personal-column': {
    severity: 'error',
    title: 'Kolom data pribadi',
    message:
      'kolom ini menurut namanya memuat data pribadi. Hapus seluruh kolom; data pribadi tidak boleh terbit di situs.',
  },
  'row-too-long': {
    severity: 'error',
    title: 'Terlalu banyak sel',
    message:
      'baris ini berisi {cells} sel, padahal kepala kolomnya {columns}. Biasanya ada pemisah di dalam teks: apit teks itu dengan tanda kutip (").',
  },
  'row-too-short': {
    severity: 'warning',
    title: 'Terlalu sedikit sel',
    message:
      'baris ini hanya berisi {cells} sel, padahal kepala kolomnya {columns}. Sel yang tidak ada dianggap kosong; periksa apakah barisnya terpotong.',
  },
  'heading-repeated': {
    severity: 'warning',
    title: 'Kepala kolom berulang',
    message: 'baris ini mengulang kepala kolom dan dilewati. Hapus barisnya.',
  },
  'column-numbers': {
    severity: 'warning',
    title: 'Baris nomor kolom',
    message: 'baris ini hanya berisi nomor kolom dan dilewati. Hapus barisnya.',
  },
  'totals-row': {
    severity: 'warning',
    title: 'Baris jumlah',
    message: '"{value}" tampak seperti baris jumlah dan dilewati; situs menghitung sendiri. Hapus barisnya.',
  },
  'invisible-characters': {
    severity: 'warning',
    title: 'Karakter tak terlihat',
    message:
      'sel ini memuat karakter yang tidak terlihat dan karakter itu dibuang; yang dipakai: "{value}". Ketik ulang selnya agar bersih.',
  },
  'letter-broken': {
    severity: 'error',
    title: 'Huruf rusak',
    message: 'ada huruf yang sudah rusak (�) di "{value}". Ketik ulang huruf itu menurut sumbernya.',
  },
  'text-garbled': {
    severity: 'warning',
    title: 'Huruf tampak kacau',
    message:
      '"{value}" tampak rusak karena pernah disimpan dengan pengodean yang salah (misalnya "Ã©" untuk "é"). Ketik ulang menurut sumbernya.',
  },
  'spreadsheet-error': {
    severity: 'error',
    title: 'Galat lembar kerja',
    message:
      '"{value}" adalah tanda galat dari lembar kerja, bukan isi. Perbaiki rumusnya atau ketik isinya.',
  },
  'formula-text': {
    severity: 'warning',
    title: 'Tampak seperti rumus',
    message:
      '"{value}" tampak seperti rumus. Rumus tidak dijalankan dan tampil apa adanya; ganti dengan hasilnya.',
  },
} as const satisfies Record<string, ProblemKind>;
