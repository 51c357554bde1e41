import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';

/** Does one job after the other, from what all jobs have in common. */
export type Start<Input, Job, Result> = (input: Input) => (job: Job) => Promise<Result>;

/** Told after each job: how many are done of how many. */
export type OnProgress = (done: number, total: number) => void;

interface Work<Input, Job, Result> {
  readonly start: Start<Input, Job, Result>;
  readonly input: Input;
  readonly jobs: readonly Job[];
  readonly onProgress?: OnProgress | undefined;
}

/**
 * Does all jobs, in threads where they are worth their start; gives back the results in the order of the jobs. `module` is
 * the file that exports `start`.
 */
export function runJobs<Input, Job, Result>({
  module,
  inThreads,
  ...work
}: Work<Input, Job, Result> & { readonly module: URL; readonly inThreads: boolean }): Promise<Result[]> {
  return inThreads ? runJobsInThreads(module, work) : runHere(work);
}

/** Does all jobs in this thread. A signal is heard between two of them. */
async function runHere<Input, Job, Result>({
  start,
  input,
  jobs,
  onProgress,
}: Work<Input, Job, Result>): Promise<Result[]> {
  const work = start(input);
  const results: Result[] = [];
  for (const job of jobs) {
    await setImmediate();
    results.push(await work(job));
    onProgress?.(results.length, jobs.length);
  }
  return results;
}

/**
 * The same in as many threads as there are processors. Input, jobs and results are copied between threads, so they hold no functions. Whichever thread is free takes the next
 * job: large ones come first. Rejects with the first fault of a job, and ends all threads in any case.
 */
export async function runJobsInThreads<Input, Job, Result>(
  module: URL,
  { input, jobs, onProgress }: Omit<Work<Input, Job, Result>, 'start'>,
): Promise<Result[]> {
  const results: Result[] = [];
  let [next, done] = [0, 0];
  const threads = Array.from({ length: Math.min(jobs.length, availableParallelism()) }, () => {
    const workerData = { module: module.href, input };
    return new Worker(new URL('./job-thread.ts', import.meta.url), { workerData });
  });
  const lead = (thread: Worker): Promise<void> =>
    new Promise((resolve, reject) => {
      const give = (): void => {
        if (next === jobs.length) return resolve();
        const index = next++;
        thread.once('message', (result: Result) => {
          results[index] = result;
          onProgress?.(++done, jobs.length);
          give();
        });
        thread.postMessage(jobs[index]);
      };
      thread.once('error', reject);
      thread.once('exit', () => reject(new Error('A thread of the build ended before its work was done.')));
      give();
    });
  try {
    await Promise.all(threads.map(lead));
    return results;
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
}
