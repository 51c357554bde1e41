import { writeSync } from 'node:fs';
import { type Lock, takeLock } from './lock-file.ts';

const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/**
 * Does some work while this process holds these locks; refuses where another holds one. The locks are given back when the
 * work ends or fails, and when the process is told to end: then it says so and ends, as it stands between two steps.
 */
export async function workAlone<T>(paths: readonly string[], work: () => Promise<T>): Promise<T> {
  const locks: Lock[] = [];
  const release = (): void => locks.splice(0).forEach((lock) => lock.release());
  const stop = (signal: keyof typeof SIGNALS): void => {
    tellTerminal('\nDihentikan. Situs yang sudah terbit tetap utuh.\n');
    process.exit(SIGNALS[signal]);
  };
  const signals = Object.keys(SIGNALS) as (keyof typeof SIGNALS)[];
  try {
    for (const path of paths) locks.push(takeLock(path));
    process.on('exit', release);
    for (const signal of signals) process.on(signal, stop);
    return await work();
  } finally {
    release();
    process.off('exit', release);
    for (const signal of signals) process.off(signal, stop);
  }
}

/** Writes past the streams, which a step may be capturing; a terminal that was closed is no matter. */
function tellTerminal(text: string): void {
  try {
    writeSync(process.stderr.fd, text);
  } catch {
    // The process is about to end, and nobody reads this.
  }
}
