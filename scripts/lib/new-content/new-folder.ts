import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import { besideFolder, type Folders } from '#lib/folders.ts';
import { Refusal } from '#lib/problems-found.ts';
import { writeTree } from '#lib/write-tree.ts';

/** Refuses a folder that is not free, or that lies in what the project reads or writes. */
export function checkNewFolder(out: string, { contentDir, generatedDir, outDir }: Folders): void {
  const taken = [
    contentDir,
    generatedDir,
    outDir,
    ...['src', 'scripts', 'node_modules', '.git'].map((name) => resolve(name)),
  ];
  const clash = taken.find(
    (folder) => out === folder || out.startsWith(`${folder}${sep}`) || folder.startsWith(`${out}${sep}`),
  );
  if (clash !== undefined) {
    throw new Refusal(`--out (${out}) bertumpuk dengan ${clash}. Pilih folder lain, misalnya ../isi-baru.`);
  }
  const above = nearestThere(dirname(out));
  if (!statSync(above).isDirectory()) {
    throw new Refusal(`--out (${out}) terletak di dalam ${above}, yang bukan folder. Pilih tempat lain.`);
  }
  if (!existsSync(out)) return;
  if (!statSync(out).isDirectory())
    throw new Refusal(`--out (${out}) adalah berkas. Pilih nama folder yang belum ada.`);
  if (readdirSync(out).length > 0) {
    throw new Refusal(
      `--out (${out}) sudah ada dan berisi. Pilih folder yang belum ada atau kosong; isinya tidak diubah.`,
    );
  }
}

function nearestThere(path: string): string {
  return existsSync(path) ? path : nearestThere(dirname(path));
}

/**
 * Writes the files beside `out`, lets `check` look at them, and only then renames the folder to `out`: a failure at any
 * moment leaves nothing of it behind.
 */
export async function writeNewFolder(
  out: string,
  files: Iterable<readonly [path: string, content: string | Uint8Array]>,
  check: (folder: string) => Promise<void>,
): Promise<void> {
  const next = besideFolder(out, 'baru');
  try {
    mkdirSync(dirname(out), { recursive: true });
    rmSync(next, { recursive: true, force: true });
    mkdirSync(next);
    writeTree(next, files);
    await check(next);
    if (existsSync(out)) rmdirSync(out);
    renameSync(next, out);
  } catch (error) {
    rmSync(next, { recursive: true, force: true });
    throw 'code' in (error as object)
      ? Object.assign(error as object, { path: out, dest: undefined })
      : error;
  }
}
