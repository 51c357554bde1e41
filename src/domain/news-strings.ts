/** Words of the news: key and what it is, as in strings-schema.ts. */
export const NEWS_STRING_KEYS = {
  'news.title': 'Judul daftar berita dan namanya di jejak remah.',
  'news.description': 'Keterangan daftar berita untuk mesin pencari. {area}',
  'news.lead': 'Penjelasan di atas daftar berita. {area}',
  'news.none': 'Bila belum ada berita.',
  'news.estimated': 'Tanggal berita yang hanya perkiraan. {date}',
  'news.areas': 'Kata di depan nama wilayah yang dibicarakan sebuah berita.',
  'news.sources': 'Judul daftar sumber sebuah berita.',
  'news.permalink': 'Kata di depan alamat tetap sebuah berita.',
} as const;
