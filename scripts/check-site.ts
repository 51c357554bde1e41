import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { SiteData } from '#domain/site-data.ts';
import { foldersFrom } from '#lib/folders.ts';
import { type PageFacts, readPage } from '#lib/read-page.ts';
import { findPageFaults, findSiteFaults, type SiteFault } from '#lib/site-faults.ts';

/** Checks every page of a built site and prints all faults; true if there are none. */
export function checkSite(siteDir: string, data: SiteData): boolean {
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
    const html = readFileSync(join(siteDir, path));
    const facts = readPage(html.toString('utf8'));
    pages.set(path, facts);
    const styles = facts.styles.filter((style) => files.has(style)).map(weigh);
    const bytes = styles.reduce((sum, weight) => sum + weight, gzippedBytes(html));
    faults.push(...findPageFaults({ path, facts, bytes }));
  }
  faults.push(...findSiteFaults({ pages, files, data }));
  for (const { page, text } of faults.slice(0, 200)) console.error(`${page}: ${text}`);
  if (faults.length > 200) console.error(`... dan ${faults.length - 200} lagi.`);
  return faults.length === 0;
}

function gzippedBytes(bytes: Buffer): number {
  return gzipSync(bytes, { level: 6 }).length;
}

if (import.meta.main) {
  const { generatedDir, outDir } = foldersFrom(process.env);
  const data = JSON.parse(readFileSync(join(generatedDir, 'data/site-data.json'), 'utf8')) as SiteData;
  process.exitCode = checkSite(resolve(outDir), data) ? 0 : 1;
}
