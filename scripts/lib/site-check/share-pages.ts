import { runJobs } from '#lib/parts/run-jobs.ts';
import { showProgress } from '#lib/parts/show-progress.ts';
import { start } from './look-at-pages.ts';
import { addNotes, type PageNotes } from './page-notes.ts';

/** So many pages are looked at in one go; what is kept of them holds on to their texts until it is handed over. */
const SHARE = 100;
/** Fewer are looked at before a thread has started. */
const WORTH_THREADS = 1_000;

/**
 * Looks at pages of a site that has these files; gives back the notes in the order of the pages. Their styles may lie in
 * another folder.
 */
export async function lookAtPages(
  siteDir: string,
  pages: readonly string[],
  files: ReadonlySet<string>,
  styleDir = siteDir,
): Promise<PageNotes> {
  const jobs = Array.from({ length: Math.ceil(pages.length / SHARE) }, (_, index) =>
    pages.slice(index * SHARE, (index + 1) * SHARE),
  );
  // A hundred thousand names are copied to a thread far sooner as one text.
  const input = { siteDir, styleDir, files: [...files].join('\n') };
  const shares = await runJobs({
    start,
    module: new URL('./look-at-pages.ts', import.meta.url),
    inThreads: pages.length >= WORTH_THREADS,
    ...{ input, jobs, onProgress: showProgress('Halaman diperiksa') },
  });
  const notes: PageNotes = { faults: [], pages: [], links: new Map() };
  for (const share of shares) addNotes(notes, share);
  return notes;
}
