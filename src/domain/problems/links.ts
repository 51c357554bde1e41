import type { ProblemKind } from '../problem.ts';

/** Problems of the links and headings of texts. */
export const LINK_PROBLEMS = {
  'link-broken': {
    severity: 'error',
    title: 'Tautan ke halaman yang tidak ada',
    message:
      '"{value}" bukan alamat halaman di situs ini.{advice} Perbaiki alamatnya, atau hapus tautannya.{moving}',
  },
  'link-moved': {
    severity: 'error',
    title: 'Tautan ke halaman yang sudah pindah',
    message: 'halaman "{value}" sudah pindah menurut redirects.csv. Tulis alamatnya yang baru: {address}',
  },
  'link-news-passing': {
    severity: 'error',
    title: 'Tautan ke berita yang tidak selalu tampil',
    message:
      'berita {value} {reason}, sehingga tautan ini tidak sampai. Hapus tautannya, atau ubah isian date, until, atau draft berita itu.',
  },
  'link-anchor': {
    severity: 'error',
    title: 'Tautan ke bagian yang tidak ada',
    message: 'halaman {page} tidak punya bagian "#{value}".{advice} Perbaiki, atau hapus mulai tanda #.',
  },
  'link-slash': {
    severity: 'error',
    title: 'Tautan tanpa garis miring di akhir',
    message: 'alamat "{value}" harus diakhiri garis miring. Tulis {address}',
  },
  'link-language': {
    severity: 'error',
    title: 'Bahasa di dalam tautan',
    message: 'tautan "{value}" menyebut bahasanya. Tulis {address}; situs memilih bahasanya sendiri.',
  },
  'link-relative': {
    severity: 'error',
    title: 'Tautan tanpa garis miring di depan',
    message:
      '"{value}" bukan alamat yang utuh. Tulis {address}; alamat di situs ini diawali garis miring, alamat lain diawali https://.',
  },
  'link-own-site': {
    severity: 'error',
    title: 'Alamat situs di dalam tautan',
    message: '"{value}" adalah alamat di situs ini sendiri. Tulis tanpa alamat situsnya: {address}',
  },
  'link-outside': {
    severity: 'error',
    title: 'Alamat tautan tidak utuh',
    message:
      '"{value}" bukan alamat yang dapat dibuka. Tulis alamat web utuh yang diawali https://, atau mailto: dan tel: untuk surel dan telepon kantor.',
  },
  'link-empty': {
    severity: 'error',
    title: 'Tautan tanpa tulisan',
    message: 'tautan ke "{value}" tidak punya tulisan. Tulis seperti [tulisan tautan](alamat).',
  },
  'link-unread': {
    severity: 'error',
    title: 'Tautan tidak terbaca',
    message:
      '"{value}" tampil seperti tertulis, bukan sebagai tautan. Tulis [tulisan tautan](alamat) tanpa spasi di antaranya; untuk sumber pakai <Sumber>.',
  },
  'heading-empty': {
    severity: 'error',
    title: 'Judul kosong',
    message:
      'sesudah "{value}" tidak ada tulisan, jadi judulnya kosong. Tulis judulnya, atau hapus baris ini.',
  },
  'heading-title': {
    severity: 'error',
    title: 'Judul besar di dalam teks',
    message:
      'judul "{value}" memakai satu tanda #, padahal judul besar halaman sudah ada di isian title. Pakai dua tanda: ## {value}',
  },
  'heading-jump': {
    severity: 'error',
    title: 'Tingkat judul melompat',
    message:
      'judul "{value}" memakai {count} tanda #, padahal {above}. Pakai {marks}, supaya pembaca layar tahu susunannya.',
  },
} as const satisfies Record<string, ProblemKind>;
