import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Register } from '#domain/register.ts';
import type { IsoDate } from '#domain/release.ts';
import { todayFrom } from '#lib/clock.ts';
import { openContentFolder } from '#lib/content-folder.ts';
import { foldersFrom } from '#lib/folders.ts';
import { ProblemsFound, stopOnErrors } from '#lib/problems-found.ts';
import { readData } from '#lib/read-data.ts';
import { readRegister } from '#lib/read-register.ts';
import { TILES_FILE } from '#lib/read-tables.ts';
import { replaceFile } from '#lib/replace-file.ts';
import { runCommand } from '#lib/run-command.ts';
import { fromFirstPlace, tileCsv } from '#lib/tile-file.ts';
import { tileReport } from '#lib/tile-report.ts';
import { keptTiles } from '#maps/kept-tiles.ts';
import { layoutTiles } from '#maps/tile-layout.ts';

/** What the command depends on; `isNew` lays all tiles out anew, `isDryRun` writes nothing. */
export interface LayTilesInput {
  readonly contentDir: string;
  readonly register: Register;
  readonly today: IsoDate;
  readonly isNew: boolean;
  readonly isDryRun: boolean;
}

const USAGE = `Cara pakai: npm run data:tiles [-- pilihan]

Menyimpan susunan peta ubin di content/data/${TILES_FILE}. Desa yang sudah punya ubin tetap di ubinnya,
kecuali bila register memaksanya pindah.

  --dry-run   hanya melaporkan apa yang akan berubah; content/ tidak diubah
  --new       susun semua ubin dari awal; hampir semua desa berpindah`;

/** A layout is made of these; errors of other files, such as a release with codes of yesterday, do not matter to it. */
const USED_FILES = ['site.json', 'data/code-changes.csv', 'data/district-positions.csv'];

/**
 * Writes the layout of the tile map: the one so far with what the register forces to change, or a new one. Gives the
 * report; throws `ProblemsFound` where what it is made of has errors, and then nothing was written.
 */
export async function layTiles(input: LayTilesInput): Promise<string> {
  const { contentDir, register, today, isNew, isDryRun } = input;
  const folder = openContentFolder(contentDir);
  const path = `data/${TILES_FILE}`;
  const { data, problems } = await readData(folder, { register, today });
  const used = [...USED_FILES, ...(isNew ? [] : [path])].map((name) => folder.nameOf(name));
  stopOnErrors(problems.filter(({ file }) => used.includes(file)));
  if (data === null) throw new ProblemsFound(problems);
  const { site, positions, tilePlaces, codeChanges } = data;
  const before = keptTiles(isNew || tilePlaces === null ? new Map() : tilePlaces, codeChanges);
  const laid = layoutTiles({ register, region: site.region, positions, kept: before });
  const cells = before.size === 0 ? fromFirstPlace(laid.cells) : laid.cells;
  if (!isDryRun) replaceFile(join(contentDir, path), tileCsv(cells));
  const ending = isDryRun ? 'Tidak ada yang ditulis.' : `Ditulis: ${folder.nameOf(path)}.`;
  return `${tileReport(before, cells, register)}\n${ending}`;
}

if (import.meta.main) {
  const { 'dry-run': isDryRun, new: isNew, help } = readOptions(process.argv.slice(2)) ?? { help: true };
  if (help) {
    console.error(USAGE);
    process.exitCode = 2;
  } else {
    await runCommand(() => run({ isNew: isNew ?? false, isDryRun: isDryRun ?? false }));
  }
}

function readOptions(args: string[]) {
  try {
    return parseArgs({
      args,
      options: { 'dry-run': { type: 'boolean' }, new: { type: 'boolean' }, help: { type: 'boolean' } },
    }).values;
  } catch {
    return null;
  }
}

async function run(options: Pick<LayTilesInput, 'isNew' | 'isDryRun'>): Promise<void> {
  const { contentDir } = foldersFrom(process.env);
  const today = todayFrom(process.env);
  console.log(await layTiles({ contentDir, register: await readRegister(), today, ...options }));
}
