import type { ProblemKind } from '../problem.ts';

/** Problems of the figures and areas that texts name through components. */
export const FIGURE_PROBLEMS = {
  'text-area-outside': {
    severity: 'error',
    title: 'Wilayah di luar situs ini',
    message:
      '{value} adalah {area}, di luar {region}, wilayah situs ini. Pakai kode wilayah di dalamnya, atau tulis kalimatnya tanpa <{component}>.',
  },
  'text-area-level': {
    severity: 'error',
    title: 'Tingkat wilayah salah',
    message:
      '{value} adalah {area}; <{component}> hanya untuk kecamatan dan wilayah di atasnya. Pakai kode yang lebih pendek.',
  },
  'text-of-other-region': {
    severity: 'error',
    title: 'Tulisan untuk wilayah lain',
    message:
      'bagian ini ditulis untuk situs {area}, sedangkan wilayah situs ini {region}. Hapus bagiannya; atau tulis ulang untuk {region}, lalu ganti menjadi wilayah="{code}".',
  },
  'figure-unknown': {
    severity: 'error',
    title: 'Nama angka tidak dikenal',
    message: '"{value}" bukan nama angka. {advice}. Perbaiki namanya.',
  },
  'figure-area': {
    severity: 'error',
    title: 'Wilayah tanpa angka itu',
    message: 'tidak ada angka {name} untuk {area}. {advice}',
  },
  'figure-date': {
    severity: 'error',
    title: 'Tidak ada angka pada tanggal itu',
    message: 'tidak ada angka {name} untuk {area} per "{value}". {advice}',
  },
  'figure-nothing': {
    severity: 'error',
    title: 'Belum ada data',
    message: 'situs belum tahu angka {value} untuk {area}{when}. Tulis kalimatnya tanpa angka itu.',
  },
  'figure-share': {
    severity: 'error',
    title: 'Bukan bagian dari suatu jumlah',
    message:
      '"{value}" tidak dapat dipakai untuk menghitung persentase, karena {why}. Pakai jumlah, atau hapus dari="...".',
  },
  'figure-ambiguous': {
    severity: 'error',
    title: 'Beberapa angka pada satu tanggal',
    message:
      'ada beberapa angka {value} untuk {area} per {date}: {choices}. Tulis yang dimaksud di antara <Angka> dan </Angka>.',
  },
  'figure-drift': {
    severity: 'error',
    title: 'Angka di teks tidak sesuai data',
    message: 'teks menulis "{value}", sedangkan data menulis {now} ({source}). Tulis {now}{pin}.',
  },
  'figure-elsewhere': {
    severity: 'warning',
    title: 'Angka yang berubah juga ditulis di sini',
    message:
      '"{value}" juga ditulis di sini, di luar <Angka>. Data kini menulis {now} untuk angka itu di teks ini. Periksa apakah yang di sini ikut berubah.',
  },
  'figure-unchecked': {
    severity: 'warning',
    title: 'Angka tidak terjaga',
    message:
      'angka {value} tidak ada di <Angka> mana pun dalam teks ini, jadi situs tidak tahu bila datanya berubah. Tulis juga di dalam teks dengan <Angka>, atau hapus dari sini. Bila bukan angka dari data, misalnya nomor peraturan, biarkan.',
  },
} as const satisfies Record<string, ProblemKind>;
