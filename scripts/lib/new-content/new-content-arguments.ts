import { parseArgs } from 'node:util';

/** What the command line of `content:new` asks for. */
export interface NewContentOptions {
  readonly region: string;
  readonly out: string;
  readonly name: string | null;
  readonly positions: string | null;
}

/** How the command is used, for `--help` and for mistakes. */
export const NEW_CONTENT_USAGE = `Cara pakai: npm run content:new -- --region KODE --out FOLDER [pilihan]

Membuat folder isi untuk situs wilayah lain: provinsi ("34"), kabupaten atau kota ("3404"), atau "ID".
Yang hanya tentang wilayah folder isi sekarang tidak ikut.

  --region 34          kode wilayah situs yang baru
  --out ../isi-34      folder yang akan dibuat; belum ada, atau masih kosong
  --name "..."         nama situs; tanpa ini "Kampung KB" dan nama wilayahnya
  --positions BERKAS   CSV letak kecamatan lain (kolom kode, bujur, lintang); baris wilayah lain dilewati`;

/** Reads the arguments after the name of the script; null where they make no sense or help is asked for. */
export function readNewContentArguments(args: readonly string[]): NewContentOptions | null {
  const values = parseSafely(args);
  const { region = '', out = '' } = values ?? {};
  if (values === null || values.help === true || region.trim() === '' || out.trim() === '') return null;
  return { region, out, name: values.name?.trim() || null, positions: values.positions ?? null };
}

function parseSafely(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        region: { type: 'string' },
        out: { type: 'string' },
        name: { type: 'string' },
        positions: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch {
    return null;
  }
}
