import type { SiteData } from '#domain/site-data.ts';
import { writeBrandFiles } from './brand/brand-files.ts';
import { buildPages } from './build-pages.ts';
import { BUILD_STEPS } from './build-steps.ts';
import { writeKeptFiles } from './keep/write-kept-files.ts';
import { writeVillagePages } from './page-parts/write-village-pages.ts';
import type { BuildPlan } from './rebuild/build-plan.ts';
import { writeSharePictures } from './share/write-share-pictures.ts';
import { timeStep } from './time-step.ts';

/** What pictures and pages are made of once the data are written. */
interface PlacesInput {
  readonly data: SiteData;
  readonly plan: Pick<BuildPlan, 'made'>;
  /** True where several processes share the pages of Astro. */
  readonly isShared: boolean;
}

/**
 * Makes the pictures and all pages of what the plan makes, and the font that they ask for; gives back their folder, with
 * what is published as it is.
 */
export async function makePlaces(
  generatedDir: string,
  { data, plan, isShared }: PlacesInput,
): Promise<string> {
  await timeStep(BUILD_STEPS.brand, () => writeBrandFiles(generatedDir));
  await timeStep(BUILD_STEPS.sharePictures, () => writeSharePictures(generatedDir));
  await timeStep(BUILD_STEPS.mapPictures, () => writeKeptFiles(generatedDir));
  const site = await timeStep(BUILD_STEPS.pages, () => buildPages(generatedDir, { isLarge: isShared }));
  await timeStep(BUILD_STEPS.villagePages, () => writeVillagePages(site, data, plan.made));
  return site;
}
