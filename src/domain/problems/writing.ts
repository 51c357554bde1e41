import type { ProblemKind } from '../problem.ts';
import { FIGURE_PROBLEMS } from './figures-in-texts.ts';

/** Problems of the text of pages and news: its marks, its components, its links and headings. */
export const WRITING_PROBLEMS = {
  ...FIGURE_PROBLEMS,
  'mdx-syntax': {
    severity: 'error',
    title: 'Teks tidak terbaca',
    message:
      'teks tidak terbaca mulai baris ini, dekat "{value}". Periksa tanda < dan kurung kurawal di baris ini; bandingkan dengan berkas lain.',
  },
  'mdx-braces': {
    severity: 'error',
    title: 'Kurung kurawal di dalam teks',
    message:
      'kurung kurawal dekat "{value}" dibaca sebagai perintah, dan perintah tidak dipakai di teks. Hapus kurungnya; bila tandanya memang harus tampil, tulis garis miring terbalik (\\) di depannya.',
  },
  'mdx-import': {
    severity: 'error',
    title: 'Perintah di awal baris',
    message:
      'baris yang diawali "{value}" dibaca sebagai perintah. Hapus barisnya; komponen dapat dipakai langsung. Bila itu kalimat biasa, awali dengan kata lain.',
  },
  'mdx-comment': {
    severity: 'error',
    title: 'Komentar di dalam teks',
    message: 'komentar tidak dapat ditulis di dalam teks. Hapus bagian dari <!-- sampai -->.',
  },
  'mdx-less-than': {
    severity: 'error',
    title: 'Tanda kurang dari',
    message:
      'tanda < di depan "{value}" dibaca sebagai awal komponen. Tulis "kurang dari", atau garis miring terbalik di depannya: \\<.',
  },
  'mdx-address': {
    severity: 'error',
    title: 'Alamat di antara kurung sudut',
    message: 'alamat <{value}> tidak dapat diapit < dan >. Tulis sebagai tautan: [tulisan tautan]({target}).',
  },
  'front-matter-again': {
    severity: 'error',
    title: 'Garis di awal teks',
    message:
      'baris "{value}" di awal teks dibaca sebagai isian lagi, sehingga tulisan di bawahnya hilang. Hapus baris itu.',
  },
  'component-broken': {
    severity: 'error',
    title: 'Komponen tidak lengkap',
    message:
      'komponen <{value}> tidak lengkap: tanda kutip atau tanda penutupnya kurang, atau ada tanda yang tidak boleh di dalamnya. Tulis seperti {example}',
  },
  'component-unclosed': {
    severity: 'error',
    title: 'Komponen tidak ditutup',
    message: 'komponen <{value}> dibuka di baris ini tetapi tidak ditutup. {advice}',
  },
  'component-unopened': {
    severity: 'error',
    title: 'Penutup tanpa pembuka',
    message: '</{value}> menutup komponen yang tidak dibuka. Tulis <{value}> di depan isinya, atau hapus.',
  },
  'component-mismatched': {
    severity: 'error',
    title: 'Penutup tidak cocok',
    message: '</{value}> tidak cocok dengan pembukanya, <{opened}> di baris {line}. Tulis </{opened}>.',
  },
  'component-crossed': {
    severity: 'error',
    title: 'Penutup salah tempat',
    message:
      '</{value}> ada di tengah paragraf atau daftar lain daripada pembukanya di baris {line}. Tulis pembuka dan penutupnya di baris sendiri, dengan baris kosong di antaranya dan isinya.',
  },
  'component-unknown': {
    severity: 'error',
    title: 'Komponen tidak dikenal',
    message: 'komponen <{value}> tidak dikenal. {advice}. Perbaiki namanya, atau hapus.',
  },
  'html-tag': {
    severity: 'error',
    title: 'HTML di dalam teks',
    message: 'HTML tidak dipakai di teks: <{value}>. {advice}',
  },
  'component-inline': {
    severity: 'error',
    title: 'Komponen di tengah teks',
    message:
      'komponen <{value}> ada di tengah paragraf. Tulis di baris sendiri, dengan baris kosong di atas dan di bawahnya.',
  },
  'component-content-missing': {
    severity: 'error',
    title: 'Komponen tanpa isi',
    message: 'komponen <{value}> harus memuat {content}. Tulis seperti {example}',
  },
  'component-content-surplus': {
    severity: 'error',
    title: 'Komponen dengan isi',
    message: 'komponen <{value}> tidak memuat teks. Tulis seperti {example}',
  },
  'attribute-unquoted': {
    severity: 'error',
    title: 'Isian komponen tanpa tanda kutip',
    message: 'isian {value} harus diapit tanda kutip lurus. Tulis seperti {value}="..."',
  },
  'attribute-unknown': {
    severity: 'error',
    title: 'Isian komponen tidak dikenal',
    message: 'komponen <{component}> tidak punya isian "{value}".{suggestion} Tulis seperti {example}',
  },
  'attribute-value': {
    severity: 'error',
    title: 'Nilai isian komponen tidak dikenal',
    message: '"{value}" bukan pilihan untuk isian {key}.{suggestion} Pilihannya: {known}.',
  },
  'attribute-missing': {
    severity: 'error',
    title: 'Isian komponen belum ada',
    message: 'komponen <{component}> belum punya isian {value}. Tulis seperti {example}',
  },
  'attribute-empty': {
    severity: 'error',
    title: 'Isian komponen kosong',
    message:
      'isian {value} di <{component}> kosong. Tulis nilainya di antara tanda kutip, seperti {example}; bila tidak perlu, hapus isiannya.',
  },
  'attribute-spaced': {
    severity: 'error',
    title: 'Spasi di tepi isian',
    message: 'isian {value} diawali atau diakhiri spasi. Hapus spasi itu.',
  },
  'attribute-twice': {
    severity: 'error',
    title: 'Isian komponen ganda',
    message: 'isian {value} ditulis lebih dari sekali di <{component}>. Sisakan satu.',
  },
  'link-broken': {
    severity: 'error',
    title: 'Tautan ke halaman yang tidak ada',
    message: '"{value}" bukan alamat halaman di situs ini.{advice} Perbaiki alamatnya, atau hapus tautannya.',
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
  footnote: {
    severity: 'error',
    title: 'Catatan kaki',
    message:
      'catatan kaki tidak dipakai di situs ini. Untuk sumber pakai <Sumber id="..." />; keterangan lain tulis di kalimatnya.',
  },
  'picture-unknown': {
    severity: 'error',
    title: 'Gambar di dalam teks',
    message: 'gambar "{value}" belum dapat dipakai di dalam teks. Hapus baris ini.',
  },
  'component-tableless': {
    severity: 'error',
    title: 'Komponen tanpa tabel',
    message: 'komponen <{value}> menampilkan {table}, yang tidak ada. Buat tabelnya, atau hapus baris ini.',
  },
  'component-nested': {
    severity: 'error',
    title: 'Komponen di dalam tautan atau judul',
    message: 'komponen <{value}> ada di dalam {around}. Tulis di luarnya.',
  },
  'component-twice': {
    severity: 'error',
    title: 'Komponen dipakai dua kali',
    message: 'komponen <{value}> sudah dipakai di baris {line}. Sisakan satu di halaman ini.',
  },
  'figure-in-heading': {
    severity: 'error',
    title: 'Angka kosong di dalam judul',
    message:
      'judul juga tampil di daftar isi, jadi angkanya harus tertulis. Tulis di antara <Angka ...> dan </Angka>.',
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
  'phone-in-text': {
    severity: 'warning',
    title: 'Nomor telepon seluler dalam teks',
    message:
      'ada nomor telepon seluler ("{value}"). Biarkan hanya bila itu nomor layanan kantor, bukan nomor pribadi.',
  },
} as const satisfies Record<string, ProblemKind>;
