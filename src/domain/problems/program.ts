import type { ProblemKind } from '../problem.ts';

/** Problems of the tables of `content/program/`. */
export const PROGRAM_PROBLEMS = {
  'program-page-missing': {
    severity: 'error',
    title: 'Halaman program belum ada',
    message:
      'tabel di folder ini menautkan {value}, tetapi halaman itu belum ada. Buat {page} dengan {component} di dalamnya.',
  },
  'program-folder-missing': {
    severity: 'error',
    title: 'Folder program tidak ada',
    message:
      'folder ini tidak ada, padahal {count} komponen di {files} berkas memakai tabelnya, mulai dari {first}. Kembalikan folder ini dari salinan terakhir; namanya ditulis dengan huruf kecil.',
  },
  'program-list-missing': {
    severity: 'error',
    title: 'Daftar program belum ada di halamannya',
    message:
      'halaman ini tidak memuat {value}, padahal bagian lain situs menautkan isinya. Tulis di baris sendiri.',
  },
  'key-one': {
    severity: 'error',
    title: 'Lebih dari satu kunci',
    message:
      'sel ini memuat beberapa kunci ("{value}"), padahal hanya satu yang dapat dipakai. Sisakan satu.',
  },
  'key-wrong': {
    severity: 'error',
    title: 'Kunci salah tulis',
    message:
      '"{value}" tidak dapat menjadi kunci. Pakai huruf kecil, angka, dan tanda hubung, seperti {suggestion}.',
  },
  'value-twice': {
    severity: 'error',
    title: 'Isian ganda',
    message: '"{value}" sudah dipakai di baris {first}. Tulis yang lain, atau hapus salah satu barisnya.',
  },
  'keys-separator': {
    severity: 'error',
    title: 'Pemisah kunci salah',
    message: 'kunci di "{value}" dipisahkan dengan tanda baca. Pisahkan dengan satu spasi: {example}.',
  },
  'key-repeated': {
    severity: 'error',
    title: 'Kunci berulang di satu sel',
    message: 'kunci "{value}" ditulis lebih dari sekali di sel ini. Sisakan satu.',
  },
  'key-unknown': {
    severity: 'error',
    title: 'Kunci tidak ada di tabelnya',
    message:
      'kunci "{value}" tidak ada di {table}.{suggestion} Perbaiki kuncinya, atau tambahkan barisnya di {table}.',
  },
  'key-unused': {
    severity: 'error',
    title: 'Kunci tidak dipakai',
    message:
      'tidak ada baris di {table} yang memakai kunci "{value}", jadi bagiannya di situs kosong. Tambahkan barisnya di sana, atau hapus baris ini.',
  },
  'sub-program-unknown': {
    severity: 'error',
    title: 'Subprogram tanpa gambar',
    message: '"{value}" bukan subprogram yang punya gambar. Perbaiki kuncinya. {advice}.',
  },
  'sub-program-missing': {
    severity: 'error',
    title: 'Subprogram belum lengkap',
    message: '{count} dari delapan subprogram belum ada: {names}. Tambahkan barisnya.',
  },
  'row-order': {
    severity: 'error',
    title: 'Urutan baris salah',
    message: '"{value}" salah tempat: barisnya harus di atas baris {before}. Urutannya: {order}.',
  },
} as const satisfies Record<string, ProblemKind>;
