import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Takes the time of day out of the sitemap of a built site: only the day of a change is known, and the integration writes
 * midnight behind it.
 */
export function dateSitemap(siteDir: string): void {
  for (const name of globSync('sitemap-*.xml', { cwd: siteDir })) {
    const path = join(siteDir, name);
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replaceAll('T00:00:00.000Z</lastmod>', '</lastmod>'));
  }
}
