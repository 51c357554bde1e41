import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { SiteData } from '#domain/site-data.ts';
import { foldersFrom } from '#lib/folders.ts';
import { gzippedBytes, weighPage } from '#lib/page-weight.ts';
import { restoreFolder } from '#lib/publish-folder.ts';
import { pageSources } from '#lib/page-sources.ts';
import { type PageFacts, readPage } from '#lib/read-page.ts';
import { findPageFaults, findSiteFaults, type SiteFault } from '#lib/site-faults.ts';

/**
 * Checks every page of a built site and prints all faults; true if there are none. A page that staff wrote is named by its
 * file, which `generatedDir` tells.
 */
export function checkSite(siteDir: string, data: SiteData, generatedDir: string): boolean {
  const files = new Set(
    readdirSync(siteDir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(siteDir.length).replaceAll('\\', '/')),
  );
  const weights = new Map<string, number>();
  const weigh = (path: string): number => {
    const known = weights.get(path) ?? gzippedBytes(readFileSync(join(siteDir, path)));
    weights.set(path, known);
    return known;
  };
  const pages = new Map<string, PageFacts>();
  const faults: SiteFault[] = [];
  for (const path of [...files].filter((file) => file.endsWith('.html')).sort()) {
    const html = readFileSync(join(siteDir, path), 'utf8');
    const facts = readPage(html);
    pages.set(path, facts);
    const styles = facts.styles.filter((style) => files.has(style)).map(weigh);
    const styleBytes = styles.reduce((sum, bytes) => sum + bytes, 0);
    faults.push(...findPageFaults({ path, facts, weight: weighPage(html, styleBytes) }));
  }
  faults.push(...findSiteFaults({ pages, files, data }));
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
  process.exitCode = checkSite(resolve(outDir), data, generatedDir) ? 0 : 1;
}
