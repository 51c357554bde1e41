import { z } from 'zod';
import { filledText } from '../schema-parts.ts';

/** The picture of a news item, as the head of its file names it; it may have none. */
export const pictureField = z
  .strictObject({
    file: filledText
      .describe('Nama berkas gambar di folder pictures, seperti rapat.jpg.')
      .meta({ label: 'Berkas gambar', picture: true }),
    alt: filledText
      .describe(
        'Apa yang terlihat di gambar, untuk orang yang tidak melihatnya, dalam satu kalimat tanpa kata "gambar" atau "foto".',
      )
      .meta({ label: 'Yang terlihat' }),
    credit: filledText
      .describe('Siapa yang membuat gambar itu, seperti nama kantor atau media.')
      .meta({ label: 'Pembuat gambar' }),
  })
  .optional()
  .describe(
    'Gambar berita: file, alt, dan credit, tiap satunya di baris sendiri di bawah "picture:" dan diawali dua spasi; hapus semuanya bila tidak ada gambar.',
  )
  .meta({ label: 'Gambar' });
