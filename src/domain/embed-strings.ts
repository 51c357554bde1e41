/** Words of the embeds, small pages for the pages of others: key and what it is, as in strings-schema.ts. */
export const EMBED_STRING_KEYS = {
  'embed.title': 'Judul halaman sematan. {area}',
  'embed.description': 'Keterangan halaman sematan. {area}',
  'embed.open': 'Tulisan tautan ke halaman lengkap.',
  'embed.unofficial': 'Selama pengelola situs belum ditetapkan.',
  'embed.licence': 'Tulisan tautan lisensi data.',
  'embed.code': 'Judul bagian kode sematan di halaman wilayah.',
  'embed.codeText': 'Penjelasan kode sematan: cara memakai, data dan tanggalnya.',
  'embed.codeLabel': 'Nama kotak kode sematan.',
  'embed.frameTitle': 'Nama bingkai sematan untuk pembaca layar di situs lain. {area}',
  'embed.look': 'Tulisan tautan untuk melihat sematan.',
} as const;
