import type { ProblemKind } from '../problem.ts';

/** Problems of texts that no page can hold, or that hold what nobody sees. */
export const TEXT_LIMIT_PROBLEMS = {
  'text-too-long': {
    severity: 'error',
    title: 'Teks terlalu panjang',
    message: 'teks ini {length} huruf, paling banyak {limit}. Bagi menjadi beberapa berkas.',
  },
  'text-line-long': {
    severity: 'error',
    title: 'Baris terlalu panjang',
    message:
      'baris ini {length} huruf, paling banyak {limit}: "{value}". Bagi menjadi beberapa paragraf dengan baris kosong.',
  },
  'text-word-long': {
    severity: 'error',
    title: 'Deretan huruf tanpa spasi',
    message:
      'ada {length} huruf berderet tanpa spasi: "{value}". Biasanya itu gambar atau kode yang ikut tertempel. Hapus.',
  },
  'text-too-deep': {
    severity: 'error',
    title: 'Susunan terlalu dalam',
    message:
      'daftar, kutipan, atau komponen di baris ini tersusun lebih dari {limit} tingkat. Sederhanakan susunannya.',
  },
  'text-faults-many': {
    severity: 'error',
    title: 'Terlalu banyak yang salah',
    message:
      'sampai di sini sudah {count} yang salah, jadi sisa berkas ini belum diperiksa. Perbaiki dulu yang di atas, lalu jalankan lagi.',
  },
  'text-control': {
    severity: 'error',
    title: 'Karakter tak terlihat yang merusak',
    message:
      'ada karakter tak terlihat ({name}) di dekat "{value}", yang merusak halaman. Hapus kata itu, lalu ketik ulang.',
  },
  'text-invisible': {
    severity: 'warning',
    title: 'Karakter tak terlihat',
    message:
      'ada karakter tak terlihat ({name}) di dekat "{value}", biasanya dari tulisan yang ditempel. Hapus kata itu, lalu ketik ulang.',
  },
  'code-block': {
    severity: 'error',
    title: 'Kode program di dalam teks',
    message:
      'baris yang diawali ``` atau ~~~ dibaca sebagai kode program, dan itu tidak dipakai di teks. Hapus baris itu dan pasangannya; teks di antaranya boleh tetap.',
  },
  'table-aligned': {
    severity: 'error',
    title: 'Perataan di dalam tabel',
    message:
      'titik dua di baris kedua tabel ini mengatur perataan kolom, dan itu tidak dipakai di situs ini. Tulis | --- | untuk tiap kolom.',
  },
  'component-heading': {
    severity: 'error',
    title: 'Komponen tanpa judul di atasnya',
    message: '<{value}> memuat judul {marks}, jadi di atasnya harus ada judul {above}. Tulis judulnya.',
  },
  'component-together': {
    severity: 'error',
    title: 'Dua daftar di satu halaman',
    message:
      '<{value}> tidak dapat berada di halaman yang sama dengan <{other}> (baris {line}), karena alamat bagiannya sama. Pindahkan salah satunya ke halaman lain.',
  },
  'heading-taken': {
    severity: 'error',
    title: 'Nama bagian sudah dipakai',
    message:
      'judul "{value}" menjadi bagian #{id}, padahal nama itu sudah dipakai {owner} di halaman yang sama. Ubah kata-kata judulnya.',
  },
} as const satisfies Record<string, ProblemKind>;
