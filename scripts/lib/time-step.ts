import { setImmediate } from 'node:timers/promises';

/** A step of the build and how long it took. */
export interface StepTime {
  readonly step: string;
  readonly seconds: number;
}

const done: StepTime[] = [];

/** The steps that this process has done, in order. */
export function stepTimes(): readonly StepTime[] {
  return done;
}

/**
 * Runs one step of the build and prints a calm line: what, and how long it took. Whoever told the process to end meanwhile
 * is heard after it.
 */
export async function timeStep<T>(step: string, work: () => T | Promise<T>): Promise<T> {
  const start = performance.now();
  const result = await work();
  const seconds = (performance.now() - start) / 1000;
  done.push({ step, seconds });
  console.log(`${step.padEnd(34)} ${seconds.toFixed(1).replace('.', ',')} detik`);
  await setImmediate();
  return result;
}
