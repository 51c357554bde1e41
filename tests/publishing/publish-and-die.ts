import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

// Publishes a folder, or only swaps, in a process that kills itself at the n-th change of the disk.
const [what, deadly, finished, target] = process.argv.slice(2) as [string, string, string, string];
let changes = 0;
const dieAt = <Args extends unknown[], Result>(act: (...args: Args) => Result) => {
  return (...args: Args): Result => {
    changes += 1;
    if (changes === Number(deadly)) process.kill(process.pid, 'SIGKILL');
    return act(...args);
  };
};
fs.renameSync = dieAt(fs.renameSync);
fs.rmSync = dieAt(fs.rmSync);
syncBuiltinESMExports();
const { publishFolder } = await import('#lib/publish-folder.ts');
const { swapFolders } = await import('#lib/swap-folders.ts');
if (what === 'publish') publishFolder(finished, target);
else swapFolders({ next: finished, target, last: `${target}/../.dist-last` });
console.log(changes);
