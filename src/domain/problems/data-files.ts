import type { ProblemKind } from '../problem.ts';

/** Problems of the rows of official-figures.csv, code-changes.csv and district-positions.csv. */
export const DATA_FILE_PROBLEMS = {
  'cell-missing': {
    severity: 'error',
    title: 'Sel kosong',
    message: 'sel ini kosong. Isi dengan {hint}, atau hapus barisnya.',
  },
  'area-code-wrong': {
    severity: 'error',
    title: 'Kode wilayah salah tulis',
    message:
      '"{value}" bukan kode wilayah. Tulis seperti 36, 36.01, atau 36.01.01; untuk seluruh negeri tulis ID.',
  },
  'area-unknown': {
    severity: 'error',
    title: 'Wilayah tidak ada di register',
    message: 'kode {value} tidak ada di register. Periksa angkanya.',
  },
  'area-level': {
    severity: 'error',
    title: 'Tingkat wilayah salah',
    message: '{value} bukan kode {expected}. Tulis kodenya yang {digits} angka.',
  },
  'area-twice': {
    severity: 'error',
    title: 'Wilayah ganda',
    message: 'kode {value} sudah ada di baris {first}. Sisakan satu.',
  },
  'figure-not-number': {
    severity: 'error',
    title: 'Nilai bukan bilangan',
    message:
      '"{value}" bukan bilangan. Tulis angka saja, seperti 1237 atau 63,07; satuannya di kolom satuan, kata seperti "sekitar" di kolom ketepatan.',
  },
  'figure-thousands': {
    severity: 'error',
    title: 'Pemisah ribuan',
    message:
      '"{value}" bisa berarti ribuan atau pecahan. Tulis ribuan tanpa pemisah ({plain}), pecahan dengan satu atau dua desimal.',
  },
  'figure-precision': {
    severity: 'error',
    title: 'Ketepatan tidak dikenal',
    message:
      '"{value}" tidak dikenal sebagai ketepatan. Tulis salah satu: {known}; atau kosongkan bila sumber menulis angka yang pasti.',
  },
  'figure-twice': {
    severity: 'warning',
    title: 'Angka ganda',
    message: 'baris ini sama persis dengan baris {first} dan dilewati. Hapus salah satunya.',
  },
  'change-code-in-use': {
    severity: 'error',
    title: 'Kode lama masih berlaku',
    message:
      'kode {value} ({name}) masih berlaku di register, jadi bukan kode lama. Periksa apakah kode_lama dan kode_baru tertukar.',
  },
  'change-target-unknown': {
    severity: 'error',
    title: 'Kode baru tidak ada di register',
    message: 'kode {value} tidak ada di register. Tulis kode desa yang berlaku sekarang.',
  },
  'position-not-number': {
    severity: 'error',
    title: 'Koordinat bukan bilangan',
    message: '"{value}" bukan derajat. Tulis seperti 105.355 untuk bujur dan -6.697 untuk lintang.',
  },
  'position-swapped': {
    severity: 'error',
    title: 'Bujur dan lintang tertukar',
    message:
      'bujur dan lintang tampaknya tertukar ({value}). Di Indonesia bujur antara 94 dan 142, lintang antara -12 dan 7.',
  },
  'position-outside': {
    severity: 'error',
    title: 'Titik di luar Indonesia',
    message:
      'titik {value} di luar Indonesia. Bujur antara 94 dan 142, lintang antara -12 dan 7, dalam derajat.',
  },
  'position-missing': {
    severity: 'warning',
    title: 'Kecamatan tanpa titik',
    message:
      '{count} kecamatan belum punya titik, sehingga letaknya di peta ubin tidak pasti: {names}. Tambahkan barisnya.',
  },
} as const satisfies Record<string, ProblemKind>;
