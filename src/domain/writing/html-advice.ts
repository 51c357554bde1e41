import { componentRule } from './components.ts';

/** What to write instead of an HTML tag, by its name. */
const INSTEAD = new Map(
  Object.entries({
    b: 'Tulis **teks tebal**.',
    strong: 'Tulis **teks tebal**.',
    i: 'Tulis *teks miring*.',
    em: 'Tulis *teks miring*.',
    a: 'Tulis tautan sebagai [tulisan tautan](alamat).',
    br: 'Mulai paragraf baru dengan baris kosong.',
    p: 'Mulai paragraf baru dengan baris kosong.',
    hr: 'Hapus; judul bagian sudah memisahkan.',
    ul: 'Tulis tiap butir di baris sendiri, diawali tanda hubung dan spasi.',
    ol: 'Tulis tiap butir di baris sendiri, diawali 1. dan spasi.',
    li: 'Tulis tiap butir di baris sendiri, diawali tanda hubung dan spasi.',
    table: 'Tulis tabel dengan garis tegak, seperti di berkas lain.',
    img: `Tulis ${componentRule('Gambar')!.example}.`,
    code: 'Apit teksnya dengan tanda `.',
  }),
);

/** What to do about an HTML tag, in words that end a message for staff. */
export function htmlAdvice(name: string): string {
  if (/^h[1-6]$/i.test(name)) return 'Tulis judul bagian sebagai ## Judul.';
  return INSTEAD.get(name.toLowerCase()) ?? 'Hapus tandanya; teks di antaranya boleh tetap.';
}
