/** Words of the embeds, small pages for the pages of others: key and what it is, as in strings-schema.ts. */
export const EMBED_STRING_KEYS = {
  'embed.title': 'Judul halaman sematan. {area}',
  'embed.description': 'Keterangan halaman sematan. {area}',
  'embed.open': 'Tulisan tautan ke halaman lengkap.',
  'embed.unofficial': 'Selama pengelola situs belum ditetapkan.',
  'embed.licence': 'Tulisan tautan lisensi data.',
  'embed.code': 'Judul bagian kode sematan di halaman wilayah.',
  'embed.codeText':
    'Penjelasan kode sematan yang mengikuti data terbaru, bila belum ada rilis tentang wilayah itu.',
  'embed.codePinned': 'Penjelasan kode sematan yang tetap pada satu rilis. {date}',
  'embed.codeFollow': 'Cara membuat kode itu mengikuti data terbaru. {part}',
  'embed.lookFollow': 'Tulisan tautan untuk melihat sematan yang mengikuti data terbaru.',
  'embed.titlePinned': 'Judul halaman sematan yang tetap pada satu rilis. {area} {date}',
  'embed.pinned': 'Bahwa sematan itu tetap pada satu rilis. {date}',
  'embed.newer': 'Tulisan tautan ke data yang lebih baru. {date}',
  'embed.codeLabel': 'Nama kotak kode sematan.',
  'embed.frameTitle': 'Nama bingkai sematan untuk pembaca layar di situs lain. {area}',
  'embed.look': 'Tulisan tautan untuk melihat sematan.',
} as const;
