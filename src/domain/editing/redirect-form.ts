import { z } from 'zod';
import type { REDIRECT_COLUMNS } from '../redirects/redirect.ts';
import { filledText, partialDate } from '../schema-parts.ts';

const address = z.string().regex(/^\/\S*$/);

/** The fields of a row: the columns of the table, no other. */
const FIELDS = {
  alamat_lama: address
    .describe('Alamat yang dulu, diawali dan diakhiri garis miring, seperti /berita/rapat/.')
    .meta({ label: 'Alamat lama' }),
  alamat_baru: address
    .describe(
      'Alamat halaman itu sekarang, diawali garis miring; bagian halaman boleh disebut, seperti /glosarium/#pokja.',
    )
    .meta({ label: 'Alamat baru' }),
  tanggal: partialDate
    .describe('Tanggal halaman itu dipindahkan, seperti 2026-11-26, 2026-11, atau 2026.')
    .meta({ label: 'Tanggal' }),
  alasan: filledText
    .describe('Mengapa halaman itu dipindahkan, dalam satu kalimat.')
    .meta({ label: 'Alasan' }),
} satisfies Record<(typeof REDIRECT_COLUMNS)[number], z.ZodType>;

/** A row of `redirects.csv` as the editing page asks for it. The build checks the whole table. */
export const redirectRow = z.strictObject(FIELDS);
