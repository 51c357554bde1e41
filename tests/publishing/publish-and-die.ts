import childProcess from 'node:child_process';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

// Publishes a folder or changes, or only swaps or finishes changes, in a process that kills its whole group at the n-th step that others can see: a change
// of the disk, or once it has started another process. It must lead its group.
const [what, deadly, finished, target] = process.argv.slice(2) as [string, string, string, string];
let steps = 0;
const dieAtStep = (): void => {
  steps += 1;
  if (steps === Number(deadly)) process.kill(-process.pid, 'SIGKILL');
};
const before = <Args extends unknown[], Result>(act: (...args: Args) => Result) => {
  return (...args: Args): Result => {
    dieAtStep();
    return act(...args);
  };
};
fs.renameSync = before(fs.renameSync);
fs.rmSync = before(fs.rmSync);
const { spawn } = childProcess;
childProcess.spawn = ((...args: Parameters<typeof spawn>) => {
  const started = spawn(...args);
  dieAtStep();
  return started;
}) as typeof spawn;
syncBuiltinESMExports();
const { publishFolder } = await import('#lib/publish-folder.ts');
const { swapFolders } = await import('#lib/swap-folders.ts');
const { finishChanges, publishChanges } = await import('#lib/rebuild/publish-changes.ts');
if (what === 'publish') await publishFolder(finished, target);
else if (what === 'change') await publishChanges(finished, target, ['/gone.html']);
else if (what === 'finish') finishChanges(target);
else swapFolders({ next: finished, target, last: `${target}/../.dist-last` });
console.log(steps);
