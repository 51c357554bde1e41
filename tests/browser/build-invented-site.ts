import { resolve } from 'node:path';
import { buildSite } from '../../scripts/build-site.ts';
import { previewFrom } from '#lib/preview.ts';
import { tinyRegisterWithLargeDistrict } from '../tiny-country.ts';

// A process of its own builds the invented site, because Astro does not run inside a test.
const [contentDir, generatedDir, outDir] = process.argv.slice(2).map((path) => resolve(path));
const built = await buildSite(
  { contentDir: contentDir!, generatedDir: generatedDir!, outDir: outDir! },
  {
    register: tinyRegisterWithLargeDistrict(),
    today: process.env['TODAY'] ?? '2026-11-24',
    preview: previewFrom(process.env),
  },
);
process.exitCode = built ? 0 : 1;
