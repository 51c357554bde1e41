import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { SiteData } from '#domain/site-data.ts';
import { foldersFrom } from '#lib/folders.ts';
import { pageSources } from '#lib/page-sources.ts';
import { restoreFolder } from '#lib/publish-folder.ts';
import { layoutOf } from '#lib/site-layout.ts';
import { listFiles } from '#lib/list-files.ts';
import { addKeptPages, type PublishedSite } from '#lib/site-check/kept-pages.ts';
import { lookAtPages } from '#lib/site-check/share-pages.ts';
import { findSiteFaults } from '#lib/site-faults.ts';

/**
 * Checks every page of a built site and prints all faults; true if there are none. A page that staff wrote is named by its
 * file, which `generatedDir` tells. Where the folder holds only what is new of a published site, it is checked together with
 * the rest of that.
 */
export async function checkSite(
  siteDir: string,
  data: SiteData,
  generatedDir: string,
  published: PublishedSite | null = null,
): Promise<boolean> {
  const { addressOf } = layoutOf(siteDir);
  const made = listFiles(siteDir).map(addressOf);
  const files = new Set([...made, ...(published?.kept ?? [])]);
  const pages = made.filter((file) => file.endsWith('.html')).sort();
  const notes = await lookAtPages(siteDir, pages, files);
  if (published !== null) await addKeptPages(notes, siteDir, published, files);
  const faults = [...notes.faults, ...findSiteFaults({ notes, files, data })];
  const sources = pageSources(generatedDir);
  const nameOf = (page: string) => (sources.has(page) ? `${page} (berkas ${sources.get(page)})` : page);
  for (const { page, text } of faults.slice(0, 200)) console.error(`${nameOf(page)}: ${text}`);
  if (faults.length > 200) console.error(`... dan ${faults.length - 200} lagi.`);
  return faults.length === 0;
}

if (import.meta.main) {
  const { generatedDir, outDir } = foldersFrom(process.env);
  restoreFolder(outDir);
  const data = JSON.parse(readFileSync(join(generatedDir, 'data/site-data.json'), 'utf8')) as SiteData;
  process.exitCode = (await checkSite(resolve(outDir), data, generatedDir)) ? 0 : 1;
}
