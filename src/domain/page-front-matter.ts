import { z } from 'zod';
import { filledText, isoDate } from './schema-parts.ts';

/** Front matter of a page in `content/pages`. */
export const pageFrontMatter = z.strictObject({
  title: filledText
    .describe('Judul halaman, tampil sebagai judul besar dan di tab peramban.')
    .meta({ label: 'Judul' }),
  description: filledText
    .describe('Satu kalimat tentang isi halaman, tampil di mesin pencari.')
    .meta({ label: 'Keterangan' }),
  updated: isoDate
    .describe('Tanggal isi terakhir diperbarui, ditulis seperti 2026-11-24.')
    .meta({ label: 'Diperbarui' }),
  contents: z
    .enum(['2', '3'])
    .or(z.literal([2, 3]))
    .transform(Number)
    .default(2)
    .describe('Judul yang masuk daftar isi halaman: 2 hanya bagian (##), 3 juga judul di dalamnya (###).')
    .meta({ label: 'Daftar isi' }),
  order: z
    .string()
    .regex(/^[1-9]\d?$/)
    .or(z.number())
    .transform(Number)
    .optional()
    .describe(
      'Urutan di antara halaman dalam satu folder, 1 sampai 99; di kakinya ada tautan ke halaman berikutnya.',
    )
    .meta({ label: 'Urutan' }),
});

export type PageFrontMatter = z.infer<typeof pageFrontMatter>;
