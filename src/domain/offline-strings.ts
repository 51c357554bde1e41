/** Words of the page that is shown without a connection: key and what it is, as in strings-schema.ts. */
export const OFFLINE_STRING_KEYS = {
  'offline.title': 'Judul halaman tanpa sambungan internet.',
  'offline.text': 'Apa yang terjadi, dalam satu atau dua kalimat.',
  'offline.retry': 'Tulisan tautan coba lagi.',
  'offline.what': 'Judul daftar apa yang masih bisa dan yang tidak.',
  'offline.what.1': 'Yang masih bisa: halaman yang pernah dibuka.',
  'offline.what.2': 'Yang tidak bisa: pencarian.',
  'offline.what.3': 'Yang tidak hilang: alamat halaman.',
} as const;
