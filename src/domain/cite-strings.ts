/** Words of citations: key and what it is, as in strings-schema.ts. */
export const CITE_STRING_KEYS = {
  'cite.title': 'Judul bagian kutipan di tiap halaman.',
  'cite.news': 'Nama gaya kutipan berita.',
  'cite.apa': 'Nama gaya kutipan APA.',
  'cite.bibtex': 'Nama bentuk kutipan BibTeX.',
  'cite.copy': 'Tombol untuk menyalin satu kutipan; di belakangnya nama gayanya, untuk pembaca layar.',
  'cite.copied': 'Bila kutipan sudah tersalin.',
  'cite.newsText': 'Kutipan gaya berita. {author} {title} {state} {address}',
  'cite.stateRelease': 'Keadaan halaman berdata, di dalam kutipan gaya berita. {date}',
  'cite.stateDate': 'Keadaan halaman tanpa data, di dalam kutipan gaya berita. {date}',
  'cite.stateUnknown': 'Bila tanggalnya tidak diketahui, di dalam kutipan gaya berita.',
  'cite.releaseNote': 'Rilis di belakang judul dalam kutipan APA, dan di catatan BibTeX. {date}',
  'cite.version': 'Versi himpunan data di belakang judulnya dalam kutipan APA. {release}',
  'cite.dataset': 'Sebutan himpunan data dalam kutipan APA, di dalam kurung siku.',
  'cite.noDate': 'Singkatan APA bila tanggalnya tidak diketahui.',
  'cite.permalink': 'Nama tautan tetap ke keadaan halaman pada satu rilis.',
  'cite.basis': 'Rilis data yang menjadi dasar halaman; tautannya menuju halaman rilis. {date}',
} as const;
