import { cpSync, existsSync, renameSync, rmSync } from 'node:fs';
import { besideFolder } from './folders.ts';

/**
 * Puts a finished site in the place of the last one. The copy is made beside the target first; only then two renames
 * put it in place, so that a failure at any moment leaves a whole site, the old or the new.
 */
export function publishFolder(finished: string, target: string): void {
  const [next, last] = [besideFolder(target, 'next'), besideFolder(target, 'last')];
  rmSync(next, { recursive: true, force: true });
  rmSync(last, { recursive: true, force: true });
  moveFolder(finished, next);
  if (existsSync(target)) renameSync(target, last);
  try {
    renameSync(next, target);
  } catch (error) {
    if (existsSync(last)) renameSync(last, target);
    throw error;
  }
  rmSync(last, { recursive: true, force: true });
}

/** Moves a folder, also to another file system, where a rename is not possible. */
function moveFolder(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true, force: true });
  }
}
