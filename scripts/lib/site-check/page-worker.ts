import { parentPort, workerData } from 'node:worker_threads';
import { createPageLook } from './look-at-pages.ts';

/** What a thread that looks at pages is given: the folder of the site, and all its files, one a line. */
export interface PageWork {
  readonly siteDir: string;
  readonly files: string;
}

const { siteDir, files } = workerData as PageWork;
const look = createPageLook(siteDir, new Set(files.split('\n')));
parentPort!.on('message', (pages: readonly string[]) => parentPort!.postMessage(look(pages)));
