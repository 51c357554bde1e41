/** Words with which a place is shared: texts to send, pictures, the sheet for a village's board. As in strings-schema.ts. */
export const SHARE_STRING_KEYS = {
  'share.heading': 'Judul bagian berbagi di halaman desa dan wilayah.',
  'share.whatsapp': 'Tulisan tautan yang membuka WhatsApp dengan teks siap kirim.',
  'share.copy': 'Tombol yang menyalin teks siap kirim.',
  'share.copied': 'Tulisan tombol itu sesudah teksnya tersalin.',
  'share.send': 'Tombol yang membuka pilihan berbagi milik telepon.',
  'share.image': 'Tulisan tautan gambar untuk dibagikan.',
  'share.qr': 'Tulisan tautan kode QR halaman wilayah.',
  'share.sheet': 'Tulisan tautan lembar papan desa. {unit}',
  'share.basis': 'Dasar status di dalam teks siap kirim. {source} {date}',
  'share.basisGathered': 'Seperti share.basis, bila rilisnya menghimpun banyak sumber. {source} {date}',
  'share.basisUnknown': 'Dasar jawaban untuk desa tanpa data: sampai rilis mana diperiksa. {date}',
  'share.notNo': 'Bahwa tanpa data bukan berarti belum ada Kampung KB di sini.',
  'share.status.sudah': 'Status di gambar yang dibagikan: tercatat sudah.',
  'share.status.belum': 'Status di gambar yang dibagikan: belum tercatat.',
  'share.status.tanpa_data': 'Status di gambar yang dibagikan: belum ada data.',
  'share.alt': 'Uraian gambar desa untuk yang tidak melihatnya. {answer} {site}',
} as const;
