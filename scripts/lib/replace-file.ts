import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Puts a text in the place of a file, whole or not at all; nothing is left beside it. */
export function replaceFile(path: string, text: string): void {
  replaceFiles([[path, text]]);
}

/**
 * Puts texts in the place of files: all of them, or none and nothing left beside them. They are put in place in this
 * order, so that a process that is killed between two of them leaves the first ones.
 */
export function replaceFiles(files: readonly (readonly [path: string, text: string])[]): void {
  const before = new Map<string, Buffer | null>();
  const placed: string[] = [];
  let at = '';
  try {
    for (const [path, text] of files) {
      at = path;
      before.set(path, existsSync(path) ? readFileSync(path) : null);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(freshPath(path), text);
    }
    for (const [path] of files) {
      at = path;
      renameSync(freshPath(path), path);
      placed.push(path);
    }
  } catch (error) {
    for (const path of before.keys()) removeSafely(freshPath(path));
    for (const path of placed) restoreSafely(path, before.get(path) ?? null);
    // A full disk gives no path, and the name of the new file would only puzzle.
    throw Object.assign(error as Error, { dest: at });
  }
}

/** Hidden, so that one that a killed process leaves is no file of the content; the next run writes over it. */
function freshPath(path: string): string {
  return join(dirname(path), `.${basename(path)}.new`);
}

/** That the new file cannot be taken away must not hide why it could not be put in place. */
function removeSafely(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // The first error is told.
  }
}

/** On a full disk there is no room for a second copy, but there is for the bytes of the file that was there. */
function restoreSafely(path: string, bytes: Buffer | null): void {
  try {
    if (bytes === null) rmSync(path, { force: true });
    else writeFileSync(path, bytes);
  } catch {
    // The first error is told.
  }
}
