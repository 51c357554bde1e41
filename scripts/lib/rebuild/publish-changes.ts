import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { besideFolder } from '#lib/folders.ts';
import { listFiles } from '#lib/list-files.ts';
import { moveFolder } from '#lib/move-folder.ts';
import { runApart } from '#lib/run-apart.ts';

/** How many files of a published site were new or different, and how many are gone. */
export interface Changed {
  readonly put: number;
  readonly gone: number;
}

/** Where changes wait beside the site, and the list that is there from when they are complete until all are made. */
const places = (target: string) => ({
  folder: besideFolder(target, 'changes'),
  list: besideFolder(target, 'changes.json'),
});

/**
 * Puts the finished files into a published site, and takes these addresses from it; files that are the same stay as they are.
 * All of them lie beside the site before the first is put in its place, and a list of them too: where a machine stops in
 * between, `finishChanges` goes on.
 */
export async function publishChanges(
  finished: string,
  target: string,
  gone: readonly string[],
): Promise<Changed> {
  const { folder, list } = places(target);
  finishChanges(target);
  rmSync(folder, { recursive: true, force: true });
  try {
    moveFolder(finished, folder);
    const made = listFiles(folder);
    const same = made.filter((file) => isSame(folder + file, target + file));
    for (const file of same) rmSync(folder + file);
    writeFileSync(`${list}.new`, JSON.stringify(gone));
    renameSync(`${list}.new`, list);
    if (!(await runApart(new URL(import.meta.url), [target]))) finishChanges(target);
    return { put: made.length - same.length, gone: gone.length };
  } catch (error) {
    if (!existsSync(list)) rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

/** Makes the changes that are complete and not all made yet; true if there were any. */
export function finishChanges(target: string): boolean {
  const { folder, list } = places(target);
  if (!existsSync(list)) return false;
  const gone = JSON.parse(readFileSync(list, 'utf8')) as string[];
  for (const file of gone) remove(target, file);
  // What pages load is there before them.
  const files = existsSync(folder) ? listFiles(folder) : [];
  const isPage = (file: string) => file.endsWith('.html');
  for (const file of [...files.filter((one) => !isPage(one)), ...files.filter(isPage)]) {
    mkdirSync(dirname(target + file), { recursive: true });
    moveIfThere(folder + file, target + file);
  }
  rmSync(folder, { recursive: true, force: true });
  rmSync(list, { force: true });
  return true;
}

/** Another command may have gone on with the same changes. */
function moveIfThere(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || !existsSync(to)) throw error;
  }
}

function isSame(file: string, other: string): boolean {
  const isFile = statSync(other, { throwIfNoEntry: false })?.isFile() === true;
  return isFile && readFileSync(file).equals(readFileSync(other));
}

/** Deletes a file and the folders that are empty without it. */
function remove(target: string, file: string): void {
  rmSync(target + file, { force: true });
  for (let folder = dirname(file); folder !== '/'; folder = dirname(folder)) {
    const path = join(target, folder);
    if (!existsSync(path)) continue;
    if (readdirSync(path).length > 0) return;
    rmdirSync(path);
  }
}

// A process of its own does it: see run-apart.ts.
if (import.meta.main) finishChanges(process.argv[2]!);
