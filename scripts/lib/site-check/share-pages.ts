import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { createPageLook } from './look-at-pages.ts';
import { addNotes, type PageNotes } from './page-notes.ts';
import type { PageWork } from './page-worker.ts';

/** So many pages are looked at in one go. */
const SHARE = 500;
/** Fewer are looked at before a second thread has started. */
const FEW = 1000;
/** What more could do, the disk could not. */
const MOST_THREADS = 4;

/** Looks at pages of a site, a share of them in each thread, and gives back the notes in the order of the pages. */
export async function lookAtPages(
  siteDir: string,
  pages: readonly string[],
  files: ReadonlySet<string>,
): Promise<PageNotes> {
  if (pages.length <= FEW) return createPageLook(siteDir, files)(pages);
  const shares = Array.from({ length: Math.ceil(pages.length / SHARE) }, (_, index) =>
    pages.slice(index * SHARE, (index + 1) * SHARE),
  );
  const workerData: PageWork = { siteDir, files: [...files].join('\n') };
  const found: PageNotes[] = [];
  let next = 0;
  const runThread = async (): Promise<void> => {
    const thread = new Worker(new URL('./page-worker.ts', import.meta.url), { workerData });
    try {
      for (let index = next++; index < shares.length; index = next++) {
        thread.postMessage(shares[index]!);
        [found[index]] = (await once(thread, 'message')) as [PageNotes];
      }
    } finally {
      await thread.terminate();
    }
  };
  const threads = Math.min(availableParallelism(), MOST_THREADS, shares.length);
  await Promise.all(Array.from({ length: threads }, runThread));
  const notes: PageNotes = { faults: [], pages: [], links: new Map() };
  for (const share of found) addNotes(notes, share);
  return notes;
}
