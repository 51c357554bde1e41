import { describe, expect, it } from 'vitest';
import { runHere, runInThreads } from '#lib/parts/run-jobs.ts';
import { start } from './squares.ts';

const squares = new URL('./squares.ts', import.meta.url);

describe.each([
  ['here', (jobs: readonly number[]) => runHere({ start, input: 10, jobs })],
  ['in threads', (jobs: readonly number[]) => runInThreads(squares, { start, input: 10, jobs })],
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
  await expect(runInThreads(squares, { start, input: 10, jobs: [0] })).rejects.toThrow('ended before');
});
