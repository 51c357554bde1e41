import { setImmediate } from 'node:timers/promises';

/**
 * Runs one step of the build and prints a calm line: what, and how long it took. Whoever told the process to end meanwhile
 * is heard after it.
 */
export async function timeStep<T>(what: string, step: () => T | Promise<T>): Promise<T> {
  const start = performance.now();
  const result = await step();
  const seconds = ((performance.now() - start) / 1000).toFixed(1).replace('.', ',');
  console.log(`${what.padEnd(34)} ${seconds} detik`);
  await setImmediate();
  return result;
}
