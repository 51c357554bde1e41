import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { build } from 'astro';
import { captureOutput } from './capture-output.ts';
import { moveInto } from './move-into.ts';
import { nearPath } from './near-path.ts';
import { detailsOf, pagesFault } from './pages-fault.ts';
import { Refusal } from './problems-found.ts';
import { isSystemFault } from './run-command.ts';

/**
 * Builds all pages into the generated folder with Astro, moves the published files to them, and gives back that folder. What
 * Astro prints goes into a file, because staff could not use it; where it fails, the build is refused in one sentence that
 * names the file.
 */
export async function buildPages(generatedDir: string): Promise<string> {
  const site = join(generatedDir, 'site');
  const log = join(generatedDir, 'halaman.log');
  rmSync(site, { recursive: true, force: true });
  rmSync(log, { force: true });
  // Astro keeps the fields of texts as an older schema read them.
  rmSync(join(generatedDir, 'astro-cache', 'data-store.json'), { force: true });
  process.env['GENERATED_DIR'] = generatedDir;
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const { output, error } = await captureOutput(() => build({ logLevel: 'warn' }));
  if (error === undefined) moveInto(join(generatedDir, 'public'), site);
  if (error === undefined && output.trim() === '') return site;
  if (isSystemFault(error)) throw error;
  const name = nearPath(log);
  const details = error === undefined ? '' : detailsOf(error);
  writeFileSync(log, stripVTControlCharacters(`${output}\n${details}\n`));
  if (error !== undefined) throw new Refusal(pagesFault(error, output, name));
  console.log(`Ada catatan pembuatan halaman untuk pengembang di ${name}`);
  return site;
}
