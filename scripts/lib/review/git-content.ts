import { execFileSync } from 'node:child_process';
import { basename, join, resolve } from 'node:path';
import { Refusal } from '#lib/problems-found.ts';

/**
 * Writes the content folder as a git revision (a branch, a tag, a commit) has it into `folder`, and gives back where it is.
 * Nothing of the repository changes, its index neither. Refuses where there is no such revision, or no such folder in it.
 */
export function contentAt(revision: string, contentDir: string, folder: string): string {
  const git = (args: readonly string[], env: NodeJS.ProcessEnv = {}): string | null => {
    try {
      return execFileSync('git', args, {
        cwd: contentDir,
        env: { ...process.env, ...env },
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }).trim();
    } catch {
      return null;
    }
  };
  const prefix = git(['rev-parse', '--show-prefix']);
  if (prefix === null) {
    throw new Refusal(
      `"${revision}" bukan folder, dan ${contentDir} tidak di dalam repositori git yang dapat dibaca. Periksa nama foldernya.`,
    );
  }
  const commit = git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
  if (commit === null) {
    throw new Refusal(
      `"${revision}" bukan folder dan bukan nama cabang, tag, atau commit git. Periksa namanya.`,
    );
  }
  const target = join(resolve(folder), basename(contentDir));
  const env = { GIT_INDEX_FILE: join(resolve(folder), 'index') };
  const isRead = git(['read-tree', `${commit}:${prefix.replace(/\/$/, '')}`], env) !== null;
  // Links would lead out of the folder; as plain files they do no harm.
  const checkout = ['-c', 'core.symlinks=false', 'checkout-index', '--all', '--force', `--prefix=${target}/`];
  // Run from the top, for git takes only the part below the folder it stands in.
  const top = git(['rev-parse', '--show-toplevel']);
  if (!isRead || top === null || git(['-C', top, ...checkout], env) === null) {
    throw new Refusal(`"${revision}" tidak memuat folder ${prefix.replace(/\/$/, '')}.`);
  }
  return target;
}
