import type { DataBuildInput } from '#lib/site-material.ts';
import { checkSite } from './check-site.ts';
import { buildInputFrom } from '#lib/build-input.ts';
import { BUILD_STEPS } from '#lib/build-steps.ts';
import { targetFault } from '#lib/check-target.ts';
import { writeEditingPage } from '#lib/editing/write-editing-page.ts';
import { buildSearchIndex } from '#lib/build-search.ts';
import { buildLocks, type Folders, foldersFrom } from '#lib/folders.ts';
import { hyphenateProse } from '#lib/hyphenate-prose.ts';
import { makePlaces } from '#lib/make-places.ts';
import { writeSitemap } from '#lib/meta/write-sitemap.ts';
import { writeCatalogue } from '#lib/meta/write-catalogue.ts';
import { writeOfflineWorker } from '#lib/offline/write-worker.ts';
import { writePictures } from '#lib/pictures/write-pictures.ts';
import { restoreFolder } from '#lib/publish-folder.ts';
import { type BuildPlan, planBuild } from '#lib/rebuild/build-plan.ts';
import { cleanFrom, forgetLastBuild, noteStart, readLastBuild } from '#lib/rebuild/last-build.ts';
import { hasSameAssets, publishBuild, publishedBefore } from '#lib/rebuild/publish-build.ts';
import { buildKeys } from '#lib/rebuild/unit-keys.ts';
import { runCommand } from '#lib/run-command.ts';
import { readMaterial, type SiteMaterial } from '#lib/site-material.ts';
import type { PublishedSite } from '#lib/site-check/kept-pages.ts';
import { timeStep } from '#lib/time-step.ts';
import { workAlone } from '#lib/work-alone.ts';
import { readWords } from '#lib/read-words.ts';
import { writeData } from '#lib/write-data.ts';
import { writeRedirects } from '#lib/write-redirects.ts';
import { isLargeSite } from '#domain/extras.ts';
import { type SearchPlace, searchPlaces } from '#domain/search-places.ts';
import type { SiteData } from '#domain/site-data.ts';

/**
 * Makes the site; false if something stopped it, and then the last good site stands as it was. What has not changed since
 * the last build is kept. It is made from the register of the country as of today, unless `input` says otherwise. Refuses
 * while another build uses the same folders.
 */
export async function buildSite(folders: Folders, input?: DataBuildInput): Promise<boolean> {
  const fault = targetFault(folders);
  if (fault !== null) {
    console.error(fault);
    return false;
  }
  return workAlone(buildLocks(folders), () => makeSite(folders, input));
}

/** The same in folders that are ours already. */
export async function makeSite(folders: Folders, input?: DataBuildInput): Promise<boolean> {
  restoreFolder(folders.outDir);
  if (cleanFrom(process.env)) forgetLastBuild(folders.generatedDir);
  const asked = input ?? (await buildInputFrom(process.env));
  const material = await timeStep(BUILD_STEPS.content, () => readMaterial(folders.contentDir, asked));
  if (material === null) return false;
  const keys = buildKeys(material);
  const isMade = await makeAndPublish(folders, material, planBuild(readLastBuild(folders), keys));
  return isMade ?? (await makeAndPublish(folders, material, planBuild(null, keys))) === true;
}

/** True if the site is published, false if something stopped it; null where what is kept does not fit what was made. */
async function makeAndPublish(
  folders: Folders,
  material: SiteMaterial,
  plan: BuildPlan,
): Promise<boolean | null> {
  const { generatedDir } = folders;
  const layout = { isLarge: isLargeSite(material.data), byRegency: material.byRegency };
  const published = publishedBefore(plan, material.data);
  noteStart(folders, plan);
  const written = await timeStep(BUILD_STEPS.data, () => writeData(generatedDir, material, plan));
  const site = await makePages(folders, material, { plan, published });
  if (site === null) return false;
  if (published !== null && !hasSameAssets(site, published)) return null;
  const sound = await timeStep('Situs diperiksa', () =>
    checkSite(site, material.data, generatedDir, published),
  );
  if (!sound) return false;
  await publishBuild(folders, { site, plan, written, published, ...layout });
  console.log(`Situs siap di ${folders.outDir}`);
  return true;
}

/** Makes the pages and all that is made of them into the folder that it gives back; null if a picture stops it. */
async function makePages(
  folders: Folders,
  { data, preview }: SiteMaterial,
  { plan, published }: { readonly plan: BuildPlan; readonly published: PublishedSite | null },
): Promise<string | null> {
  const { generatedDir, contentDir } = folders;
  if (!(await timeStep('Gambar disiapkan', () => writePictures(folders)))) return null;
  writeCatalogue(generatedDir);
  const isShared = isLargeSite(data) && published === null;
  const site = await makePlaces(generatedDir, { data, plan, isShared });
  await timeStep('Peta situs ditulis', () => writeSitemap(site, { data, generatedDir, preview, published }));
  writeRedirects(generatedDir, site);
  writeOfflineWorker(site, data.site.languages);
  await timeStep('Indeks pencarian dibuat', () =>
    buildSearchIndex({ siteDir: site, places: placesIn(generatedDir, data) }),
  );
  hyphenateProse(site);
  // After the search and the worker for pages without a connection, which are to know nothing of it.
  await writeEditingPage(site, data.site, contentDir);
  return site;
}

/** The places of the site for its search, in each of its languages. */
function placesIn(generatedDir: string, data: SiteData): Iterable<SearchPlace> {
  return data.site.languages
    .values()
    .flatMap((language) => searchPlaces(data, readWords(generatedDir, language)));
}

if (import.meta.main) {
  await runCommand(async () => {
    process.exitCode = (await buildSite(foldersFrom(process.env))) ? 0 : 1;
  });
}
