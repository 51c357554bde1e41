import { parseArgs } from 'node:util';

/** What the command line of `data:boundaries` asks for. */
export interface BoundaryOptions {
  readonly file: string;
  readonly isDryRun: boolean;
  /** Boundaries of more villages may be replaced. */
  readonly isReplacing: boolean;
  /** The report names every village without a shape. */
  readonly isNamingAll: boolean;
}

/** How the command is used, for `--help` and for mistakes. */
export const BOUNDARY_USAGE = `Cara pakai: npm run data:boundaries -- BERKAS [pilihan]

BERKAS adalah GeoJSON atau TopoJSON batas desa dan kelurahan, boleh dikemas GZIP (.gz). Bentuknya harus
punya kode desa Kemendagri, di properti bernama apa saja. Hasilnya data/boundaries.geojson.

  --dry-run    hanya memeriksa dan melapor; tidak ada yang ditulis
  --replace    ganti boundaries.geojson walau yang baru memuat lebih sedikit desa
  --all        sebut semua desa yang tidak punya bentuk`;

/** Reads the arguments after the name of the script; null where they make no sense or help is asked for. */
export function readBoundaryArguments(args: readonly string[]): BoundaryOptions | null {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        'dry-run': { type: 'boolean', default: false },
        replace: { type: 'boolean', default: false },
        all: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0 || values.help) return null;
    return {
      file,
      isDryRun: values['dry-run'],
      isReplacing: values.replace,
      isNamingAll: values.all,
    };
  } catch {
    return null;
  }
}
