import { type Stats, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Problem } from '#domain/problem.ts';

/** The size of a file that is to be imported, or the problem: it is not there, or no file. */
export function importFileSize(path: string): number | Problem {
  const file = basename(path);
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return { code: 'import-file-missing', file };
  if (!stats.isFile()) return { code: 'import-not-file', file, details: { kind: kindOf(stats) } };
  return stats.size;
}

function kindOf(stats: Stats): string {
  return stats.isDirectory() ? 'folder' : 'perangkat atau saluran';
}
