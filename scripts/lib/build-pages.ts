import { rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { build } from 'astro';
import { captureOutput } from './capture-output.ts';
import { moveInto } from './move-into.ts';
import { buildPart } from './page-parts/build-part.ts';
import { partFolder, type PagesPart } from './page-parts/pages-of-part.ts';
import { nearPath } from './near-path.ts';
import { detailsOf, pagesFault } from './pages-fault.ts';
import { Refusal } from './problems-found.ts';
import { isSystemFault } from './run-command.ts';

/** Each process holds all data of the site: 1.3 GB of a country. */
const MOST_PARTS = 2;

/**
 * Builds all pages into the generated folder with Astro, in several processes where the site is large, moves the published
 * files to them, and gives back that folder. What Astro prints goes into a file, because staff could not use it; where it
 * fails, the build is refused in one sentence that names the file.
 */
export async function buildPages(
  generatedDir: string,
  { isLarge }: { readonly isLarge: boolean },
): Promise<string> {
  const of = isLarge ? Math.min(availableParallelism(), MOST_PARTS) : 1;
  const parts = Array.from({ length: of }, (_, index) => ({ number: index + 1, of }));
  const [site, ...others] = parts.map((part) => join(generatedDir, partFolder(part))) as [
    string,
    ...string[],
  ];
  const log = join(generatedDir, 'halaman.log');
  for (const folder of [site, ...others]) rmSync(folder, { recursive: true, force: true });
  rmSync(log, { force: true });
  // Astro keeps the fields of texts as an older schema read them.
  for (const { number } of parts) {
    rmSync(join(generatedDir, `astro-cache-${number}`, 'data-store.json'), { force: true });
  }
  process.env['GENERATED_DIR'] = generatedDir;
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const { output, error } = await buildParts(parts);
  if (error === undefined) {
    for (const folder of [...others, join(generatedDir, 'public')]) moveInto(folder, site);
    for (const folder of others) rmSync(folder, { recursive: true, force: true });
  }
  if (error === undefined && output.trim() === '') return site;
  if (isSystemFault(error)) throw error;
  const name = nearPath(log);
  const details = error === undefined ? '' : detailsOf(error);
  writeFileSync(log, stripVTControlCharacters(`${output}\n${details}\n`));
  if (error !== undefined) throw new Refusal(pagesFault(error, output, name));
  console.log(`Ada catatan pembuatan halaman untuk pengembang di ${name}`);
  return site;
}

/** The first part is made here, the others beside it. What is said of a fault is said of the first one. */
async function buildParts([own, ...others]: readonly PagesPart[]): Promise<{
  output: string;
  error?: unknown;
}> {
  process.env['PAGES_PART'] = `${own!.number}/${own!.of}`;
  const beside = others.map(buildPart);
  const { output, error } = await captureOutput(() => build({ logLevel: 'warn' }));
  const made = await Promise.all(beside);
  const failed = made.find(({ isMade }) => !isMade);
  const all = [output, ...made.map((one) => one.output)].join('');
  const fault = error ?? (failed && new Error(failed.output));
  return fault === undefined ? { output: all } : { output: all, error: fault };
}
