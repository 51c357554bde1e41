import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { layoutOf } from '#lib/site-layout.ts';
import type { SiteData } from '#domain/site-data.ts';

/** The folder of the built site that the tests look at. */
export const siteDir = process.env['OUT_DIR'] ?? 'dist';

if (!existsSync(join(siteDir, 'index.html'))) {
  throw new Error(`No built site in ${siteDir}: run "npm run build" first.`);
}

/** The text of one file of the built site. */
export function siteFile(path: string): string {
  return readFileSync(siteDir + layoutOf(siteDir).fileOf(join('/', path)), 'utf8');
}

/** A JSON file of the built site. */
export function siteJson<T>(path: string): T {
  return JSON.parse(siteFile(path)) as T;
}

/** The data that the site was made from. */
export const siteData = JSON.parse(
  readFileSync(join(process.env['GENERATED_DIR'] ?? '.generated', 'data/site-data.json'), 'utf8'),
) as SiteData;
