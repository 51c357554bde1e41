import type { ProblemKind } from '../problem.ts';

/** Problems of the code of a village. */
export const CODE_PROBLEMS = {
  'code-missing': {
    severity: 'error',
    title: 'Kode kosong',
    message: 'kode desa kosong. Tulis kode 10 angka, seperti {example}, atau hapus barisnya.',
  },
  'code-scientific': {
    severity: 'error',
    title: 'Kode diubah lembar kerja',
    message:
      '"{value}" adalah kode yang diubah lembar kerja menjadi bilangan, dan angka belakangnya bisa hilang. Atur kolom kode sebagai teks, lalu ketik ulang, seperti {example}.',
  },
  'code-number-format': {
    severity: 'error',
    title: 'Kode berformat bilangan',
    message: '"{value}" ditulis sebagai bilangan. Atur kolom kode sebagai teks, lalu tulis {example}.',
  },
  'code-letters': {
    severity: 'error',
    title: 'Huruf di dalam kode',
    message: '"{value}" memuat huruf yang mirip angka, seperti O untuk 0. Tulis {example}.',
  },
  'code-separators': {
    severity: 'error',
    title: 'Pemisah kode salah',
    message: '"{value}" berisi 10 angka, tetapi pemisahnya salah tempat atau bukan titik. Tulis {example}.',
  },
  'code-too-short': {
    severity: 'error',
    title: 'Kode terlalu pendek',
    message: '"{value}" kurang {missing} angka. Tulis 13 karakter, seperti {example}.',
  },
  'code-too-long': {
    severity: 'error',
    title: 'Kode terlalu panjang',
    message: '"{value}" kelebihan {surplus} angka. Tulis 13 karakter, seperti {example}.',
  },
  'code-other-level': {
    severity: 'error',
    title: 'Bukan kode desa',
    message:
      '"{value}" adalah kode {level}, bukan kode desa. Tulis satu baris untuk tiap desa, seperti {example}.',
  },
  'code-not-a-code': {
    severity: 'error',
    title: 'Bukan kode',
    message: '"{value}" bukan kode desa. Tulis kode 10 angka, seperti {example}.',
  },
  'code-unknown': {
    severity: 'error',
    title: 'Kode tidak ada di register',
    message: 'kode {value} tidak ada di register. Periksa angkanya; di Kecamatan {district} ada {near}.',
  },
  'code-district-unknown': {
    severity: 'error',
    title: 'Kecamatan tidak ada di register',
    message:
      'kode {value} tidak ada di register, kecamatannya ({district}) pun tidak. Periksa angkanya. Yang mirip: {near}.',
  },
  'code-outside-region': {
    severity: 'error',
    title: 'Desa di luar wilayah situs',
    message:
      'kode {value} ({place}) di luar {region}, wilayah situs ini. Periksa angkanya atau hapus barisnya.',
  },
  'code-changed': {
    severity: 'warning',
    title: 'Kode lama',
    message: 'kode {value} sudah diganti dan dibaca sebagai {new} ({name}). Tulis kode yang baru.',
  },
} as const satisfies Record<string, ProblemKind>;
