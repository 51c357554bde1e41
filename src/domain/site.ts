import { z } from 'zod';
import { areaCodeText, filledText, webAddress } from './schema-parts.ts';

/** `content/site.json`: all that makes this site the site of its region and of whoever runs it. */
export const siteSchema = z.strictObject({
  name: filledText.describe('Nama situs, tampil di kepala halaman dan judul.'),
  description: filledText.describe('Satu kalimat tentang situs ini, tampil di mesin pencari.'),
  region: areaCodeText.describe(
    'Kode wilayah situs di antara tanda kutip: provinsi "36", kabupaten "3601", atau "ID" untuk seluruh negeri.',
  ),
  baseAddress: webAddress
    .refine((text) => URL.canParse(text) && new URL(text).pathname === '/', { error: 'no-path' })
    .transform((text) => text.replace(/\/$/, ''))
    .describe('Alamat web situs tanpa folder di belakangnya, misalnya https://contoh.go.id.'),
  languages: z
    .array(z.enum(['id']))
    .min(1)
    .describe('Daftar bahasa situs; sekarang hanya ["id"], karena edisi bahasa Inggris belum tersedia.'),
  operator: filledText
    .nullable()
    .describe(
      'Nama lembaga pengelola, atau null; dengan null situs menyatakan diri bukan situs resmi pemerintah.',
    ),
  contact: z
    .strictObject({
      email: z.email().nullable().describe('Surel kantor (bukan surel pribadi), atau null.'),
      address: webAddress
        .nullable()
        .describe('Alamat web halaman kontak atau tempat melapor kesalahan, atau null.'),
    })
    .describe('Cara menghubungi pengelola.'),
  menu: z
    .array(
      z.strictObject({
        label: filledText.describe('Tulisan di menu.'),
        address: z
          .string()
          .regex(/^\/\S*$/)
          .describe('Alamat halaman di situs ini, diawali garis miring, seperti "/data/".'),
      }),
    )
    .describe('Menu di kepala halaman, menurut urutan.'),
});

export type Site = z.infer<typeof siteSchema>;
