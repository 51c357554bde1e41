import { lstatSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** The ends of a build: where content is read, where the build keeps its work, where the site goes. */
export interface Folders {
  readonly contentDir: string;
  readonly generatedDir: string;
  readonly outDir: string;
}

/**
 * The folders as CONTENT_DIR, GENERATED_DIR and OUT_DIR name them, or the defaults where these are not set or empty. Where
 * OUT_DIR is a link, it is the folder that the link leads to, since that is what a web server shows.
 */
export function foldersFrom(env: NodeJS.ProcessEnv): Folders {
  return {
    contentDir: resolve(env['CONTENT_DIR'] || 'content'),
    generatedDir: resolve(env['GENERATED_DIR'] || '.generated'),
    outDir: followLink(resolve(env['OUT_DIR'] || 'dist')),
  };
}

/** A link that leads nowhere stays, for the build to say so. */
function followLink(path: string): string {
  if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() !== true) return path;
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/** A hidden folder beside `folder`, on the same file system, so that a rename can put it in place. */
export function besideFolder(folder: string, purpose: string): string {
  return resolve(dirname(folder), `.${basename(folder)}-${purpose}`);
}

/** The files by which a build keeps other builds out of the folders that it writes. */
export function buildLocks({ generatedDir, outDir }: Pick<Folders, 'generatedDir' | 'outDir'>): string[] {
  return [dataLock(generatedDir), besideFolder(outDir, 'lock')];
}

/** The one for the generated folder alone. */
export function dataLock(generatedDir: string): string {
  return join(generatedDir, 'build.lock');
}
