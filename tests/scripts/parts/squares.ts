import { setTimeout } from 'node:timers/promises';

/** Work for the tests of jobs: squares more than a number, the larger the later. 0 ends the thread. */
export function start(more: number): (job: number) => Promise<number> {
  return async (job) => {
    if (job === 0) process.exit();
    if (job < 0) throw new Error(`No root of ${job}`);
    await setTimeout(job);
    return job * job + more;
  };
}
