import { buildData, type DataBuildInput } from './build-data.ts';
import { checkSite } from './check-site.ts';
import { writeBrandFiles } from '#lib/brand/brand-files.ts';
import { BUILD_STEPS } from '#lib/build-steps.ts';
import { buildPages } from '#lib/build-pages.ts';
import { targetFault } from '#lib/check-target.ts';
import { writeEditingPage } from '#lib/editing/write-editing-page.ts';
import { buildSearchIndex } from '#lib/build-search.ts';
import { todayFrom } from '#lib/clock.ts';
import { buildLocks, type Folders, foldersFrom } from '#lib/folders.ts';
import { hyphenateProse } from '#lib/hyphenate-prose.ts';
import { writeKeptFiles } from '#lib/keep/write-kept-files.ts';
import { writeSitemap } from '#lib/meta/write-sitemap.ts';
import { writeCatalogue } from '#lib/meta/write-catalogue.ts';
import { writeOfflineWorker } from '#lib/offline/write-worker.ts';
import { previewFrom } from '#lib/preview.ts';
import { writeVillagePages } from '#lib/page-parts/write-village-pages.ts';
import { writePictures } from '#lib/pictures/write-pictures.ts';
import { publishFolder, restoreFolder } from '#lib/publish-folder.ts';
import { readRegister } from '#lib/read-register.ts';
import { runCommand } from '#lib/run-command.ts';
import { writeSharePictures } from '#lib/share/write-share-pictures.ts';
import { flatFrom, storeByRegency } from '#lib/site-layout.ts';
import { timeStep } from '#lib/time-step.ts';
import { workAlone } from '#lib/work-alone.ts';
import { readWords } from '#lib/read-words.ts';
import { writeRedirects } from '#lib/write-redirects.ts';
import { isLargeSite, isStoredByRegency } from '#domain/extras.ts';
import { type SearchPlace, searchPlaces } from '#domain/search-places.ts';
import type { SiteData } from '#domain/site-data.ts';

/**
 * Makes the whole site; false if something stopped it, and then the last good site stands as it was. It is made from the
 * register of the country as of today, unless `input` says otherwise. Refuses while another build uses the same folders.
 */
export async function buildSite(folders: Folders, input?: DataBuildInput): Promise<boolean> {
  const fault = targetFault(folders);
  if (fault !== null) {
    console.error(fault);
    return false;
  }
  return workAlone(buildLocks(folders), () => makeSite(folders, input));
}

async function makeSite(folders: Folders, input?: DataBuildInput): Promise<boolean> {
  const { generatedDir, outDir } = folders;
  restoreFolder(outDir);
  const { register, today, preview, flat } = input ?? {
    register: await readRegister(),
    today: todayFrom(process.env),
    preview: previewFrom(process.env),
    flat: flatFrom(process.env),
  };
  const data = await timeStep('Isi dan data diperiksa, peta digambar', () =>
    buildData(folders, { register, today, preview, flat }),
  );
  if (data === null) return false;
  if (!(await timeStep('Gambar disiapkan', () => writePictures(folders)))) return false;
  await timeStep('Huruf, ikon, gambar bagikan dibuat', () => writeBrandFiles(generatedDir));
  await timeStep(BUILD_STEPS.sharePictures, () => writeSharePictures(generatedDir));
  await timeStep(BUILD_STEPS.mapPictures, () => writeKeptFiles(generatedDir));
  writeCatalogue(generatedDir);
  const site = await timeStep('Halaman dibuat', () =>
    buildPages(generatedDir, { isLarge: isLargeSite(data) }),
  );
  await timeStep(BUILD_STEPS.villagePages, () => writeVillagePages(site, data));
  await timeStep('Peta situs ditulis', () =>
    writeSitemap(site, { data, generatedDir, preview: preview === true }),
  );
  writeRedirects(generatedDir, site);
  writeOfflineWorker(site, data.site.languages);
  await timeStep('Indeks pencarian dibuat', () =>
    buildSearchIndex({ siteDir: site, places: placesIn(generatedDir, data) }),
  );
  hyphenateProse(site);
  // After the search and the worker for pages without a connection, which are to know nothing of it.
  await writeEditingPage(site, data.site, folders.contentDir);
  const sound = await timeStep('Situs diperiksa', () => checkSite(site, data, generatedDir));
  if (!sound) return false;
  if (isStoredByRegency(data, { flat })) {
    await timeStep('Berkas disimpan per kabupaten', () => storeByRegency(site));
  }
  await publishFolder(site, outDir, { isLarge: isLargeSite(data) });
  console.log(`Situs siap di ${outDir}`);
  return true;
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
