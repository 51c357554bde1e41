import { z } from 'zod';
import { areaCodeText, filledText, partialDate, webAddress } from './schema-parts.ts';

const sourceSchema = z.strictObject({
  title: filledText.describe('Judul sumber, seperti yang ditulis penerbitnya.'),
  publisher: filledText.describe('Lembaga atau media yang menerbitkan sumber itu.'),
  address: webAddress.describe('Alamat web sumber yang utuh, diawali https://.'),
  date: partialDate
    .optional()
    .describe(
      'Tanggal terbit sumber, seperti 2023-10-25, 2023-10, atau 2023; hapus barisnya bila tidak diketahui.',
    ),
});

/** Front matter of a news item in `content/news`. */
export const newsFrontMatter = z.strictObject({
  title: filledText.describe('Judul berita, pendek dan konkret.'),
  summary: filledText.max(200).describe('Ringkasan dalam satu atau dua kalimat, paling panjang 200 huruf.'),
  date: partialDate.describe(
    'Tanggal kejadian atau terbitnya yang ada di kalender, setepat yang diketahui, seperti 2023-10-25, 2023-10, atau 2023.',
  ),
  estimated: z
    .enum(['true', 'false'])
    .transform((text) => text === 'true')
    .optional()
    .describe('true bila tanggal itu hanya perkiraan; hapus barisnya bila tanggalnya pasti.'),
  areas: z
    .array(areaCodeText.describe('Kode wilayah yang dibicarakan, seperti 36.71 atau 36.71.07.1001.'))
    .refine((codes) => new Set(codes).size === codes.length, { error: 'area-twice' })
    .describe(
      'Daftar kode wilayah yang dibicarakan, tiap kode satu kali, seperti [36.71]; tulis [] bila tidak ada.',
    ),
  sources: z
    .array(sourceSchema.describe('Satu sumber: title, publisher, address, dan date bila diketahui.'))
    .min(1)
    .describe(
      'Daftar sumber, sekurangnya satu; tiap sumber berisi title, publisher, address, dan date bila diketahui.',
    ),
});

export type NewsFrontMatter = z.infer<typeof newsFrontMatter>;
export type NewsSource = NewsFrontMatter['sources'][number];
