import { resolve } from 'node:path';
import { runCommand } from '#lib/run-command.ts';
import { tinyRegister } from '../tiny-country.ts';
import { SABOTAGES } from './sabotage.ts';

// A process of its own builds the site of the tiny country, as `npm run build` would, perhaps sabotaged.
const [root, sabotage] = process.argv.slice(2) as [string, keyof typeof SABOTAGES | undefined];
if (sabotage !== undefined) SABOTAGES[sabotage]();
const { buildSite } = await import('../../scripts/build-site.ts');
const [contentDir, generatedDir, outDir] = ['content', 'work', 'site'].map((name) => resolve(root, name));
await runCommand(async () => {
  const folders = { contentDir: contentDir!, generatedDir: generatedDir!, outDir: outDir! };
  const built = await buildSite(folders, { register: tinyRegister(), today: '2026-11-24', preview: false });
  process.exitCode = built ? 0 : 1;
});
