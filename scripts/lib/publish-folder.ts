import { existsSync, renameSync, rmSync } from 'node:fs';
import { besideFolder } from './folders.ts';
import { moveFolder } from './move-folder.ts';
import { finishChanges } from './rebuild/publish-changes.ts';
import { removeLater } from './remove-later.ts';
import { runApart } from './run-apart.ts';
import { type Swap, swapFolders } from './swap-folders.ts';

const SWAP_SCRIPT = new URL('./swap-folders.ts', import.meta.url);

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
 * Puts the last site back where a machine stopped between the two renames of a build, so that its place is empty, and goes
 * on where it stopped while it changed a site. True if it did either. Every command that builds or reads the published site calls it first.
 */
export function restoreFolder(target: string): boolean {
  const last = besideFolder(target, 'last');
  if (existsSync(target) || !existsSync(last)) return finishChanges(target);
  renameSync(last, target);
  return true;
}

/** Where no process can do it, or it fails, this one does it, or tells why not. */
async function swapApart(swap: Swap): Promise<void> {
  if (!(await runApart(SWAP_SCRIPT, [swap.next, swap.target, swap.last]))) swapFolders(swap);
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
