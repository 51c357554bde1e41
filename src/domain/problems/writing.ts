import type { ProblemKind } from '../problem.ts';
import { FIGURE_PROBLEMS } from './figures-in-texts.ts';
import { LINK_PROBLEMS } from './links.ts';
import { TEXT_LIMIT_PROBLEMS } from './text-limits.ts';

/** Problems of the text of pages and news: its marks, its components, its links and headings. */
export const WRITING_PROBLEMS = {
  ...FIGURE_PROBLEMS,
  ...LINK_PROBLEMS,
  ...TEXT_LIMIT_PROBLEMS,
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
      'baris yang diawali "{value}" dengan huruf kecil dibaca sebagai perintah. Bila itu kalimat, awali dengan huruf besar atau kata lain. Bila itu perintah program, hapus barisnya; komponen dapat dipakai langsung.',
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
    message: '"{value}" bukan pilihan untuk isian {key}.{suggestion} Tulis salah satu: {known}.',
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
  'attribute-heading': {
    severity: 'error',
    title: 'Bagian yang dituju tidak ada',
    message:
      'halaman ini tidak punya bagian "{value}".{advice} Tulis nama bagiannya dengan huruf kecil dan tanda hubung, tanpa #.',
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
  footnote: {
    severity: 'error',
    title: 'Catatan kaki',
    message:
      'catatan kaki tidak dipakai di situs ini. Untuk sumber pakai <Sumber id="..." />; keterangan lain tulis di kalimatnya.',
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
  'mark-in-plain': {
    severity: 'error',
    title: 'Tanda di dalam teks biasa',
    message:
      '"{value}" akan tampil seperti tertulis, karena di sini hanya teks biasa yang dibaca. Hapus tandanya.',
  },
  'mark-unread': {
    severity: 'warning',
    title: 'Tanda yang tampil seperti tertulis',
    message: '"{value}" tampil seperti tertulis, karena tandanya tidak lengkap atau salah tempat. {advice}',
  },
  'figure-percent': {
    severity: 'error',
    title: 'Tanda persen di belakang angka kosong',
    message:
      'situs menulis tanda persen sendiri bila angkanya persentase. Hapus "{value}" di belakang <Angka>, atau tulis angkanya di antara <Angka> dan </Angka>.',
  },
  'table-row-long': {
    severity: 'error',
    title: 'Baris tabel terlalu panjang',
    message:
      'baris tabel ini {found} sel, padahal baris kepalanya {wanted}, sehingga "{value}" tidak tampil. Tambahkan kolom di baris kepala dan di bawahnya, atau hapus tanda | yang berlebih.',
  },
  'phone-in-text': {
    severity: 'warning',
    title: 'Nomor telepon seluler dalam teks',
    message:
      'ada nomor telepon seluler ("{value}"). Biarkan hanya bila itu nomor layanan kantor, bukan nomor pribadi.',
  },
} as const satisfies Record<string, ProblemKind>;
