import { existsSync, renameSync } from 'node:fs';

/** The new site beside its place, the place itself, and where the last site stands while the new one comes in. */
export interface Swap {
  readonly next: string;
  readonly target: string;
  readonly last: string;
}

/** Puts `next` in the place of `target`, which stands at `last` afterwards. Throws where it cannot, and then `target` is as it was. */
export function swapFolders({ next, target, last }: Swap): void {
  if (existsSync(target)) renameSync(target, last);
  try {
    renameSync(next, target);
  } catch (error) {
    if (existsSync(last)) renameSync(last, target);
    throw error;
  }
}

// A process of its own does it, in a group of its own: see publish-folder.ts.
if (import.meta.main) {
  const [next, target, last] = process.argv.slice(2);
  swapFolders({ next: next!, target: target!, last: last! });
}
