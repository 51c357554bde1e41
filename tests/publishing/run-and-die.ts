import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const SCRIPT = fileURLToPath(new URL('./publish-and-die.ts', import.meta.url));

/** What the process does: publish a site, only swap, publish changes, or only finish them. */
type Deed = 'publish' | 'swap' | 'change' | 'finish';

/** How the process ended, and the number of its steps where it was not killed. */
export interface Ended {
  readonly steps: number;
  readonly signal: NodeJS.Signals | null;
}

/** Publishes `from` at `target` in a process that is killed with all that it started at the step `deadly`, or never for 0. */
export async function runAndDie(
  what: Deed,
  deadly: number,
  { from, target }: { readonly from: string; readonly target: string },
): Promise<Ended> {
  const args = [SCRIPT, what, String(deadly), from, target];
  const child = spawn(process.execPath, args, { detached: true, stdio: ['ignore', 'pipe', 'ignore'] });
  let printed = '';
  child.stdout.on('data', (text: Buffer) => (printed += text.toString()));
  const [, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
  return { steps: Number(printed), signal };
}
