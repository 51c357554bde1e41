/** Words of the page that stands at the old address of a page that moved: key and what it is, as in strings-schema.ts. */
export const REDIRECT_STRING_KEYS = {
  'redirect.title': 'Judul halaman di alamat lama. {address}',
  'redirect.text': 'Kapan dan ke mana halamannya pindah. {date} {address}',
  'redirect.reason': 'Di depan alasan pindah, yang ditulis di redirects.csv.',
  'redirect.bpsTitle': 'Judul halaman di alamat dengan kode BPS. {code}',
  'redirect.bpsText': 'Ke mana kode BPS itu mengantar, dan tanggal sumbernya. {date} {address}',
  'redirect.bpsSource': 'Di depan nama sumber kode BPS.',
  'redirect.link': 'Tulisan tautan ke alamat baru.',
  'moved.title': 'Judul halaman kode lama. {code}',
  'moved.text': 'Penjelasan halaman kode lama. {old} {new} {place}',
  'moved.basis': 'Di depan dasar perubahan kode.',
  'moved.link': 'Tulisan tautan ke halaman baru. {place}',
} as const;
