import { existsSync, readdirSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import type { Folders } from './folders.ts';

/** A file that every built site has; a folder with it may be replaced by the next build. */
export const BUILT_SITE_MARK = 'api/v1/indeks.json';

/**
 * Why a build may not put its site into `outDir`, in words for staff; null where it may. The build replaces the whole
 * folder, so that a folder with anything else in it, or one that holds or lies in what the build reads, is refused.
 */
export function targetFault({ contentDir, generatedDir, outDir }: Folders): string | null {
  const read = [
    contentDir,
    generatedDir,
    ...['src', 'scripts', 'public', 'node_modules', '.git'].map((name) => resolve(name)),
  ];
  const clash = read.find((folder) => isWithin(outDir, folder) || isWithin(folder, outDir));
  if (clash !== undefined) {
    return `OUT_DIR (${outDir}) bertumpuk dengan ${clash}. Pilih folder lain, misalnya dist.`;
  }
  if (!existsSync(outDir) || existsSync(join(outDir, BUILT_SITE_MARK))) return null;
  if (readdirSync(outDir).length === 0) return null;
  return `OUT_DIR (${outDir}) berisi berkas yang bukan hasil pembuatan situs ini, dan pembuatan situs akan menghapusnya. Pilih folder kosong, atau pindahkan isinya.`;
}

function isWithin(inner: string, outer: string): boolean {
  return inner === outer || inner.startsWith(`${outer}${sep}`);
}
