import { resolve } from 'node:path';
import { createRegister } from '#domain/register.ts';
import { buildSite } from '../../scripts/build-site.ts';
import { HOSTILE_NAMES } from '../hostile-names.ts';
import { tinyRegister } from '../tiny-country.ts';

// A process of its own builds the site of hostile names, because Astro does not run inside a test.
const [contentDir, generatedDir, outDir] = process.argv.slice(2).map((path) => resolve(path));
const plain = tinyRegister();
const region = plain.get('99' as never)!;
const areas = ['98', '99', '9901', '9971'].map((code) => plain.get(code as never)!);
const register = createRegister('tiny-country 1', [
  ...[...areas, ...plain.areasIn(region.code, 'district')].map(({ code, name }) => ({ code, name })),
  ...plain
    .villagesIn(region.code)
    .map(({ code }, at) => ({ code, name: HOSTILE_NAMES[at % HOSTILE_NAMES.length]! })),
]);
const built = await buildSite(
  { contentDir: contentDir!, generatedDir: generatedDir!, outDir: outDir! },
  { register, today: '2026-11-24' },
);
process.exitCode = built ? 0 : 1;
