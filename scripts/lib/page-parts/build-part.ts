import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'astro';
import { detailsOf } from '#lib/pages-fault.ts';
import type { PagesPart } from './pages-of-part.ts';

/**
 * Builds the pages of a part in a process of its own, which ends when this one does; gives back what it printed, and whether
 * it made them.
 */
export function buildPart({
  number,
  of,
}: PagesPart): Promise<{ readonly output: string; readonly isMade: boolean }> {
  const env = { ...process.env, PAGES_PART: `${number}/${of}` };
  const apart = fork(fileURLToPath(import.meta.url), { env, silent: true });
  const pieces: Buffer[] = [];
  for (const stream of [apart.stdout!, apart.stderr!])
    stream.on('data', (piece: Buffer) => pieces.push(piece));
  return new Promise((resolve, reject) => {
    apart.once('error', reject);
    apart.once('close', (code) => {
      resolve({ output: Buffer.concat(pieces).toString('utf8'), isMade: code === 0 });
    });
  });
}

if (import.meta.main) {
  process.once('disconnect', () => process.exit(1));
  process.channel?.unref();
  try {
    await build({ logLevel: 'warn' });
  } catch (error) {
    console.error(detailsOf(error));
    process.exitCode = 1;
  }
}
