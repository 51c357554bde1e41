import type { ProblemKind } from '../problem.ts';

/** Problems of pages and news, which are texts with fields at their head. */
export const TEXT_FILE_PROBLEMS = {
  'front-matter-missing': {
    severity: 'error',
    title: 'Isian di awal berkas tidak ada',
    message:
      'berkas ini harus diawali isian di antara dua baris "---". Salin bagian itu dari berkas lain di folder ini, lalu ganti isinya.',
  },
  'front-matter-unclosed': {
    severity: 'error',
    title: 'Isian di awal berkas tidak ditutup',
    message: 'isian di awal berkas tidak ditutup. Tulis baris "---" sesudah isian terakhir.',
  },
  'front-matter-fence': {
    severity: 'error',
    title: 'Garis di sekitar isian salah',
    message:
      'baris "{value}" seharusnya tiga tanda hubung biasa tanpa apa pun di sampingnya: ---. Ketik ulang baris ini.',
  },
  'front-matter-long': {
    severity: 'error',
    title: 'Isian di awal berkas terlalu panjang',
    message:
      'isian di awal berkas {length} huruf, paling banyak {limit}. Periksa apakah baris "---" yang kedua ada tepat sesudah isian terakhir.',
  },
  'front-matter-syntax': {
    severity: 'error',
    title: 'Penulisan isian salah',
    message: 'isian di awal berkas tidak terbaca mulai baris ini: {reason}.',
  },
  'front-matter-comment': {
    severity: 'warning',
    title: 'Tulisan sesudah tanda pagar',
    message:
      '"# {value}" tidak dibaca, karena tanda pagar memulai catatan. Bila termasuk isian, apit seluruh isiannya dengan tanda kutip ganda.',
  },
  'text-empty': {
    severity: 'error',
    title: 'Berkas tanpa teks',
    message: 'di bawah isian belum ada teks. Tulis teksnya, atau hapus berkas ini.',
  },
  'text-name': {
    severity: 'error',
    title: 'Nama berkas tidak dapat menjadi alamat',
    message:
      'nama berkas menjadi alamat halaman, jadi hanya boleh huruf kecil, angka, dan tanda hubung. Ganti namanya menjadi {suggestion}.',
  },
  'news-area-outside': {
    severity: 'error',
    title: 'Wilayah di luar situs ini',
    message:
      '{value} adalah {kind} {name}, di luar wilayah situs ini. Hapus dari daftar; sebutkan di dalam teks.',
  },
  'news-ends-early': {
    severity: 'error',
    title: 'Berita berakhir sebelum tampil',
    message:
      'hari terakhir {value} lebih awal daripada tanggal beritanya ({date}). Perbaiki salah satunya, atau hapus baris until.',
  },
  'news-ahead': {
    severity: 'warning',
    title: 'Berita belum tampil',
    message:
      'tanggal {value} belum tiba, jadi berita ini baru tampil {day}. Periksa tahun, bulan, dan harinya.',
  },
  'address-bare': {
    severity: 'error',
    title: 'Alamat tanpa awalan',
    message:
      'alamat "{value}" ditulis tanpa https://. Tulis sebagai tautan: [tulisan tautan](https://{value}).',
  },
  'address-not-https': {
    severity: 'warning',
    title: 'Alamat tanpa https',
    message:
      '"{value}" tidak memakai https. Ganti http:// dengan https:// bila halamannya terbuka juga; bila tidak, biarkan.',
  },
} as const satisfies Record<string, ProblemKind>;
