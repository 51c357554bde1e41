import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteData } from '#domain/site-data.ts';

/** Where `npm run data:build` put what pages read; another folder only when two builds run side by side. */
const GENERATED_DIR = process.env['GENERATED_DIR'] ?? '.generated';

/** The text of one generated file, by its path inside the generated folder. */
export function readGenerated(path: string): string {
  return readFileSync(join(GENERATED_DIR, path), 'utf8');
}

/** The same, or null where there is no such file. */
export function readGeneratedIfThere(path: string): string | null {
  return existsSync(join(GENERATED_DIR, path)) ? readGenerated(path) : null;
}

/** How many bytes a generated file has, or null where there is no such file. */
export function generatedBytes(path: string): number | null {
  return statSync(join(GENERATED_DIR, path), { throwIfNoEntry: false })?.size ?? null;
}

/** Everything the build knows, read once. */
export const siteData = JSON.parse(readGenerated('data/site-data.json')) as SiteData;
