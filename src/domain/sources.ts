import { z } from 'zod';
import { areaCodeText, filledText, isoDate, webAddress } from './schema-parts.ts';

const sourceSchema = z.strictObject({
  title: filledText.describe('Judul sumber, seperti yang tampil di bawah peta dan tabel.'),
  publisher: filledText.describe('Lembaga atau pihak yang menerbitkan.'),
  address: webAddress.nullable().describe('Alamat web sumber, atau null bila tidak ada alamat umum.'),
  date: isoDate.describe('Tanggal keadaan data, seperti 2025-06-30.'),
  licence: filledText.describe('Lisensi atau syarat pemakaian data.'),
  note: filledText.nullable().optional().describe('Catatan untuk pembaca, bila perlu.'),
  title_en: filledText
    .optional()
    .describe('Judul itu dalam bahasa Inggris, bila situs berbahasa Inggris juga.'),
  publisher_en: filledText.optional().describe('Nama penerbit dalam bahasa Inggris.'),
  note_en: filledText.optional().describe('Catatan itu dalam bahasa Inggris.'),
});

const releaseSourceSchema = sourceSchema.extend({
  caveat: filledText
    .max(200)
    .optional()
    .describe(
      'Peringatan pendek di samping hitungan seluruh wilayah situs, paling panjang 200 huruf; bila perlu.',
    ),
  caveat_en: filledText.max(200).optional().describe('Peringatan itu dalam bahasa Inggris.'),
  published: isoDate
    .optional()
    .describe('Hari rilis ini mulai tampil di situs ini, seperti 2026-01-15; hapus bila tidak diketahui.'),
  completeness: z
    .enum(['complete', 'partial'])
    .describe(
      '"complete" bila desa yang tidak disebut berarti belum; "partial" bila hanya tentang desa di barisnya.',
    ),
  unsettled: z
    .array(areaCodeText)
    .optional()
    .describe(
      'Kode desa yang mungkin dimaksud baris yang belum pasti; rilis lengkap tidak berbicara tentangnya.',
    ),
});

/** `content/data/sources.json`: where each release, each file of figures and the boundaries come from. */
export const sourcesSchema = z.strictObject({
  releases: z
    .record(isoDate, releaseSourceSchema)
    .describe('Satu isian untuk tiap berkas di data/releases, bernama tanggalnya, seperti "2025-06-30".'),
  figures: z
    .record(filledText, sourceSchema)
    .describe('Satu isian untuk tiap berkas angka, bernama seperti "official-figures.csv".'),
  boundaries: sourceSchema
    .optional()
    .describe('Asal batas wilayah di boundaries.geojson; wajib bila berkas itu ada.'),
});

export type Sources = z.infer<typeof sourcesSchema>;
export type Source = z.infer<typeof sourceSchema>;
export type ReleaseSource = z.infer<typeof releaseSourceSchema>;
