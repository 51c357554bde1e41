import { z } from 'zod';
import { areaCodeText, filledText, partialDate, webAddress } from './schema-parts.ts';

/** Columns of `content/data/official-figures.csv`. */
export const FIGURE_COLUMNS = ['metrik', 'kode', 'nilai', 'satuan', 'tanggal', 'sumber', 'tautan', 'catatan'] as const;

/** One figure that somebody published: what, where, how much, when, who says so. */
export const figureSchema = z.strictObject({
  metrik: filledText,
  kode: areaCodeText,
  nilai: z.coerce.number().nonnegative(),
  satuan: filledText,
  tanggal: partialDate,
  sumber: filledText,
  tautan: webAddress,
  catatan: filledText.nullable(),
});

export type OfficialFigure = z.infer<typeof figureSchema>;
