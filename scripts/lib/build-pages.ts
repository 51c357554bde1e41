import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'astro';

/** Builds all pages into the generated folder with Astro and gives back that folder. Rejects when Astro fails. */
export async function buildPages(generatedDir: string): Promise<string> {
  const site = join(generatedDir, 'site');
  rmSync(site, { recursive: true, force: true });
  // Astro keeps the fields of texts as an older schema read them.
  rmSync(join(generatedDir, 'astro-cache', 'data-store.json'), { force: true });
  process.env['GENERATED_DIR'] = generatedDir;
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  await build({ logLevel: 'warn' });
  return site;
}
