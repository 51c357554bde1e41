import { parentPort, workerData } from 'node:worker_threads';
import type { Start } from './run-jobs.ts';

const { module, input } = workerData as { readonly module: string; readonly input: unknown };
const { start } = (await import(module)) as { readonly start: Start<unknown, unknown, unknown> };
const work = start(input);

parentPort!.on('message', (job) => {
  void work(job).then((result) => parentPort!.postMessage(result));
});
