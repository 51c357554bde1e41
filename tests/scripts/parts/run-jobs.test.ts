import { describe, expect, it } from 'vitest';
import { runJobs } from '#lib/parts/run-jobs.ts';
import { start } from './squares.ts';

const module = new URL('./squares.ts', import.meta.url);
const square = (jobs: readonly number[], inThreads: boolean) =>
  runJobs({ start, module, inThreads, input: 10, jobs });

describe.each([
  ['here', (jobs: readonly number[]) => square(jobs, false)],
  ['in threads', (jobs: readonly number[]) => square(jobs, true)],
])('jobs done %s', (_, run) => {
  it('have their results in order, whichever is done first', async () => {
    expect(await run([5, 4, 3, 2, 1])).toEqual([35, 26, 19, 14, 11]);
  });

  it('may be none', async () => {
    expect(await run([])).toEqual([]);
  });

  it('end with the first fault', async () => {
    await expect(run([1, -1, 2, 3])).rejects.toThrow('No root of -1');
  });
});

it('threads that end themselves are a fault, and nobody waits for them', async () => {
  await expect(square([0], true)).rejects.toThrow('ended before');
});
