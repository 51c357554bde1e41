import { parseArgs } from 'node:util';
import { suggestNearest } from '#domain/nearest.ts';

/** What the command line of `data:import` asks for. Null is "not said". */
export interface ImportOptions {
  readonly file: string;
  readonly date: string | null;
  /** A filled-in file of candidates whose decisions are to be taken over. */
  readonly corrections: string | null;
  readonly isDryRun: boolean;
  readonly isPartial: boolean;
  readonly isReplacing: boolean;
  /** Every row is a Kampung KB, though no column says so. */
  readonly isAllSudah: boolean;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly address: string | null;
  readonly licence: string | null;
}

/** How the command is used, for `--help` and for mistakes. */
export const IMPORT_USAGE = `Cara pakai: npm run data:import -- BERKAS [pilihan]

BERKAS adalah ekspor portal Kampung KB (XLSX), atau CSV atau XLSX lain dengan kode atau nama desa.

  --date 2023-08-28    tanggal keadaan data; tanpa ini diambil dari nama berkas
  --corrections BERKAS ambil keputusan dari berkas calon koreksi yang sudah diisi
  --dry-run            hanya membuat laporan; content/ tidak diubah
  --partial            berkas tidak menyebut semua Kampung KB di wilayah ini
  --replace            ganti rilis dengan tanggal yang sama
  --all-sudah          semua baris adalah Kampung KB, walau tidak ada kolom status
  --title "..."        judul sumber
  --publisher "..."    penerbit data; wajib bila berkasnya bukan ekspor portal
  --address https://…  alamat sumber
  --licence "..."      lisensi; tanpa ini ditulis "Tidak dinyatakan penerbit"`;

/** Reads the arguments after the name of the script; null where they make no sense or help is asked for. */
export function readImportArguments(args: readonly string[]): ImportOptions | null {
  const parsed = parseSafely(args);
  const [file, ...more] = parsed?.positionals ?? [];
  if (parsed === null || file === undefined || more.length > 0 || parsed.values.help === true) return null;
  const { values } = parsed;
  return {
    file,
    date: values.date ?? null,
    corrections: values.corrections ?? null,
    isDryRun: values['dry-run'] ?? false,
    isPartial: values.partial ?? false,
    isReplacing: values.replace ?? false,
    isAllSudah: values['all-sudah'] ?? false,
    title: values.title ?? null,
    publisher: values.publisher ?? null,
    address: values.address ?? null,
    licence: values.licence ?? null,
  };
}

const KNOWN = {
  date: { type: 'string' },
  corrections: { type: 'string' },
  'dry-run': { type: 'boolean' },
  partial: { type: 'boolean' },
  replace: { type: 'boolean' },
  'all-sudah': { type: 'boolean' },
  title: { type: 'string' },
  publisher: { type: 'string' },
  address: { type: 'string' },
  licence: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

function parseSafely(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: KNOWN });
  } catch {
    return null;
  }
}

/**
 * What to do where npm took an option for its own, so that a trial would be an import for good: PowerShell drops the "--"
 * before the options. Null where it took none.
 */
export function takenByNpm(env: NodeJS.ProcessEnv): string | null {
  const taken = Object.keys(KNOWN).filter(
    (name) => env[`npm_config_${name.replaceAll('-', '_')}`] !== undefined,
  );
  if (taken.length === 0) return null;
  const names = taken.map((name) => `--${name}`).join(', ');
  return `Pilihan ${names} tidak sampai ke perintah ini, karena tanda -- sebelum nama berkas hilang. Tulis: npm run data:import -- BERKAS ${names}. Di PowerShell, tulis tanda itu dengan kutip: '--'.`;
}

/** What is wrong with arguments that make no sense, in one sentence; "" where only help is asked for. */
export function argumentAdvice(args: readonly string[]): string {
  const { tokens } = parseArgs({
    args: [...args],
    allowPositionals: true,
    strict: false,
    tokens: true,
    options: KNOWN,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const known = Object.entries(KNOWN).find(([name]) => name === token.name)?.[1];
    if (known === undefined) {
      const suggestion = suggestNearest(token.name, Object.keys(KNOWN)).replace('maksudnya ', 'maksudnya --');
      return `Pilihan ${token.rawName} tidak dikenal.${suggestion}`;
    }
    const lacksValue = known.type === 'string' && (token.value === undefined || token.value.startsWith('--'));
    if (lacksValue) return `Di belakang ${token.rawName} harus ada isinya.`;
    if (known.type === 'boolean' && token.value !== undefined) return `${token.rawName} ditulis tanpa isi.`;
  }
  const files = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  if (files.length < 2) return '';
  return `Ada ${files.length} nama berkas. Bila satu nama yang memuat spasi, apit dengan tanda kutip: "${files.join(' ')}".`;
}
