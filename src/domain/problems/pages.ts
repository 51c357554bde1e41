import type { ProblemKind } from '../problem.ts';

/** Problems of pages and news as a whole: their addresses, their titles, their twins in the other language. */
export const PAGE_PROBLEMS = {
  'page-address-taken': {
    severity: 'error',
    title: 'Alamat halaman sudah dipakai situs',
    message:
      'berkas ini akan beralamat {value}, padahal alamat itu {owner}. Ganti nama atau folder berkasnya.',
  },
  'page-address-twice': {
    severity: 'error',
    title: 'Dua berkas untuk satu alamat',
    message: 'berkas ini beralamat {value}, sama dengan {other}. Gabungkan isinya, lalu hapus salah satu.',
  },
  'title-twice': {
    severity: 'error',
    title: 'Judul dipakai dua kali',
    message:
      'judul "{value}" juga dipakai {other}. Beri judul yang berbeda, supaya pembaca dan mesin pencari dapat membedakannya.',
  },
  'order-other': {
    severity: 'warning',
    title: 'Urutan halaman',
    message:
      'urutan {value} {rule} {other}. Beri nomor yang berbeda di satu folder, dan nomor yang sama di kedua bahasa.',
  },
  'updated-ahead': {
    severity: 'warning',
    title: 'Tanggal pembaruan belum tiba',
    message: 'tanggal {value} belum tiba. Periksa tahun, bulan, dan harinya.',
  },
  'page-twin-missing': {
    severity: 'error',
    title: 'Halaman belum ada dalam dua bahasa',
    message: 'halaman ini belum ada dalam bahasa {language}. Buat {twin}, atau hapus halaman ini.',
  },
  'page-language-off': {
    severity: 'warning',
    title: 'Halaman dalam bahasa yang tidak dipakai',
    message:
      'halaman di folder ini tidak dibaca, karena "languages" di site.json tidak memuat "en". Tambahkan "en" di sana, atau hapus folder ini.',
  },
  'twin-headings': {
    severity: 'warning',
    title: 'Bagian halaman berbeda',
    message:
      'halaman ini punya {count} judul bagian, sedangkan {twin} punya {other}. Periksa apakah ada bagian yang belum diterjemahkan.',
  },
} as const satisfies Record<string, ProblemKind>;
