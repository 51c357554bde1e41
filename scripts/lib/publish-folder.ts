import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, renameSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { besideFolder } from './folders.ts';
import { removeLater } from './remove-later.ts';
import { type Swap, swapFolders } from './swap-folders.ts';

const SWAP_SCRIPT = fileURLToPath(new URL('./swap-folders.ts', import.meta.url));

/**
 * Puts a finished site in the place of the last one. The copy is made beside the target first; only then two renames
 * put it in place, so that a failure at any moment leaves a whole site, the old or the new. The old one is deleted before
 * this is done, or where `isLarge` by a process that nobody waits for.
 */
export async function publishFolder(
  finished: string,
  target: string,
  { isLarge = false }: { readonly isLarge?: boolean } = {},
): Promise<void> {
  const [next, last] = [besideFolder(target, 'next'), besideFolder(target, 'last')];
  restoreFolder(target);
  rmSync(next, { recursive: true, force: true });
  rmSync(last, { recursive: true, force: true });
  try {
    moveFolder(finished, next);
    await swapApart({ next, target, last });
  } catch (error) {
    removeLeftover(next);
    throw error;
  }
  removeLeftover(last, isLarge);
}

/**
 * Puts the last site back where a machine stopped between the two renames of a build, so that its place is empty. True if it
 * did. Every command that builds or reads the published site calls it first.
 */
export function restoreFolder(target: string): boolean {
  const last = besideFolder(target, 'last');
  if (existsSync(target) || !existsSync(last)) return false;
  renameSync(last, target);
  return true;
}

/**
 * Swaps in a process that is in no group with this one, so that whoever kills a build, with all that it started, never
 * catches it between the two renames. Where no process can be started, or it fails, this one does it, or tells why not.
 */
async function swapApart(swap: Swap): Promise<void> {
  const args = [SWAP_SCRIPT, swap.next, swap.target, swap.last];
  const apart = spawn(process.execPath, args, { detached: true, stdio: 'ignore', windowsHide: true });
  const code = await once(apart, 'close').then(
    ([status]) => status as number | null,
    () => null,
  );
  if (code !== 0) swapFolders(swap);
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

/** What cannot be deleted now is deleted by the next build, which says why if it cannot either. */
function removeLeftover(folder: string, isLarge = false): void {
  try {
    if (isLarge && existsSync(folder)) removeLater(folder);
    else rmSync(folder, { recursive: true, force: true });
  } catch {
    // The site is published, or a graver error is told.
  }
}
