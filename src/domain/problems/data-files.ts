import type { ProblemKind } from '../problem.ts';

/** Problems of the rows of official-figures.csv, code-changes.csv, kode-bps.csv, district-positions.csv and tile-layout.csv. */
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
  'bps-code-wrong': {
    severity: 'error',
    title: 'Kode BPS salah tulis',
    message:
      '"{value}" bukan kode BPS. Tulis 10 angka tanpa titik, seperti 3601010001, dengan kolom berformat teks.',
  },
  'bps-code-twice': {
    severity: 'error',
    title: 'Kode BPS ganda',
    message: 'kode BPS {value} sudah dipakai desa di baris {first}. Periksa sumbernya, lalu sisakan satu.',
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
      'bujur dan lintang tampaknya tertukar ({value}). Tukarkan: di Indonesia bujur antara 94 dan 142, lintang antara -12 dan 7.',
  },
  'position-outside': {
    severity: 'error',
    title: 'Titik di luar Indonesia',
    message:
      'titik {value} di luar Indonesia. Tulis bujur antara 94 dan 142 dan lintang antara -12 dan 7, dalam derajat.',
  },
  'position-missing': {
    severity: 'warning',
    title: 'Kecamatan tanpa titik',
    message:
      '{count} kecamatan belum punya titik, sehingga letaknya di peta ubin tidak pasti: {names}. Tambahkan barisnya.',
  },
  'tile-not-whole': {
    severity: 'error',
    title: 'Ubin bukan bilangan bulat',
    message:
      '"{value}" bukan bilangan bulat antara -999 dan 999. Tulis angka saja, seperti 12; atau hapus barisnya, lalu jalankan npm run data:tiles.',
  },
  'tile-taken': {
    severity: 'error',
    title: 'Ubin ganda',
    message:
      'ubin di kolom dan baris {value} sudah dipakai desa di baris {first}. Hapus salah satu barisnya, lalu jalankan npm run data:tiles; desa itu mendapat ubin lain.',
  },
  'tiles-unknown': {
    severity: 'warning',
    title: 'Ubin desa yang tidak ada lagi',
    message:
      '{count} kode di berkas ini tidak ada di register: {names}. Ubinnya dikosongkan di peta. Jalankan npm run data:tiles supaya susunannya tersimpan.',
  },
  'tiles-missing': {
    severity: 'warning',
    title: 'Desa tanpa ubin',
    message:
      '{count} desa atau kelurahan belum punya ubin di berkas ini: {names}. Petanya tetap lengkap. Jalankan npm run data:tiles supaya letaknya tersimpan dan tidak berubah lagi.',
  },
  'tiles-torn': {
    severity: 'warning',
    title: 'Ubin terpisah-pisah',
    message:
      'ubin {names} tidak bersambung menjadi satu. Di peta sudah disambung. Jalankan npm run data:tiles supaya susunannya tersimpan.',
  },
} as const satisfies Record<string, ProblemKind>;
