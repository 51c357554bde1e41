import { spawn } from 'node:child_process';
import { readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Has a folder deleted by a process that nobody waits for: the last site of a country takes half a minute. Its place is free
 * at once. What an earlier process left, because the machine stopped, is deleted with it. Throws where it cannot be renamed.
 */
export function removeLater(folder: string): void {
  renameSync(folder, `${folder}-${process.pid}`);
  const left = readdirSync(dirname(folder))
    .filter((name) => name.startsWith(`${basename(folder)}-`))
    .map((name) => join(dirname(folder), name));
  const args = [fileURLToPath(import.meta.url), ...left];
  spawn(process.execPath, args, { detached: true, stdio: 'ignore', windowsHide: true }).unref();
}

if (import.meta.main) {
  for (const folder of process.argv.slice(2)) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
