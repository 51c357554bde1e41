import { z } from 'zod';
import { filledText } from './schema-parts.ts';

/** Front matter of a page in `content/pages`. */
export const pageFrontMatter = z.strictObject({
  title: filledText.describe('Judul halaman, tampil sebagai judul besar dan di tab peramban.'),
  description: filledText.describe('Satu kalimat tentang isi halaman, tampil di mesin pencari.'),
  updated: z
    .union([z.iso.date(), z.date().transform((date) => date.toISOString().slice(0, 10))])
    .describe('Tanggal isi terakhir diperbarui, ditulis seperti 2026-11-24.'),
});

export type PageFrontMatter = z.infer<typeof pageFrontMatter>;
