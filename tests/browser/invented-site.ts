import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SiteData } from '#domain/site-data.ts';
import { type Lock, takeLock } from '#lib/lock-file.ts';
import { Refusal } from '#lib/problems-found.ts';
import { csvLines, largeDistrictDir, tinyContentDir } from '../tiny-country.ts';

/** A built site and the data it was made from. */
export interface BuiltSite {
  readonly folder: string;
  readonly data: SiteData;
}

/** Astro writes only within the project, so the invented sites are built there; git ignores the folder. */
const generated = resolve(process.env['GENERATED_DIR'] ?? '.generated');
const textsDir = fileURLToPath(new URL('../fixtures/invented-site', import.meta.url));

/** Everything that the look of the invented site depends on. */
const INPUTS = [
  'astro.config.mjs',
  'content/strings/*.json',
  'package-lock.json',
  'public/**/*',
  'scripts/**/*',
  'src/**/*',
  'tests/fixtures/invented-site/**/*',
  'tests/fixtures/large-district/**/*',
  'tests/fixtures/tiny-country/content/**/*',
  'tests/fixtures/tiny-country/register.csv',
  'tests/browser/*invented-site.ts',
];

/** The whole site of the invented country, with every kind of page; it is built anew only when its inputs changed. */
export function inventedSite(): BuiltSite {
  return buildOnce('invented', withoutBorders);
}

/** The same with the borders of its villages; the large kecamatan has none. */
export function inventedSiteWithBorders(): BuiltSite {
  return buildOnce('invented-borders', () => undefined);
}

function buildOnce(name: string, change: (content: string) => void): BuiltSite {
  const root = join(generated, name);
  const [content, work, folder, stamp] = ['content', 'work', 'site', 'stamp'].map((part) =>
    join(root, part),
  ) as [string, string, string, string];
  const state = stateOfInputs();
  const lock = waitForLock(`${root}.lock`);
  try {
    if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== state) {
      rmSync(root, { recursive: true, force: true });
      mkdirSync(root, { recursive: true });
      writeContent(content);
      change(content);
      buildInvented([content, work, folder]);
      writeFileSync(stamp, state);
    }
  } finally {
    lock.release();
  }
  const data = JSON.parse(readFileSync(join(work, 'data/site-data.json'), 'utf8')) as SiteData;
  return { folder, data };
}

/** Two test files that run side by side may want the same site: the second waits until the first has built it. */
function waitForLock(path: string): Lock {
  for (;;) {
    try {
      return takeLock(path);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300);
    }
  }
}

/** The content of the tiny country with pages of text and a large kecamatan, and with one release less complete. */
function writeContent(content: string): void {
  cpSync(tinyContentDir, content, { recursive: true });
  cpSync(textsDir, content, { recursive: true });
  rmSync(join(content, 'README.md'));
  cpSync('content/strings', join(content, 'strings'), { recursive: true });
  for (const file of ['district-positions.csv', 'releases/2024-03-31.csv']) {
    const more = csvLines(join(largeDistrictDir, basename(file)));
    appendFileSync(join(content, 'data', file), `${more.join('\n')}\n`);
  }
  const sources = join(content, 'data/sources.json');
  writeFileSync(sources, readFileSync(sources, 'utf8').replace('"complete"', '"partial"'));
}

/** Takes the borders out of a content folder, with the word on where they come from. */
function withoutBorders(content: string): void {
  rmSync(join(content, 'data/boundaries.geojson'));
  const sources = join(content, 'data/sources.json');
  const entries = JSON.parse(readFileSync(sources, 'utf8')) as object;
  writeFileSync(sources, JSON.stringify({ ...entries, boundaries: undefined }));
}

/** Builds a site of the invented country in a process of its own, with these settings; throws what it printed if it fails. */
export function buildInvented(
  folders: readonly [content: string, work: string, site: string],
  settings: { readonly TODAY?: string; readonly PREVIEW?: string } = {},
): void {
  const script = fileURLToPath(new URL('./build-invented-site.ts', import.meta.url));
  const env = Object.fromEntries(
    Object.entries({ ...process.env, ...settings }).filter(
      ([name]) => name !== 'NODE_ENV' && !name.startsWith('VITEST'),
    ),
  );
  const run = spawnSync(process.execPath, [script, ...folders], { env, encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`The invented site was not built:\n${run.stdout}\n${run.stderr}`);
}

function stateOfInputs(): string {
  const hash = createHash('sha256');
  const files = globSync(INPUTS, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  for (const file of [...new Set(files)].sort()) hash.update(`${file}\n`).update(readFileSync(file));
  return hash.digest('hex');
}
