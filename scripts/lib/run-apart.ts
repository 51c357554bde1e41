import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/**
 * Runs a script in a process that is in no group with this one, so that whoever kills a build, with all that it started, does
 * not stop it halfway. False where no process can be started, or it fails.
 */
export async function runApart(script: URL, args: readonly string[]): Promise<boolean> {
  const apart = spawn(process.execPath, [fileURLToPath(script), ...args], {
    ...{ detached: true, stdio: 'ignore', windowsHide: true },
  });
  const code = await once(apart, 'close').then(
    ([status]) => status as number | null,
    () => null,
  );
  return code === 0;
}
