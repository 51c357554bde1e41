import { readdirSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { suggestNearest } from '#domain/nearest.ts';
import type { Problem } from '#domain/problem.ts';
import { nearPath } from './near-path.ts';

/** The size of a file that is to be imported, or the problem: it is not there, or no file. */
export function importFileSize(path: string): number | Problem {
  const file = basename(path);
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) {
    const folder = dirname(resolve(path));
    const details = {
      folder: nearPath(folder) || 'proyek ini',
      suggestion: suggestNearest(file, namesIn(folder)),
    };
    return { code: 'import-file-missing', file, details };
  }
  if (!stats.isFile()) return { code: 'import-not-file', file, details: { kind: kindOf(stats) } };
  return stats.size;
}

function kindOf(stats: Stats): string {
  return stats.isDirectory() ? 'folder' : 'perangkat atau saluran';
}

/** The files of a folder that may have been meant; none where it cannot be read. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
