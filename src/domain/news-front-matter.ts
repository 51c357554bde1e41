import { z } from 'zod';
import { pictureField } from './pictures/picture-field.ts';
import { areaCodeText, filledText, isoDate, partialDate, webAddress, yesOrNo } from './schema-parts.ts';

/** What a news item can be about, in the order of lists; each has a list of its own and a name in the strings. */
export const NEWS_CATEGORIES = ['kegiatan', 'data', 'kebijakan', 'penghargaan', 'pengumuman'] as const;

export type NewsCategory = (typeof NEWS_CATEGORIES)[number];

const sourceSchema = z.strictObject({
  title: filledText
    .describe('Judul sumber, seperti yang ditulis penerbitnya.')
    .meta({ label: 'Judul sumber' }),
  publisher: filledText
    .describe('Lembaga atau media yang menerbitkan sumber itu.')
    .meta({ label: 'Penerbit' }),
  address: webAddress
    .describe('Alamat web sumber yang utuh, diawali https://.')
    .meta({ label: 'Alamat web' }),
  date: partialDate
    .optional()
    .describe(
      'Tanggal terbit sumber, seperti 2023-10-25, 2023-10, atau 2023; hapus barisnya bila tidak diketahui.',
    )
    .meta({ label: 'Tanggal terbit sumber' }),
});

/** Front matter of a news item in `content/news`. */
export const newsFrontMatter = z.strictObject({
  // Three news stand on the page of a village, the lightest of all: their titles must not make it too heavy.
  title: filledText
    .max(100)
    .describe('Judul berita, pendek dan konkret, paling panjang 100 huruf.')
    .meta({ label: 'Judul' }),
  summary: filledText
    .max(200)
    .describe('Ringkasan dalam satu atau dua kalimat, paling panjang 200 huruf.')
    .meta({ label: 'Ringkasan' }),
  date: partialDate
    .describe(
      'Tanggal kejadian atau terbitnya yang ada di kalender, setepat yang diketahui, seperti 2023-10-25, 2023-10, atau 2023; berita bertanggal besok baru tampil besok.',
    )
    .meta({ label: 'Tanggal' }),
  estimated: yesOrNo
    .optional()
    .describe('true bila tanggal itu hanya perkiraan; hapus barisnya bila tanggalnya pasti.')
    .meta({ label: 'Tanggalnya perkiraan' }),
  until: isoDate
    .optional()
    .describe(
      'Hari terakhir berita ini tampil, seperti 2026-12-31; hapus barisnya bila berita tampil seterusnya.',
    )
    .meta({ label: 'Tampil sampai' }),
  draft: yesOrNo
    .optional()
    .describe('true selama berita belum boleh terbit; hapus barisnya, atau tulis false, untuk menerbitkan.')
    .meta({ label: 'Draf' }),
  category: z
    .enum(NEWS_CATEGORIES)
    .optional()
    .describe(`Jenis berita: ${NEWS_CATEGORIES.join(', ')}; hapus barisnya bila tidak ada yang cocok.`)
    .meta({ label: 'Jenis berita' }),
  areas: z
    .array(areaCodeText.describe('Kode wilayah yang dibicarakan, seperti 36.71 atau 36.71.07.1001.'))
    .refine((codes) => new Set(codes).size === codes.length, { error: 'area-twice' })
    .describe(
      'Daftar kode wilayah yang dibicarakan, tiap kode satu kali, seperti [36.71]; tulis [] bila tidak ada.',
    )
    .meta({ label: 'Kode wilayah' }),
  picture: pictureField,
  sources: z
    .array(sourceSchema.describe('Satu sumber: title, publisher, address, dan date bila diketahui.'))
    .min(1)
    .describe(
      'Daftar sumber, sekurangnya satu; tiap sumber berisi title, publisher, address, dan date bila diketahui.',
    )
    .meta({ label: 'Sumber' }),
});

export type NewsFrontMatter = z.infer<typeof newsFrontMatter>;
export type NewsSource = NewsFrontMatter['sources'][number];
