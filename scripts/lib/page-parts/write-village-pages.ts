import { type AreaCode, regencyCode } from '#domain/area-code.ts';
import type { SiteData } from '#domain/site-data.ts';
import { runJobsInThreads } from '#lib/parts/run-jobs.ts';
import { showProgress } from '#lib/parts/show-progress.ts';
import type { VillageJob } from './village-work.ts';

/**
 * Writes the pages and the sheets of the villages of these units into the folder of the site, but for those that Astro has
 * made whole. The work is shared out by regency.
 */
export async function writeVillagePages(
  siteDir: string,
  { villages }: SiteData,
  units: ReadonlySet<AreaCode>,
): Promise<void> {
  const regencies = new Set(villages.map(({ code }) => regencyCode(code)));
  await runJobsInThreads<string, VillageJob, number>(new URL('./village-work.ts', import.meta.url), {
    input: siteDir,
    jobs: [...regencies].filter((code) => units.has(code)),
    onProgress: showProgress('Halaman desa'),
  });
}
