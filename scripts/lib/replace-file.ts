import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Puts a text in the place of a file, whole or not at all; nothing is left beside it. */
export function replaceFile(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const fresh = `${path}.new`;
  try {
    writeFileSync(fresh, text);
    renameSync(fresh, path);
  } catch (error) {
    removeSafely(fresh);
    // A full disk gives no path, and the name of the new file would only puzzle.
    throw Object.assign(error as Error, { dest: path });
  }
}

/** That the new file cannot be taken away must not hide why it could not be put in place. */
function removeSafely(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // The first error is told.
  }
}
